import { fileURLToPath } from 'node:url';
import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import { KINDS } from '../../src/sdk/model/index.ts';
import type { Kind } from '../../src/sdk/model/index.ts';
import {
  descriptionSchema,
  pageSchema,
  problemSchema,
  recordSchema,
  suggestionsSchema,
} from '../../src/sdk/wire/schemas.ts';
import { generateSchemas } from '../generate-schemas.ts';
import { annotate } from '../schemas/annotate.ts';
import type { JsonSchema } from '../schemas/annotate.ts';
import { readDescriptions } from '../schemas/descriptions.ts';
import type { Described } from '../schemas/descriptions.ts';
import { KNOWN_IN_BODIES } from './known-values.ts';

/** Collection → name of its records among the schemas of the document. */
export const RECORD_NAMES: Readonly<Record<Kind, string>> = {
  regions: 'Region',
  organisations: 'Organisation',
  requests: 'PartnerRequest',
  practices: 'Practice',
  calls: 'Call',
  programmes: 'Programme',
};

const BODIES: Readonly<Record<string, readonly [GenericSchema, interfaces: readonly string[]]>> = {
  Description: [descriptionSchema, ['DescriptionBody', 'SourceInfo', 'WireBody']],
  Page: [pageSchema, ['PageBody', 'RawPage', 'PageNotes', 'WireBody']],
  Record: [recordSchema, ['RecordBody', 'WireBody']],
  Suggestions: [suggestionsSchema, ['SuggestionsBody', 'WireBody']],
  Problem: [problemSchema, ['WireProblem']],
};

const FOLDERS = ['model', '.', 'sources', 'wire'];

export const refTo = (name: string): JsonSchema => ({ $ref: `#/components/schemas/${name}` });

/** All schemas of the document by name: records as in `schema/`, bodies, and the bodies of each collection. */
export function componentSchemas(): Readonly<Record<string, unknown>> {
  const published = generateSchemas();
  const records = KINDS.map((kind) => {
    const text = published.get(`${kind}.schema.json`) ?? '{}';
    const { $schema: _, ...schema } = JSON.parse(text) as Record<string, unknown>;
    return [RECORD_NAMES[kind], schema] as const;
  });
  const special = KINDS.flatMap((kind) => {
    const name = RECORD_NAMES[kind];
    const withItems = (items: object) => ({ type: 'object', properties: items });
    return [
      [
        `${name}Page`,
        { allOf: [refTo('Page'), withItems({ items: { type: 'array', items: refTo(name) } })] },
      ],
      [`${name}Record`, { allOf: [refTo('Record'), withItems({ item: refTo(name) })] }],
    ] as const;
  });
  return Object.fromEntries([...bodySchemas(), ...records, ...special]);
}

function bodySchemas(): readonly (readonly [string, unknown])[] {
  const descriptions = new Map(FOLDERS.flatMap((folder) => [...readDescriptions(folderOf(folder))]));
  return Object.entries(BODIES).map(([name, [schema, interfaces]]) => {
    const { $schema: _, ...json } = toJsonSchema(schema, {
      target: 'draft-2020-12',
      ignoreActions: ['metadata'],
    });
    const known = (path: string): readonly string[] | undefined => KNOWN_IN_BODIES[name]?.[path];
    const described = unite(interfaces.flatMap((each) => descriptions.get(each) ?? []));
    const annotated = annotate(json, { described, descriptions, known });
    return [name, { description: described?.text ?? '', ...annotated }];
  });
}

/** One interface with what it inherits; its own words come first. */
function unite(interfaces: readonly Described[]): Described | undefined {
  const [own] = interfaces;
  if (!own) return undefined;
  const fields = interfaces.toReversed().flatMap(({ fields: each }) => [...each]);
  return { text: own.text, fields: new Map(fields) };
}

const folderOf = (name: string): string => fileURLToPath(new URL(`../../src/sdk/${name}`, import.meta.url));
