import type { Alternative, PageNotes, RawPage } from '../../query.ts';
import type { Group } from './hit.ts';
import { noteOn } from './hit.ts';

/** Other wordings are of use to someone who found no more records than these. */
const FEW = 3;

/** What the pages of the sources say beside their records: what matched, and what was read as something else. */
export function uniteMarks(pages: readonly RawPage[]): Pick<RawPage, 'matches' | 'corrections'> {
  return {
    matches: distinct(
      pages.flatMap(({ matches = [] }) => matches),
      ({ term, length }) => `${length} ${term}`,
    ),
    corrections: distinct(
      pages.flatMap(({ corrections = [] }) => corrections),
      ({ from, to }) => JSON.stringify([from, to]),
    ),
  };
}

/** Other wordings, when all sources together found next to nothing. Their totals are summed. */
export function uniteWordings(pages: readonly RawPage[], found: number): Pick<PageNotes, 'didYouMean'> {
  if (found > FEW) return {};
  const sums = new Map<string, number>();
  for (const { q, total } of pages.flatMap(({ didYouMean = [] }) => didYouMean)) {
    sums.set(q, total + (sums.get(q) ?? 0));
  }
  const didYouMean = [...sums].map(([q, total]): Alternative => ({ q, total }));
  return didYouMean.length > 0 ? { didYouMean: didYouMean.sort((a, b) => b.total - a.total) } : {};
}

/**
 * What is told of single records, under the ids they have on the page. Of a record of several sources, it is what the
 * first one says that says anything.
 *
 * @param groups with the id that each has on the page
 */
export function notesOf(groups: readonly (readonly [id: string, group: Group])[]): PageNotes {
  const explanations = gather(groups, (page) => page.explanations);
  const distances = gather(groups, (page) => page.distances);
  return { ...(explanations && { explanations }), ...(distances && { distances }) };
}

function gather<Note>(
  groups: readonly (readonly [id: string, group: Group])[],
  notesOn: (page: RawPage) => Readonly<Record<string, Note>> | undefined,
): Readonly<Record<string, Note>> | undefined {
  const hits = groups.flatMap(([, group]) => group);
  if (!hits.some(({ page }) => notesOn(page))) return undefined;
  const notes = new Map<string, Note>();
  for (const [id, group] of groups) {
    for (const { page, record } of group) {
      const note = noteOn(notesOn(page), record);
      if (note !== undefined && !notes.has(id)) notes.set(id, note);
    }
  }
  return Object.fromEntries(notes);
}

function distinct<T>(all: readonly T[], keyOf: (entry: T) => string): readonly T[] {
  return [...new Map(all.map((entry) => [keyOf(entry), entry] as const).reverse()).values()].reverse();
}
