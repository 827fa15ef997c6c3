/** Milliseconds before the first retry, and before any, at most. */
const FIRST = 300;
const MOST = 5_000;

/**
 * How long to wait before a retry, in milliseconds: twice as long each time, less up to a half by chance, so that
 * those who failed together do not come back together.
 *
 * @param retry its number, from 1
 * @param chance from 0 to 1
 */
export const backOff = (retry: number, chance: number = Math.random()): number =>
  Math.min(MOST, FIRST * 2 ** (retry - 1)) * (1 - chance / 2);
