import { join } from 'node:path';
import type { Trial, TrialKind, TrialQuery, TrialRecord } from './modules.ts';
import type { TrialBytes } from './section.ts';
import { FIELDS, TRIAL_SHAPE, organisationOf } from './convert.ts';
import { PAGE } from '../queries.ts';
import { createClient } from '../../../src/sdk/client/client.ts';
import { isoFromNuts } from '../../../src/sdk/model/country-codes.ts';
import { percentile, sum } from '../numbers.ts';
import { startServer } from '../pages/server.ts';
import { staticSource } from '../../../src/sdk/sources/static/index.ts';
import { writeChunks } from '../pages/data-sets.ts';

const KINDS: readonly TrialKind[] = ['prefix', 'multi', 'facet'];

/** Only bytes are counted here. */
const NO_DELAY = { latency: 0, speed: Infinity };

/** Bytes of data, not of scripts, until the first page of results is there, for a visitor with an empty cache. */
export async function firstPageBytes(
  trial: Trial,
  records: readonly TrialRecord[],
  queries: Readonly<Record<TrialKind, readonly TrialQuery[]>>,
  folder: string,
  work: string,
  visits: number,
): Promise<TrialBytes[]> {
  const ourFolder = join(work, `trial-chunks-${records.length}`);
  await writeChunks(records.map(organisationOf), ourFolder);
  const theirFolder = join(folder, 'www', `st${records.length}`);
  const server = await startServer({ '/ours/': ourFolder, '/trial/': theirFolder }, NO_DELAY);
  const bytesOf = async (visit: () => Promise<unknown>): Promise<number> => {
    server.take();
    await visit();
    return sum(server.take().map(({ bytes }) => bytes));
  };
  try {
    const figures: TrialBytes[] = [];
    for (const kind of KINDS) {
      const ours: number[] = [];
      const theirs: number[] = [];
      for (const query of queries[kind].slice(0, visits * 2)) {
        ours.push(await bytesOf(() => askOurs(`${server.address}/ours/manifest.json`, query, kind)));
        theirs.push(await bytesOf(() => askTrial(trial, `${server.address}/trial/`, query, kind)));
      }
      figures.push({ what: `first page, ${kind}`, ours: percentile(ours), trial: percentile(theirs) });
    }
    return figures;
  } finally {
    await server.close();
  }
}

async function askOurs(manifest: string, { q, filters = {} }: TrialQuery, kind: TrialKind): Promise<unknown> {
  const client = createClient({ source: staticSource({ manifest }) });
  await client.warm('organisations');
  const chosen = Object.entries(filters).map(([field, values]) => [
    FIELDS[field]!,
    field === 'country' ? values.map(isoFromNuts) : values,
  ]);
  const counted = {
    ...(Object.fromEntries(chosen) as Record<string, readonly string[]>),
    facets: TRIAL_SHAPE.filters.map((field) => FIELDS[field]!),
  };
  return client.organisations.list({
    q,
    pageSize: PAGE,
    view: 'card',
    ...(kind === 'facet' && counted),
  });
}

async function askTrial(
  { client }: Trial,
  base: string,
  query: TrialQuery,
  kind: TrialKind,
): Promise<unknown> {
  const opened = await client.open(base);
  return client.search(opened, query.q, {
    ...(kind === 'prefix' && { prefix: true }),
    ...(kind === 'facet' && query.filters && { filters: query.filters }),
  });
}
