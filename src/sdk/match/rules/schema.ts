import * as v from 'valibot';
import type { Rule, RuleSet } from './types.ts';

/*
 * The shape of a rule set as an organisation may write it, in JSON or YAML. Unknown settings are refused: a misspelt
 * condition that is silently left out would let partnerships pass. Messages end the sentence "expected …".
 */

const words = v.pipe(v.string(), v.regex(/\S/, 'text that is not empty'));
const code = v.pipe(v.string(), v.regex(/^\S+$/, 'a code without spaces'));
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/, 'a day such as 2026-11-22'));
const url = v.pipe(v.string(), v.regex(/^https?:\/\/\S+$/, 'a web address that begins with https: or http:'));
const country = v.pipe(
  v.string(),
  v.regex(/^[A-Z]{2}$/, 'a two-letter ISO 3166 country code, or EU for all Member States'),
);
const countries = atLeastOne(country, 'a list of at least one country');
const codes = atLeastOne(code, 'a list of at least one code');
const wholeNumber = v.pipe(v.number(), v.integer('a whole number'), v.minValue(1, 'a number from 1'));
const share = v.pipe(v.number(), v.minValue(0, 'a share from 0 to 1'), v.maxValue(1, 'a share from 0 to 1'));

/** A text, or one for each language. */
const text = v.union(
  [
    v.pipe(
      words,
      v.transform((und) => ({ und })),
    ),
    v.pipe(v.record(code, words), v.minEntries(1)),
  ],
  'a text, or texts by language such as { en: …, de: … }',
);

const source = v.strictObject({
  title: words,
  article: v.exactOptional(words),
  url,
  retrieved: day,
  via: v.exactOptional(url),
  kind: v.exactOptional(v.picklist(['law', 'programme', 'third-party']), 'programme'),
});

const waiverBase = { source: v.exactOptional(source), verified: v.exactOptional(v.boolean()) };

const waiver = v.variant('kind', [
  v.strictObject({ ...waiverBase, kind: v.literal('declared'), flag: code }),
  v.strictObject({
    ...waiverBase,
    kind: v.literal('outermost-regions'),
    moreThan: v.pipe(v.number(), v.integer('a whole number'), v.minValue(0, 'a number from 0')),
  }),
  v.strictObject({
    ...waiverBase,
    kind: v.literal('sole-partner'),
    partnerTypes: codes,
    minCountries: wholeNumber,
    minMemberStates: v.pipe(v.number(), v.integer('a whole number'), v.minValue(0, 'a number from 0')),
  }),
]);

const base = {
  id: code,
  label: text,
  severity: v.exactOptional(v.picklist(['must', 'should']), 'must'),
  source,
  verified: v.exactOptional(v.boolean(), true),
  note: v.exactOptional(text),
  validFrom: v.exactOptional(day),
  validTo: v.exactOptional(day),
  waivers: v.exactOptional(v.array(waiver)),
};

const group = v.strictObject({ id: code, categories: codes });
const area = v.strictObject({ id: code, countries: v.array(country) });

/** One rule, told apart by its `kind`. */
export const ruleSchema = v.variant('kind', [
  v.strictObject({
    ...base,
    kind: v.literal('min-countries'),
    min: wholeNumber,
    countries: v.exactOptional(countries),
  }),
  v.strictObject({ ...base, kind: v.literal('min-member-state-beneficiaries'), min: wholeNumber }),
  v.strictObject({ ...base, kind: v.literal('countries'), countries: v.exactOptional(countries) }),
  v.strictObject({
    ...base,
    kind: v.literal('partners'),
    min: v.exactOptional(wholeNumber),
    max: v.exactOptional(wholeNumber),
  }),
  v.strictObject({
    ...base,
    kind: v.literal('areas'),
    areas: v.pipe(v.array(area), v.minLength(1, 'at least one area')),
    min: v.exactOptional(wholeNumber),
    unplaced: v.exactOptional(v.array(country)),
  }),
  v.strictObject({
    ...base,
    kind: v.literal('category-mix'),
    groups: v.pipe(v.array(group), v.minLength(1, 'at least one group')),
    either: v.exactOptional(v.array(code)),
  }),
  v.strictObject({ ...base, kind: v.literal('category-share'), categories: codes, min: share }),
  v.strictObject({ ...base, kind: v.literal('body-kinds'), bodyKinds: codes }),
  v.strictObject({ ...base, kind: v.literal('partner-types'), partnerTypes: codes }),
  v.strictObject({ ...base, kind: v.literal('one-lead') }),
  v.strictObject({
    ...base,
    kind: v.literal('lead'),
    countries: v.exactOptional(countries),
    bodyKinds: v.exactOptional(codes),
    partnerTypes: v.exactOptional(codes),
  }),
  v.strictObject({ ...base, kind: v.literal('policy-authority-share'), min: share }),
]) satisfies v.GenericSchema<unknown, Rule>;

/** A whole rule set. */
export const ruleSetSchema = v.strictObject({
  id: code,
  label: text,
  strand: v.exactOptional(code),
  cci: v.exactOptional(code),
  countries: v.exactOptional(
    v.union([v.literal('by-programme'), countries], 'a list of countries, or by-programme'),
  ),
  countriesSource: v.exactOptional(source),
  rules: v.pipe(v.array(ruleSchema), v.minLength(1, 'at least one rule')),
}) satisfies v.GenericSchema<unknown, RuleSet>;

// @__NO_SIDE_EFFECTS__
function atLeastOne<Item>(item: v.GenericSchema<Item>, message: string) {
  return v.pipe(v.array(item), v.minLength(1, message));
}
