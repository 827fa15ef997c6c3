import * as v from 'valibot';
import type { Manifest } from '../../src/sdk/sources/static/format.ts';
import {
  day,
  languageTag,
  localized,
  optional,
  sourceNote,
  url,
  words,
} from '../../src/sdk/model/schemas/parts.ts';
import { count } from '../../src/sdk/model/schemas/parts-region.ts';

const file = v.looseObject({
  file: words,
  bytes: count,
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/)),
});

const whole = v.looseObject({
  count,
  shardSize: v.pipe(v.number(), v.integer(), v.minValue(1)),
  records: v.union([v.array(file), file]),
  ids: file,
  index: file,
  positions: file,
});

const chunked = v.looseObject({ count, chunks: file });

const collection = optional(v.union([whole, chunked]));

/** The manifest of a static data set, for its JSON Schema. The reader in `sdk/sources/static` has its own checks. */
export const manifestSchema = v.looseObject({
  format: v.pipe(v.string(), v.regex(/^coopkit-static\/\d+$/)),
  wire: v.pipe(v.string(), v.regex(/^\d+\.\d+$/)),
  checked: optional(v.pipe(v.string(), v.regex(/^\d+\.\d+$/))),
  version: words,
  title: localized,
  publisher: optional(v.looseObject({ name: words, url: optional(url) })),
  licence: optional(words),
  attribution: optional(localized),
  languages: v.array(languageTag),
  updated: optional(day),
  sources: v.record(v.string(), sourceNote),
  vocabularies: file,
  collections: v.looseObject({
    regions: collection,
    organisations: collection,
    requests: collection,
    practices: collection,
    calls: collection,
    programmes: collection,
  }),
}) satisfies v.GenericSchema<unknown, Manifest>;
