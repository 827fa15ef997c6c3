import * as v from 'valibot';

/** Text in the data set's first language, or per language. */
const text = v.union([v.string(), v.record(v.string(), v.string())]);
/** YAML reads `2026-11-18` and `2022` as they look; both are wanted as texts. */
const plain = v.pipe(v.union([v.string(), v.number()]), v.transform(String));
/** One, or a list of them: gives a list. */
const oneOrMore = <Input, Output>(
  item: v.GenericSchema<Input, Output>,
): v.GenericSchema<Input | Input[], Output[]> =>
  v.union([
    v.pipe(
      item,
      v.transform((value) => [value]),
    ),
    v.array(item),
  ]);

/** What stands between values: something has to. */
const sign = v.pipe(v.string(), v.minLength(1));
const decimal = v.picklist([',', '.']);
const dates = v.picklist(['dmy', 'mdy']);

/** The long form of a column mapping. */
export const mappingSchema = v.strictObject({
  field: v.string(),
  lang: v.optional(v.string()),
  split: v.optional(sign),
  values: v.optional(v.record(v.string(), v.nullable(v.union([v.string(), v.number(), v.boolean()])))),
  level: v.optional(sign),
  group: v.optional(v.string()),
  scheme: v.optional(v.string()),
  unit: v.optional(v.string()),
  year: v.optional(plain),
  source: v.optional(v.string()),
  yearFrom: v.optional(v.string()),
  each: v.optional(v.string()),
  langFrom: v.optional(v.string()),
  where: v.optional(v.record(v.string(), oneOrMore(v.string()))),
  dates: v.optional(dates),
  decimal: v.optional(decimal),
});

const column = v.union([
  v.string(),
  mappingSchema,
  v.array(v.union([v.string(), mappingSchema])),
  v.null(),
  v.literal(false),
]);

/** What may be said of a file. */
export const inputSchema = v.strictObject({
  file: v.string(),
  encoding: v.optional(v.string()),
  delimiter: v.optional(sign),
  headerRow: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  sheet: v.optional(v.string()),
  source: v.optional(v.string()),
  id: v.optional(v.string()),
  language: v.optional(v.string()),
  decimal: v.optional(decimal),
  dates: v.optional(dates),
  nutsVersion: v.optional(v.picklist([2013, 2016, 2021, 2024])),
  columns: v.optional(v.record(v.string(), column), {}),
  constants: v.optional(v.record(v.string(), v.unknown()), {}),
  ignore: v.optional(v.union([v.literal(true), oneOrMore(v.string())]), []),
});

const inputs = oneOrMore(v.union([v.string(), inputSchema]));

export const sourceSchema = v.strictObject({
  name: v.string(),
  url: v.optional(v.string()),
  licence: v.optional(v.string()),
  retrieved: v.optional(v.string()),
});

export const publisherSchema = v.strictObject({ name: v.string(), url: v.optional(v.string()) });

/** The shape of `coopkit.yaml` as it is written. */
export const configSchema = v.strictObject({
  title: text,
  publisher: v.optional(v.union([v.string(), publisherSchema])),
  licence: v.optional(v.string()),
  languages: v.optional(oneOrMore(v.string())),
  attribution: v.optional(text),
  updated: v.optional(v.string()),
  sources: v.optional(v.record(v.string(), sourceSchema), {}),
  vocabularies: v.optional(oneOrMore(v.string()), []),
  collections: v.optional(
    v.strictObject({
      regions: v.optional(inputs),
      organisations: v.optional(inputs),
      requests: v.optional(inputs),
      practices: v.optional(inputs),
      calls: v.optional(inputs),
      programmes: v.optional(inputs),
    }),
    {},
  ),
});

export type WrittenConfig = v.InferOutput<typeof configSchema>;
export type WrittenInput = v.InferOutput<typeof inputSchema>;
export type WrittenMapping = v.InferOutput<typeof mappingSchema>;
export type WrittenColumn = v.InferOutput<typeof column>;
