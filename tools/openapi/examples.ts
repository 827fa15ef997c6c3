import { fileURLToPath } from 'node:url';
import { loadConfig } from '../../src/cli/config/load.ts';
import { stage } from '../../src/cli/pipeline/stage.ts';
import { KINDS } from '../../src/sdk/model/index.ts';
import type { AnyRecord, Kind } from '../../src/sdk/model/index.ts';
import { createApi } from '../../src/sdk/server/api.ts';
import type { Api } from '../../src/sdk/server/api.ts';
import { memorySource } from '../../src/sdk/sources/memory.ts';

const SAMPLE_DATA = fileURLToPath(new URL('../../data', import.meta.url));

/** Entries of a list or an object of codes that an example shows: enough to see what they look like. */
const SHOWN = 2;

/** The API over the sample data, answering as any server of the contract does. */
export async function sampleApi(): Promise<Api> {
  const config = await loadConfig(SAMPLE_DATA);
  const records: Partial<Record<Kind, AnyRecord[]>> = {};
  const { vocabularies, counts } = await stage(SAMPLE_DATA, config, {
    report: () => undefined,
    keep: async (record) => {
      (records[record.kind] ??= []).push(record);
    },
  });
  if (counts.size === 0) throw new Error('The sample data has no records.');
  const { publisher, licence, attribution } = config;
  const source = memorySource({
    id: 'sample',
    records,
    vocabularies,
    title: config.title,
    languages: config.languages,
    sources: Object.values(config.sources),
    ...(publisher && { publisher }),
    ...(licence && { licence }),
    ...(attribution && { attribution }),
  });
  return createApi({ source });
}

/** A real answer, its long lists cut; nothing when the sample data has no such thing. */
export async function exampleOf(api: Api, path: string, status = 200): Promise<object | undefined> {
  const answer = await api(new Request(`https://example.org/v1/${path}`));
  if (answer.status === status) return cut(await answer.json()) as object;
  if (answer.status === 404) return undefined;
  throw new Error(`The sample data answers ${path} with ${answer.status}, not ${status}.`);
}

/** The first record of a collection that is told most about, so that an example shows many fields. */
export async function richestId(api: Api, kind: Kind): Promise<string | undefined> {
  if (!KINDS.includes(kind)) return undefined;
  const answer = await api(new Request(`https://example.org/v1/${kind}?pageSize=100`));
  if (!answer.ok) return undefined;
  const { items } = (await answer.json()) as { readonly items: readonly AnyRecord[] };
  const [first] = items.toSorted((a, b) => Object.keys(b).length - Object.keys(a).length);
  return first?.id;
}

function cut(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, SHOWN).map(cut);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, cut(each)]));
}
