import type { PageNotes } from '../query.ts';
import type { SearchResult } from '../search/types.ts';

/** What is told of single records goes by their ids: a record that cannot be had is not on the page. */
export function notesOf(
  { records, explanations, distances, grid }: SearchResult,
  had: { readonly numbers: readonly number[]; readonly items: readonly unknown[] },
): PageNotes {
  const byId = <T>(values: readonly T[]): Readonly<Record<string, T>> =>
    Object.fromEntries(
      had.items.flatMap((item, at) => {
        const { id } = Object(item) as { readonly id?: unknown };
        const value = values[records.indexOf(had.numbers[at]!)];
        return typeof id === 'string' && value !== undefined && !Number.isNaN(value) ? [[id, value]] : [];
      }),
    );
  return {
    ...(explanations && { explanations: byId(explanations) }),
    ...(distances && { distances: byId(distances) }),
    ...(grid && { grid }),
  };
}
