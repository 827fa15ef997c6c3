import type { RuleSet } from '../types.ts';
import { article23, oneLeadPartner, oneMemberState, twoCountries } from './common.ts';

const rules = [twoCountries, oneMemberState, oneLeadPartner];

/**
 * Cross-border cooperation: what the Interreg Regulation asks of every programme. Programmes ask for more; which
 * countries participate is theirs to say as well.
 */
export const INTERREG_A: RuleSet = {
  id: 'interreg-a',
  label: {
    en: 'Interreg A, cross-border cooperation',
    de: 'Interreg A, grenzüberschreitende Zusammenarbeit',
  },
  strand: 'A',
  countries: 'by-programme',
  rules,
};

/** Transnational cooperation, as {@link INTERREG_A}. */
export const INTERREG_B: RuleSet = {
  id: 'interreg-b',
  label: { en: 'Interreg B, transnational cooperation', de: 'Interreg B, transnationale Zusammenarbeit' },
  strand: 'B',
  countries: 'by-programme',
  rules,
};

/** Cooperation of outermost regions, as {@link INTERREG_A}. */
export const INTERREG_D: RuleSet = {
  id: 'interreg-d',
  label: { en: 'Interreg D, outermost regions', de: 'Interreg D, Gebiete in äußerster Randlage' },
  strand: 'D',
  countries: 'by-programme',
  rules,
};

/** What applicants to PEACE PLUS state for Article 23(3): their operation supports peace and reconciliation. */
export const PEACE_AND_RECONCILIATION = 'peace-and-reconciliation';

const exemption = {
  kind: 'declared',
  flag: PEACE_AND_RECONCILIATION,
  source: article23('(3)'),
  verified: true,
} as const;

/** Cross-border programme of Ireland and the United Kingdom: paragraph 1 does not bind operations for peace. */
export const PEACE_PLUS: RuleSet = {
  id: 'peace-plus',
  label: { en: 'PEACE PLUS', de: 'PEACE PLUS' },
  strand: 'A',
  countries: ['IE', 'GB'],
  rules: [
    { ...twoCountries, waivers: [...(twoCountries.waivers ?? []), exemption] },
    { ...oneMemberState, waivers: [...(oneMemberState.waivers ?? []), exemption] },
    oneLeadPartner,
  ],
};
