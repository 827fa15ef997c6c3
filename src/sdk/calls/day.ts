/**
 * Milliseconds of a day on the wall; a day of a zone can be 23 or 25 hours of instants.
 *
 * @example
 * DAY; // 86_400_000
 */
export const DAY = 86_400_000;
