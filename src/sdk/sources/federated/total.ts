import type { Total } from '../../query.ts';

/** What is known of how many records match. */
export interface Counted {
  /** The totals of the sources that answered; `undefined` where one did not say. */
  readonly totals: readonly (Total | undefined)[];
  /** Whether every source answered. */
  readonly whole: boolean;
  /** The records themselves, when all of them are on one page. */
  readonly all: number | undefined;
}

/**
 * How many records match in all sources, and how sure that is: counted when they are all at hand; exact when one source
 * alone has any; otherwise the sum, an estimate, because the same record may be in several. With a source missing, what
 * a single one has is the least there is.
 */
export function totalOf({ totals, whole, all }: Counted): Total | undefined {
  if (all !== undefined) return { value: all, relation: whole ? 'exact' : 'at-least' };
  const told = totals.filter((total) => total !== undefined);
  if (told.length === 0) return undefined;
  const value = told.reduce((sum, total) => sum + total.value, 0);
  const having = told.filter((total) => total.value > 0);
  const [only = told[0]!] = having;
  if (having.length > 1) return { value, relation: 'estimate' };
  const complete = whole && told.length === totals.length;
  if (complete || only.relation === 'estimate') return { value, relation: only.relation };
  return { value, relation: 'at-least' };
}
