import type { MemberStateRule, MinCountriesRule, OneLeadRule, RuleSource, Waiver } from '../types.ts';

/** Article 23 of the Interreg Regulation, on the partnership of an operation. */
export const article23 = (paragraph: string): RuleSource => ({
  title: 'Regulation (EU) 2021/1059',
  article: `23${paragraph}`,
  url: 'https://eur-lex.europa.eu/eli/reg/2021/1059/oj',
  retrieved: '2026-11-22',
  via: 'https://gesetze.legal/eu/vo_eu_2021_1059/23',
  kind: 'law',
});

/** The types of partner that may stand alone when their members come from enough countries. */
const SOLE_PARTNERS: readonly string[] = ['Egtc', 'CrossBorderLegalBody'];

/** An EGTC or cross-border legal body whose members come from enough countries may be the sole partner. */
export const solePartner = (minCountries: number, verified: boolean): Waiver => ({
  kind: 'sole-partner',
  partnerTypes: SOLE_PARTNERS,
  minCountries,
  minMemberStates: 1,
  source: article23('(6)'),
  verified,
});

/** Article 23(1), first subparagraph: Interreg A, B and D. */
export const twoCountries: MinCountriesRule = {
  id: 'two-countries',
  kind: 'min-countries',
  label: {
    en: 'Partners from at least two participating countries or OCTs',
    de: 'Partner aus mindestens zwei teilnehmenden Ländern oder ÜLG',
  },
  severity: 'must',
  source: article23('(1)'),
  verified: true,
  min: 2,
  waivers: [solePartner(2, true)],
};

/** The other half of the same subparagraph. */
export const oneMemberState: MemberStateRule = {
  id: 'one-member-state',
  kind: 'min-member-state-beneficiaries',
  label: {
    en: 'At least one beneficiary from a Member State',
    de: 'Mindestens ein Begünstigter aus einem Mitgliedstaat',
  },
  severity: 'must',
  source: article23('(1)'),
  verified: true,
  min: 1,
  waivers: [solePartner(2, true)],
};

const SOLE_PARTNER_NOTE = {
  en: 'Whether and on which terms an EGTC may be the sole partner here was not checked in the text of paragraph 6.',
  de: 'Ob und wann ein EVTZ hier alleiniger Partner sein kann, wurde im Wortlaut von Absatz 6 nicht geprüft.',
};

/** Article 23(1), second subparagraph: Interreg Europe and URBACT. */
export const threeCountries: MinCountriesRule = {
  id: 'three-countries',
  kind: 'min-countries',
  label: {
    en: 'Partners from at least three participating countries',
    de: 'Partner aus mindestens drei teilnehmenden Ländern',
  },
  severity: 'must',
  source: article23('(1)'),
  verified: true,
  note: SOLE_PARTNER_NOTE,
  min: 3,
  waivers: [solePartner(3, false)],
};

/** The other half of the same subparagraph. */
export const twoMemberStates: MemberStateRule = {
  id: 'two-member-state-beneficiaries',
  kind: 'min-member-state-beneficiaries',
  label: {
    en: 'At least two beneficiaries from Member States',
    de: 'Mindestens zwei Begünstigte aus Mitgliedstaaten',
  },
  severity: 'must',
  source: article23('(1)'),
  verified: true,
  note: SOLE_PARTNER_NOTE,
  min: 2,
  waivers: [solePartner(3, false)],
};

/** Article 23(5). */
export const oneLeadPartner: OneLeadRule = {
  id: 'one-lead-partner',
  kind: 'one-lead',
  label: {
    en: 'The partners designate one of them as the lead partner',
    de: 'Die Partner benennen einen von ihnen als federführenden Partner',
  },
  severity: 'must',
  source: article23('(5)'),
  verified: true,
};
