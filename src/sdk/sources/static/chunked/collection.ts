import type { Kind } from '../../../model/envelope.ts';
import type { Vocabulary } from '../../../model/vocabulary.ts';
import type { SearchIndex } from '../../../search/index-form.ts';
import type { PartName } from '../../../search/part-file.ts';
import { runFetching } from '../../../search/steps.ts';
import { precedenceOf } from '../../../search/precedence.ts';
import type { SearchRequest } from '../../../search/types.ts';
import { Workspaces } from '../../../search/workspace.ts';
import { breather, settleEach } from '../../breather.ts';
import type { IndexedCollection } from '../../indexed.ts';
import { searcherOf } from '../../searcher.ts';
import type { Dataset } from '../dataset.ts';
import { readable } from '../records.ts';
import type { Parts } from './parts.ts';

export { readParts } from './parts.ts';

/** Indexes by the parts they are made of, so that their scratch space is made once. */
const indexes = new WeakMap<Parts, SearchIndex>();

/** A collection in parts, of which each question fetches the few that it needs. */
export function openChunked(
  dataset: Dataset,
  kind: Kind,
  [parts, vocabularies]: readonly [Parts, readonly Vocabulary[]],
  signal: AbortSignal | undefined,
  view?: 'card',
): Omit<IndexedCollection, 'readRecord'> {
  const { cardsPerPart, recordsPerPart } = parts.directory;
  const breathe = breather(signal);
  const searcher = searcherOf(indexOf(parts), (steps) =>
    runFetching(steps, (name) => parts.read(name, signal), breathe),
  );
  const recordsAt: IndexedCollection['recordsAt'] = (numbers, asked) =>
    asked === 'card'
      ? readRecords(dataset, parts, 'cards', cardsPerPart, numbers, signal)
      : readRecords(dataset, parts, 'records', recordsPerPart, numbers, signal);

  /**
   * Counting facets takes columns that may be large. Which records a page has does not depend on them, so these are
   * found out beside and fetched meanwhile.
   */
  async function fetchPage({ facets = [], ...request }: SearchRequest): Promise<void> {
    const columns = facets.map((field): PartName => ['facets', parts.directory.shape.filters.indexOf(field)]);
    if (columns.every((name) => parts.isAtHand(name))) return;
    const { records } = await searcher.search(request);
    await recordsAt(records, view);
  }

  return {
    kind,
    vocabularies,
    searcher: {
      ...searcher,
      async search(request) {
        // What cannot be had is told where it is asked for.
        fetchPage(request).catch(() => undefined);
        await breathe();
        return searcher.search(request);
      },
    },
    version: dataset.manifest.version,
    recordsAt,
  };
}

/** What any search reads: nothing yet, the directory is there once a collection is open. */
function indexOf(parts: Parts): SearchIndex {
  const known = indexes.get(parts);
  if (known) return known;
  const { shape, records, groups, holes, layout } = parts.directory;
  const index: SearchIndex = {
    shape,
    records,
    holes,
    precedence: precedenceOf(groups),
    layout,
    part: () => undefined,
    workspaces: new Workspaces(records, holes),
  };
  indexes.set(parts, index);
  return index;
}

/** A part that cannot be had leaves its records out and is told in `missing`; rejects when none at all can be had. */
async function readRecords(
  dataset: Dataset,
  parts: Parts,
  kind: 'cards' | 'records',
  perPart: number,
  numbers: readonly number[],
  signal: AbortSignal | undefined,
): ReturnType<IndexedCollection['recordsAt']> {
  const leading = kind === 'cards' ? parts.leadingCard : () => undefined;
  const found = new Map<number, unknown>(numbers.map((number) => [number, leading(number)]));
  const wanted = numbers.filter((number) => found.get(number) === undefined);
  const places = [...new Set(wanted.map((number) => Math.floor(number / perPart)))];
  const outcomes = await settleEach(places, async (place) => parts.read([kind, place], signal), signal);
  signal?.throwIfAborted();
  const failures: Error[] = [];
  const loaded = new Map<number, readonly unknown[]>();
  for (const [at, outcome] of outcomes.entries()) {
    if (outcome.status === 'fulfilled') loaded.set(places[at]!, outcome.value as readonly unknown[]);
    else failures.push(outcome.reason as Error);
  }
  for (const number of wanted)
    found.set(number, loaded.get(Math.floor(number / perPart))?.[number % perPart]);
  const there = numbers.filter((number) => found.get(number) !== undefined);
  if (failures[0] && there.length === 0) throw failures[0];
  return {
    numbers: there,
    items: there.map((number) => readable(found.get(number), dataset)),
    missing: failures.map(({ message }) => message),
  };
}
