import * as v from 'valibot';
import { languageTag, localized, optional, sourceNote, url, words } from '../model/schemas/parts.ts';
import { count } from '../model/schemas/parts-region.ts';
import type { DescriptionBody, PageBody, RecordBody, SuggestionsBody } from './bodies.ts';
import type { WireProblem } from './problem.ts';

/*
 * The bodies of the contract in full, for `spec/openapi.yaml`, servers and tests. Pages read bodies with the few lines of
 * `read-bodies.ts`. All objects are loose and all codes open, as later minor versions may add to them.
 */

const version = v.pipe(v.string(), v.regex(/^\d+\.\d+$/));
const body = { wire: version, mustUnderstand: optional(v.array(words)) };

const degrees = (most: number) => v.pipe(v.number(), v.minValue(-most), v.maxValue(most));
const positive = v.pipe(v.number(), v.integer(), v.minValue(1));
const box = v.tuple([degrees(180), degrees(90), degrees(180), degrees(90)]);

const term = v.looseObject({
  code: words,
  label: localized,
  broader: optional(words),
  aliases: optional(v.array(v.string())),
  since: optional(words),
});

const facet = v.looseObject({
  field: words,
  values: v.array(
    v.looseObject({ value: v.string(), count, label: optional(localized), parent: optional(v.string()) }),
  ),
  exact: v.boolean(),
});

const reason = v.looseObject({
  word: v.string(),
  term: v.string(),
  how: words,
  where: words,
  points: v.number(),
});

const origins = v.looseObject({
  records: v.array(v.looseObject({ sourceId: words, id: words, note: optional(sourceNote) })),
  fields: optional(v.record(v.string(), v.array(words))),
});

/** Who an API is. */
export const descriptionSchema = v.looseObject({
  ...body,
  id: words,
  title: localized,
  publisher: optional(v.looseObject({ name: words, url: optional(url) })),
  licence: optional(words),
  attribution: optional(localized),
  languages: v.array(languageTag),
  version: words,
  counts: v.record(v.string(), count),
  vocabularies: v.array(v.looseObject({ scheme: words, terms: v.array(term), source: optional(words) })),
  sources: v.array(sourceNote),
  capabilities: v.looseObject({
    kinds: v.array(words),
    text: words,
    numberedPages: v.boolean(),
    maxPageSize: positive,
    suggest: v.boolean(),
  }),
}) satisfies v.GenericSchema<unknown, Open<DescriptionBody>>;

/** A page of records. */
export const pageSchema = v.looseObject({
  ...body,
  items: v.array(v.unknown()),
  next: v.nullable(words),
  total: optional(v.looseObject({ value: count, relation: words })),
  facets: optional(v.array(facet)),
  page: optional(positive),
  pageCount: optional(count),
  matches: optional(v.array(v.looseObject({ term: v.string(), length: count }))),
  corrections: optional(v.array(v.looseObject({ from: v.string(), to: v.string() }))),
  missing: optional(v.array(words)),
  explanations: optional(
    v.record(v.string(), v.looseObject({ score: v.number(), reasons: v.array(reason) })),
  ),
  distances: optional(v.record(v.string(), v.pipe(v.number(), v.minValue(0)))),
  grid: optional(v.array(v.looseObject({ box, count }))),
  didYouMean: optional(v.array(v.looseObject({ q: words, total: count }))),
  origins: optional(v.record(v.string(), origins)),
  sources: optional(
    v.array(
      v.looseObject({
        id: words,
        name: optional(words),
        status: words,
        ms: optional(v.number()),
        error: optional(v.looseObject({ code: words })),
      }),
    ),
  ),
}) satisfies v.GenericSchema<unknown, Open<PageBody>>;

/** One record. */
export const recordSchema = v.looseObject({
  ...body,
  item: v.looseObject({}),
}) satisfies v.GenericSchema<unknown, RecordBody>;

/** Proposals. */
export const suggestionsSchema = v.looseObject({
  ...body,
  items: v.array(
    v.looseObject({
      type: words,
      id: optional(words),
      label: optional(localized),
      detail: optional(v.string()),
      field: optional(words),
      value: optional(v.string()),
      text: optional(v.string()),
      count: optional(count),
    }),
  ),
}) satisfies v.GenericSchema<unknown, SuggestionsBody>;

/** An error, as RFC 9457 shapes it. */
export const problemSchema = v.looseObject({
  wire: version,
  type: words,
  title: words,
  status: v.pipe(v.number(), v.integer(), v.minValue(400), v.maxValue(599)),
  code: words,
  detail: optional(words),
  hint: optional(words),
  parameter: optional(v.string()),
}) satisfies v.GenericSchema<unknown, WireProblem>;

/** A type with all its codes open: what a later version may send. */
type Open<T> = T extends string
  ? string
  : T extends readonly unknown[]
    ? { readonly [Index in keyof T]: Open<T[Index]> }
    : T extends object
      ? { readonly [Field in keyof T]: Open<T[Field]> }
      : T;
