import { Random } from '../../bench/random.ts';

/** Whether every case of a long matrix runs (`npm run test:full`), not a sample of it. */
export const FULL = process.env['COOPKIT_FULL'] === '1';

/** Chooses the samples; `COOPKIT_SEED` repeats a run. */
export const SEED = Number(process.env['COOPKIT_SEED'] ?? Math.floor(Math.random() * 2 ** 31));

/**
 * Some cases of a long matrix, others in each run: all of them under `npm run test:full`.
 *
 * @param what names the matrix in the line that tells the seed
 * @param count how many to take
 */
export function sample<Case>(what: string, cases: readonly Case[], count: number): readonly Case[] {
  if (FULL || cases.length <= count) return cases;
  console.log(`# ${what}: ${count} of ${cases.length} cases, COOPKIT_SEED=${SEED}`);
  const random = new Random(SEED);
  return cases
    .map((each) => ({ each, rank: random.fraction() }))
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, count)
    .map(({ each }) => each);
}

/**
 * How often a property is tried that takes long: a third of it, with other values in each run; all of it under
 * `npm run test:full`.
 */
export const runs = (count: number): number => (FULL ? count : Math.ceil(count / 3));
