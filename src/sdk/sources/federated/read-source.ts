import { CoopkitError } from '../../errors.ts';
import type { Kind } from '../../model/envelope.ts';
import type { RawPage, Total } from '../../query.ts';
import { hash32 } from '../hash.ts';
import type { Hit } from './hit.ts';
import { idOf } from './hit.ts';
import { keysOf, printOf } from './identity.ts';
import type { Place } from './place.ts';

/** A page of a source, and with which of its cursors it was asked for. */
interface ReadPage {
  readonly at: string | undefined;
  readonly raw: RawPage;
}

/** What was read of one source for one page of the federation. */
export interface Reading {
  readonly pages: readonly ReadPage[];
  /** What nobody has yet: neither given away nor the same as what was. */
  readonly hits: readonly Hit[];
  /** Where the source goes on behind its hits; nothing when it ends there. */
  readonly next?: string;
  readonly total?: Total;
  /** Why there is not more of it, when a later page failed. */
  readonly error?: unknown;
}

/** What reading needs to know. */
export interface ReadOptions {
  readonly kind: Kind;
  /** Number of the source. */
  readonly source: number;
  readonly sourceId: string;
  readonly place: Place;
  /** Keys of what was given away on earlier pages. */
  readonly seen: ReadonlySet<number>;
  /** Hits that are enough. */
  readonly want: number;
  /** Asks for one page of the source. */
  readonly ask: (at: string | undefined) => Promise<RawPage>;
}

/** Reads a source on from its place until there are hits enough, or no more. */
export async function readSource(options: ReadOptions): Promise<Reading> {
  const { place, want, sourceId, ask } = options;
  const pages: ReadPage[] = [];
  let hits: readonly Hit[] = [];
  const asked = new Set<string | undefined>();
  for (let at = place.at; ;) {
    let raw: RawPage;
    try {
      if (asked.has(at)) throw endless(sourceId);
      asked.add(at);
      raw = checkPage(await ask(at), sourceId);
    } catch (error) {
      if (pages.length === 0) throw error;
      return { pages, hits, error };
    }
    if (pages.length === 0) checkUnchanged(place, raw, sourceId);
    pages.push({ at, raw });
    hits = hitsOf(pages, options);
    const next = raw.next ?? undefined;
    if (next === undefined || hits.length >= want) {
      const total = pages[0]?.raw.total;
      return { pages, hits, ...(next !== undefined && { next }), ...(total && { total }) };
    }
    at = next;
  }
}

function hitsOf(pages: readonly ReadPage[], { source, place, seen }: ReadOptions): readonly Hit[] {
  const taken = new Set(place.taken);
  return pages
    .flatMap(({ raw }) => raw.items.map((record) => ({ record, page: raw })))
    .map(({ record, page }, offset): Hit => {
      return { source, offset, rank: place.rank + offset + 1, record, keys: keysOf(record), page };
    })
    .filter(({ offset, keys }) => !taken.has(offset) && !keys.some((key) => seen.has(printOf(key))));
}

/** The place behind what was taken of a reading; what was passed over as known counts as taken. */
export function placeAfter(place: Place, reading: Reading, taken: ReadonlySet<Hit>): Place {
  const { pages, hits, next } = reading;
  const total = place.total ?? reading.total;
  const kept = { ...(total && { total }) };
  const left = hits.filter((hit) => !taken.has(hit)).map(({ offset }) => offset);
  const [first] = left;
  if (first === undefined) {
    const rank = place.rank + lengthOf(pages);
    if (next === undefined) return { ...kept, status: 'done', rank, taken: [], print: 0 };
    return { ...kept, status: 'open', at: next, rank, taken: [], print: 0 };
  }
  let start = 0;
  let number = 0;
  while (start + pages[number]!.raw.items.length <= first) start += pages[number++]!.raw.items.length;
  const { at, raw } = pages[number]!;
  const open = new Set(left);
  const gone = Array.from({ length: lengthOf(pages) - start }, (_, offset) => offset).filter(
    (offset) => !open.has(start + offset),
  );
  const rank = place.rank + start;
  return {
    ...kept,
    status: 'open',
    ...(at !== undefined && { at }),
    rank,
    taken: gone,
    print: printPage(raw),
  };
}

const lengthOf = (pages: readonly ReadPage[]): number =>
  pages.reduce((sum, { raw }) => sum + raw.items.length, 0);

const printPage = ({ items }: RawPage): number => hash32(JSON.stringify(items.map(idOf))) + 1;

/** A page that is asked for again must be the one it was, or records would be left out or come twice. */
function checkUnchanged({ print }: Place, raw: RawPage, sourceId: string): void {
  if (print === 0 || print === printPage(raw)) return;
  throw new CoopkitError(
    'stale-cursor',
    `The data of the source "${sourceId}" changed since this cursor was given.`,
    {
      sourceId,
      hint: 'Start again from the first page.',
    },
  );
}

function checkPage(raw: RawPage, sourceId: string): RawPage {
  if (Array.isArray(raw?.items)) return raw;
  throw new CoopkitError('decode', `The source "${sourceId}" did not answer with a page.`, {
    sourceId,
    hint: 'Its "list" must resolve to an object with an "items" array.',
  });
}

const endless = (sourceId: string): CoopkitError =>
  new CoopkitError(
    'decode',
    `The source "${sourceId}" gave the same cursor twice, so its list would never end.`,
    {
      sourceId,
      hint: 'Tell the owner of the source; the records so far are good.',
    },
  );
