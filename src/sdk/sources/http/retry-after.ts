/**
 * The waiting time that a server asks for, in milliseconds from `now`; nothing when it does not ask, or not readably.
 * RFC 9110, section 10.2.3: whole seconds, or a date in the one format that may still be sent (section 5.6.7).
 *
 * @param value of the header `Retry-After`
 * @param now epoch milliseconds
 *
 * @example
 * readRetryAfter('120', Date.now()); // 120000
 * readRetryAfter('Sun, 22 Nov 2026 12:00:10 GMT', Date.UTC(2026, 10, 22, 12)); // 10000
 */
export function readRetryAfter(value: string | null, now: number): number | undefined {
  if (value === null) return undefined;
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  if (!/^\w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT$/.test(value)) return undefined;
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

/** Milliseconds before the first retry, at most. */
const FIRST = 300;
/** Milliseconds before any retry, at most. */
const MOST = 5_000;

/**
 * How long to wait before a retry, in milliseconds: twice as long each time, less up to a half by chance, so that
 * those who failed together do not come back together.
 *
 * @param retry its number, from 1
 * @param chance from 0 to 1
 */
export function backOff(retry: number, chance: number): number {
  return Math.min(MOST, FIRST * 2 ** (retry - 1)) * (1 - chance / 2);
}
