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
  let at = Math.min(number, known.length + 1);
  const isShortcut = at > 1;
  for (let cursor = known[at - 2]; ; at += 1) {
    const { onPartial: _onPartial, ...plain } = options;
    const wanted = cursor === undefined ? query : { ...query, cursor };
    const page = await listFederated(federation, kind, wanted, at === number ? options : plain);
    if (isShortcut && page.sources?.some(({ error }) => isCoopkitError(error, 'stale-cursor'))) {
      federation.numbered.set(key, []);
      return listNumbered(federation, kind, { ...query, page: number }, options);
    }
    const next = page.next ?? undefined;
    // A page that lacks a source is not gone on from later: the source may be back by then.
    if (next !== undefined && !page.missing?.length) {
      known[at - 1] = next;
      federation.numbered.set(key, known);
    }
    if (at === number) return { ...page, page: number, ...countPages(page, number, query.pageSize) };
    if (next === undefined) return { ...page, items: [], page: number, pageCount: at };
    cursor = next;
  }
}

function countPages({ next, total }: RawPage, number: number, size: number): Pick<RawPage, 'pageCount'> {
  if (next === null) return { pageCount: number };
  return total ? { pageCount: Math.max(number + 1, Math.ceil(total.value / size)) } : {};
}
