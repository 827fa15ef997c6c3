/**
 * The waiting time that a server asks for, in milliseconds from `now`; nothing when it does not ask, or not readably.
 * RFC 9110, section 10.2.3: whole seconds, or a date in the one format that may still be sent (section 5.6.7).
 *
 * @param value of the header `Retry-After`
 * @param now epoch milliseconds
 *
 * @example
 * readRetryAfter('120'); // 120000
 * readRetryAfter('Sun, 22 Nov 2026 12:00:10 GMT', Date.UTC(2026, 10, 22, 12)); // 10000
 */
export function readRetryAfter(
  value: string | null | undefined,
  now: number = Date.now(),
): number | undefined {
  if (!value) return undefined;
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  const date = /^\w{3}, \d\d \w{3} \d{4} [\d:]{8} GMT$/.test(value) ? Date.parse(value) : NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
