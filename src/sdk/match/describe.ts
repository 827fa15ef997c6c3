import type { CriterionCode, MatchReason, MissingFact, ReasonValues } from './types.ts';

/** Finds the label of a code, for texts: `(code) => vocabulary label`. */
export type LabelOf = (code: string) => string;

const asIs: LabelOf = (code) => code;

/**
 * A reason in an English sentence without a full stop, for logs and command lines. Widgets build their own sentences,
 * in the language of the page, of `code` and `values`.
 *
 * @param label names codes; without it they stand as they are
 *
 * @example
 * describeReason({ code: 'shared-topics', fit: 1, contribution: 0.1, values: { same: ['hydrogen'] } });
 * // 'both are about hydrogen'
 */
export function describeReason({ code, from, values }: MatchReason, label: LabelOf = asIs): string {
  return SENTENCES[code]({ from: from === 'b' ? 'b' : 'a', to: from === 'b' ? 'a' : 'b', values, label });
}

/**
 * What is missing, in English.
 *
 * @example
 * describeMissing({ code: 'technology', party: 'b', field: 'offers' });
 * // 'offers of b are not known (technology)'
 */
export function describeMissing({ code, party, field }: MissingFact): string {
  return `${field} of ${party} ${field.endsWith('s') ? 'are' : 'is'} not known (${code})`;
}

interface Told {
  readonly from: string;
  readonly to: string;
  readonly values: ReasonValues;
  readonly label: LabelOf;
}

const SENTENCES: Readonly<Record<CriterionCode, (told: Told) => string>> = {
  'offer-meets-need': ({ from, to, values, label }) =>
    `${from} offers what ${to} needs: ${names(values['topics'], label)}`,
  'shared-objectives': ({ values, label }) =>
    hasAny(values['same'])
      ? `both work on the specific objectives ${names(values['same'], label)}`
      : `both work under the policy objectives ${names(values['samePolicy'], label)}`,
  'shared-topics': ({ values, label }) => `both are about ${names(values['same'], label)}`,
  'shared-s3': ({ values, label }) => {
    const same = [values['economicDomains'], values['scientificDomains']].filter(hasAny);
    return same.length > 0
      ? `both specialise in ${same.map((codes) => names(codes, label)).join(', ')}`
      : 'both specialise in neighbouring domains';
  },
  'shared-challenges': ({ values, label }) => `both face ${names(values['same'], label)}`,
  'shared-stage': ({ values, label }) => `both are at the stage ${names(values['same'], label)}`,
  technology: ({ values, label }) => `both offer ${names(values['same'], label)}`,
  governance: ({ values, label }) => `both are ${names([String(values['value'] ?? '')], label)}`,
  'legal-framework': ({ values }) => LAW[String(values['framework'])] ?? 'their laws have much in common',
  'culture-language': ({ values }) => `both speak ${names(values['languages'], asIs)}`,
  'economic-potential': ({ values }) =>
    `their economies are alike: GDP index ${String(values['a'])} and ${String(values['b'])}`,
  'category-mix': ({ values, label }) =>
    `their development differs: ${names([String(values['a']), String(values['b'])], label)}` +
    (values['basis'] === 'computed' ? ' (computed, not the legal list)' : ''),
  'world-area': ({ values }) =>
    values['scope'] === 'intra-eu' ? 'both are in the Union' : 'one of them is beyond the Union',
  'earlier-cooperation': ({ values, label }) =>
    values['paired'] === true
      ? 'they were paired before'
      : `they share ${['projects', 'programmes', 'networks']
          .filter((field) => hasAny(values[field]))
          .map((field) => `${field} (${names(values[field], label)})`)
          .join(', ')}`,
  'wanted-partner': ({ from, to, values }) => `${from} is what ${to} asks for: ${names(values['met'], asIs)}`,
  near: ({ values }) => `they are ${String(values['km'])} km apart`,
};

const LAW: Readonly<Record<string, string>> = {
  'same-country': 'both are in one state',
  'eu-law': 'the law of the Union holds for both',
  'single-market': 'the law of the single market holds for both',
};

const hasAny = (value: ReasonValues[string] | undefined): boolean => Array.isArray(value) && value.length > 0;

const names = (codes: ReasonValues[string] | undefined, label: LabelOf): string =>
  Array.isArray(codes) ? codes.map(label).join(', ') : '';
