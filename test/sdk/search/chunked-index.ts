import { buildChunks } from '../../../src/sdk/search/build.ts';
import type { ChunkSizes } from '../../../src/sdk/search/build/chunks.ts';
import type { SearchIndex } from '../../../src/sdk/search/index.ts';
import { runNow } from '../../../src/sdk/search/index.ts';
import { chunkSteps } from '../../../src/sdk/search/open-chunk.ts';
import type { Steps } from '../../../src/sdk/search/steps.ts';
import { runAtOnce } from '../../../src/sdk/search/steps.ts';
import type { BuildOptions, IndexShape, SearchDocument } from '../../../src/sdk/search/types.ts';
import { Workspaces } from '../../../src/sdk/search/workspace.ts';

/** So small that a few records make several parts of everything. */
export const TINY: ChunkSizes = {
  terms: { target: 40, least: 12, greatest: 80 },
  spellings: { target: 30, least: 10, greatest: 60 },
};

/** An index in parts, all of them in memory, each opened anew whenever it is asked for. */
export function chunkedIndex(
  shape: IndexShape,
  documents: readonly SearchDocument[],
  options: BuildOptions = {},
  sizes?: ChunkSizes,
): SearchIndex {
  const bodies = new Map<string, Uint8Array>();
  const keys = { terms: [], heads: [], forward: [], backward: [] } as Record<string, string[]>;
  for (const { kind, place, key, body } of buildChunks(shape, documents, options, sizes)) {
    bodies.set(`${kind} ${place}`, body);
    const list = keys[kind];
    if (list) list[place] = key;
  }
  const { terms = [], heads = [], forward = [], backward = [] } = keys;
  const records = documents.length;
  const holes = new Uint32Array(0);
  return {
    shape,
    records,
    holes,
    precedence: () => 0,
    layout: { terms, heads, spelling: { forward, backward } },
    part: (name) => {
      const body = bodies.get(name.join(' '));
      return body && runAtOnce(chunkSteps(name, body, records));
    },
    workspaces: new Workspaces(records, holes),
  };
}

/** What some steps had to fetch: one list for each time they had to wait. What was there already costs nothing. */
export function tripsOf(index: SearchIndex, steps: Steps<unknown>): readonly (readonly string[])[] {
  const trips: (readonly string[])[] = [];
  runNow(index, noting(steps, trips));
  return trips;
}

function* noting<T>(steps: Steps<T>, trips: (readonly string[])[]): Steps<T> {
  const fetched = new Set<string>();
  let turn = steps.next([]);
  while (!turn.done) {
    const needed = turn.value.filter((need) => need[0] !== 'tool').map((need) => need.join(' '));
    const missing = [...new Set(needed)].filter((name) => !fetched.has(name));
    for (const name of missing) fetched.add(name);
    if (missing.length > 0) trips.push(missing);
    turn = steps.next(yield turn.value);
  }
  return turn.value;
}
