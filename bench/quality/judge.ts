import type { GradedQuery } from './load/queries.ts';

/** How one first page answers one query. */
export interface Verdict {
  readonly query: GradedQuery;
  /** Ids on the page, best first. */
  readonly page: readonly string[];
  /** What had to be there: the best records, or, for a query without an answer, one empty page. */
  readonly wanted: number;
  readonly found: number;
  readonly missed: readonly string[];
  /** Records on the page that have no grade. */
  readonly irrelevant: readonly string[];
}

export function judge(query: GradedQuery, page: readonly string[]): Verdict {
  const { best, good } = query;
  const isEmptyWanted = best.length === 0;
  const missed = best.filter((id) => !page.includes(id));
  return {
    query,
    page,
    wanted: isEmptyWanted ? 1 : best.length,
    found: isEmptyWanted ? Number(page.length === 0) : best.length - missed.length,
    missed,
    irrelevant: page.filter((id) => !best.includes(id) && !good.includes(id)),
  };
}

/** What many verdicts add up to. */
export interface Score {
  readonly wanted: number;
  readonly found: number;
  readonly irrelevant: number;
}

export function scoreOf(verdicts: readonly Verdict[]): Score {
  const sum = (pick: (verdict: Verdict) => number): number =>
    verdicts.reduce((total, verdict) => total + pick(verdict), 0);
  return {
    wanted: sum(({ wanted }) => wanted),
    found: sum(({ found }) => found),
    irrelevant: sum(({ irrelevant }) => irrelevant.length),
  };
}

/** All of what was wanted, as a share. */
export const share = ({ found, wanted }: Score): number => found / wanted;
