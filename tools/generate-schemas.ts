/*
 * Writes the JSON Schemas (2020-12) of the records and of the manifest to schema/.
 *
 *   node tools/generate-schemas.ts           writes them
 *   node tools/generate-schemas.ts --check   fails when the committed ones differ
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import { KINDS, type Kind } from '../src/sdk/model/index.ts';
import { callSchema } from '../src/sdk/model/schemas/calls.ts';
import { organisationSchema } from '../src/sdk/model/schemas/organisations.ts';
import { practiceSchema } from '../src/sdk/model/schemas/practices.ts';
import { programmeSchema } from '../src/sdk/model/schemas/programmes.ts';
import { regionSchema } from '../src/sdk/model/schemas/regions.ts';
import { requestSchema } from '../src/sdk/model/schemas/requests.ts';
import { annotate } from './schemas/annotate.ts';
import { readDescriptions } from './schemas/descriptions.ts';
import { knownValues } from './schemas/known-values.ts';
import { manifestSchema } from './schemas/manifest.ts';

/** Collection → its schema and the public interface that the schema is pinned to. */
const RECORDS: Readonly<Record<Kind, readonly [GenericSchema, string]>> = {
  regions: [regionSchema, 'Region'],
  organisations: [organisationSchema, 'Organisation'],
  requests: [requestSchema, 'PartnerRequest'],
  practices: [practiceSchema, 'Practice'],
  calls: [callSchema, 'Call'],
  programmes: [programmeSchema, 'Programme'],
};

const root = new URL('..', import.meta.url);
const descriptions = new Map([
  ...readDescriptions(fileURLToPath(new URL('src/sdk/model', root))),
  ...readDescriptions(fileURLToPath(new URL('src/sdk/sources/static', root))),
]);
const ofAnyRecord = descriptions.get('RecordEnvelope');

/** File name → content of every published schema. */
export function generateSchemas(): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const kind of KINDS) {
    const [schema, name] = RECORDS[kind];
    const known = (path: string): readonly string[] | undefined => knownValues(kind, path);
    files.set(`${kind}.schema.json`, print(schema, `coopkit ${kind}`, name, known));
  }
  files.set('manifest.schema.json', print(manifestSchema, 'coopkit manifest', 'Manifest'));
  return files;
}

function print(
  schema: GenericSchema,
  title: string,
  name: string,
  known: (path: string) => readonly string[] | undefined = () => undefined,
): string {
  const { $schema, ...rest } = toJsonSchema(schema, { target: 'draft-2020-12', ignoreActions: ['metadata'] });
  const described = annotate(rest, { described: descriptions.get(name), descriptions, ofAnyRecord, known });
  const json = { $schema, title, description: descriptions.get(name)?.text ?? '', ...described };
  return `${JSON.stringify(json, null, 2)}\n`;
}

function main(check: boolean): void {
  const folder = new URL('schema/', root);
  mkdirSync(folder, { recursive: true });
  const stale = [...generateSchemas()].filter(([name, content]) => {
    if (!check) writeFileSync(new URL(name, folder), content);
    return check && read(new URL(name, folder)) !== content;
  });
  if (stale.length === 0) return;
  const names = stale.map(([name]) => `schema/${name}`).join(', ');
  console.error(`${names}: differs from the schemas in src/sdk/model. Run: node tools/generate-schemas.ts`);
  process.exitCode = 1;
}

function read(file: URL): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

if (import.meta.main) main(process.argv.includes('--check'));
