import type { RuleSet } from '../types.ts';
import { article23, oneLeadPartner, oneMemberState, twoCountries } from './common.ts';

const rules = [twoCountries, oneMemberState, oneLeadPartner];

/**
 * Cross-border cooperation: what the Interreg Regulation asks of every programme. Programmes ask for more; which
 * countries participate is theirs to say as well.
 *
 * @example
 * const partners = [
 *   { id: 'ruse', country: 'BG', role: 'lead' as const },
 *   { id: 'giurgiu', country: 'RO' },
 * ];
 * checkPartnership(partners, INTERREG_A, { participatingCountries: ['BG', 'RO'] }).verdict; // 'pass'
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

/**
 * Transnational cooperation, as {@link INTERREG_A}.
 *
 * @example
 * const alone = [{ id: 'graz', country: 'AT', partnerType: 'LocalPublicAuthority' }];
 * checkPartnership(alone, INTERREG_B, { participatingCountries: ['AT', 'HU'] }).verdict; // 'fail'
 */
export const INTERREG_B: RuleSet = {
  id: 'interreg-b',
  label: { en: 'Interreg B, transnational cooperation', de: 'Interreg B, transnationale Zusammenarbeit' },
  strand: 'B',
  countries: 'by-programme',
  rules,
};

/**
 * Cooperation of outermost regions, as {@link INTERREG_A}.
 *
 * @example
 * const partners = [
 *   { id: 'funchal', country: 'PT', role: 'lead' as const },
 *   { id: 'las-palmas', country: 'ES' },
 * ];
 * checkPartnership(partners, INTERREG_D, { participatingCountries: ['ES', 'PT'] }).verdict; // 'pass'
 */
export const INTERREG_D: RuleSet = {
  id: 'interreg-d',
  label: { en: 'Interreg D, outermost regions', de: 'Interreg D, Gebiete in äußerster Randlage' },
  strand: 'D',
  countries: 'by-programme',
  rules,
};

/**
 * What applicants to PEACE PLUS state for Article 23(3): their operation supports peace and reconciliation.
 *
 * @example
 * const alone = [{ id: 'derry', country: 'GB', role: 'lead' as const }];
 * const declared = { [PEACE_AND_RECONCILIATION]: true };
 * checkPartnership(alone, PEACE_PLUS, { declared }).results[0]?.verdict; // 'waived'
 */
export const PEACE_AND_RECONCILIATION = 'peace-and-reconciliation';

const exemption = {
  kind: 'declared',
  flag: PEACE_AND_RECONCILIATION,
  source: article23('(3)'),
  verified: true,
} as const;

/**
 * Cross-border programme of Ireland and the United Kingdom: paragraph 1 does not bind operations for peace.
 *
 * @example
 * const partners = [
 *   { id: 'derry', country: 'GB', role: 'lead' as const },
 *   { id: 'donegal', country: 'IE' },
 * ];
 * checkPartnership(partners, PEACE_PLUS).verdict; // 'pass'
 */
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
