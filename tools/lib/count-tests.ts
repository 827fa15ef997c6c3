import { stripVTControlCharacters } from 'node:util';

/** How many tests a runner says it ran. */
export interface Count {
  readonly passed: number;
  /** Those that were cancelled among them. */
  readonly failed: number;
  readonly skipped: number;
}

/** Reads the closing figures of node:test, Web Test Runner, or this project's own checks. */
export function countTests(output: string): Count | undefined {
  const text = stripVTControlCharacters(output);
  const figure = (name: string): number | undefined => {
    const line = [...text.matchAll(new RegExp(`^(?:ℹ|#) ${name} (\\d+)$`, 'gm'))].at(-1);
    return line && Number(line[1]);
  };
  const [passed, failed] = [figure('pass'), figure('fail')];
  if (passed !== undefined && failed !== undefined) {
    return { passed, failed: failed + (figure('cancelled') ?? 0), skipped: figure('skipped') ?? 0 };
  }
  const other = [...text.matchAll(/(\d+) passed, (\d+) failed(?:, (\d+) skipped)?/g)].at(-1);
  return other && { passed: Number(other[1]), failed: Number(other[2]), skipped: Number(other[3] ?? 0) };
}
