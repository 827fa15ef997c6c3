/** One request as the page sees it, in milliseconds: when it was wanted, sent or still queued, and when it was done. */
export interface Request {
  readonly wanted: number;
  readonly done: number;
}

/**
 * How many of these requests had to wait for one another: the longest chain in which each was wanted after the one
 * before it was done.
 */
export function roundTrips(requests: readonly Request[]): number {
  const depths = new Map<Request, number>();
  for (const one of [...requests].sort((a, b) => a.wanted - b.wanted)) {
    const before = requests.filter(({ done }) => done <= one.wanted);
    depths.set(one, 1 + Math.max(0, ...before.map((other) => depths.get(other) ?? 0)));
  }
  return Math.max(0, ...depths.values());
}
