import { CoopkitError, isCoopkitError } from '../../errors.ts';
import type { Kind } from '../../model/envelope.ts';
import { queryKey } from '../../plain-query.ts';
import type { CanonicalQuery, RawPage } from '../../query.ts';
import type { CallOptions } from '../source.ts';
import type { Federation } from './federation.ts';
import { listFederated } from './list.ts';

/** To show a page, all pages before it must be merged: far down, cursors are the way. */
const MOST_PAGES = 200;

/**
 * A page by its number. Its cursor is known when the page before was shown; otherwise the pages before are walked. How
 * many pages there are is known for sure on the last one only, because the same record may be in several sources.
 *
 * @throws CoopkitError `unsupported` for a page after the 200th
 */
export async function listNumbered(
  federation: Federation,
  kind: Kind,
  { page: number = 1, ...query }: CanonicalQuery,
  options: CallOptions,
): Promise<RawPage> {
  if (number > MOST_PAGES) {
    throw new CoopkitError(
      'unsupported',
      `Of several sources, only the first ${MOST_PAGES} pages have numbers.`,
      {
        hint: 'Go on with the cursor "next", or narrow the query.',
      },
    );
  }
  const key = `${kind} ${queryKey(query)}`;
  const known = federation.numbered.get(key) ?? [];
  const walkOn = (from: readonly string[]): Promise<RawPage> =>
    walkTo(number, from, {
      ask: (cursor, own) =>
        listFederated(federation, kind, cursor === undefined ? query : { ...query, cursor }, own),
      options,
      keep: (cursors) => federation.numbered.set(key, cursors),
      pageSize: query.pageSize,
    });
  try {
    const page = await walkOn(known);
    if (known.length === 0 || number === 1 || !isStale(page)) return page;
  } catch (error) {
    if (known.length === 0 || number === 1 || !isCoopkitError(error, 'stale-cursor')) throw error;
  }
  // The data changed since the earlier pages were shown; the visitor asked for a number, not for a cursor.
  return walkOn([]);
}

interface WalkOptions {
  readonly ask: (cursor: string | undefined, options: CallOptions) => Promise<RawPage>;
  readonly options: CallOptions;
  /** Told the cursors of the pages from the second on. */
  readonly keep: (cursors: readonly string[]) => void;
  readonly pageSize: number;
}

/** @param known cursors of the pages from the second on, as far as they are known */
async function walkTo(
  number: number,
  known: readonly string[],
  { ask, options, keep, pageSize }: WalkOptions,
): Promise<RawPage> {
  const { onPartial: _onPartial, ...plain } = options;
  const cursors = [...known];
  let isWhole = true;
  let at = Math.min(number, cursors.length + 1);
  for (let cursor = cursors[at - 2]; ; at += 1) {
    const page = await ask(cursor, at === number ? options : plain);
    const next = page.next ?? undefined;
    // From a page that lacks a source on, nothing is kept: the source may be back when the page is asked for again.
    isWhole &&= !page.missing?.length;
    if (next !== undefined && isWhole) {
      cursors[at - 1] = next;
      keep(cursors);
    }
    if (at === number) return { ...page, page: number, ...countPages(page, number, pageSize) };
    if (next === undefined) return { ...page, items: [], page: number, pageCount: at };
    cursor = next;
  }
}

const isStale = ({ sources = [] }: RawPage): boolean =>
  sources.some(({ error }) => isCoopkitError(error, 'stale-cursor'));

function countPages({ next, total }: RawPage, number: number, size: number): Pick<RawPage, 'pageCount'> {
  if (next === null) return { pageCount: number };
  return total ? { pageCount: Math.max(number + 1, Math.ceil(total.value / size)) } : {};
}
