import { stripVTControlCharacters } from 'node:util';

/** How many tests a runner says it ran. */
export interface Count {
  readonly passed: number;
  readonly failed: number;
}

const last = (output: string, pattern: RegExp): RegExpMatchArray | undefined =>
  [...output.matchAll(pattern)].at(-1);

/** Reads the closing figures of node:test, Web Test Runner, or this project's own checks. */
export function countTests(output: string): Count | undefined {
  const text = stripVTControlCharacters(output);
  const nodeTest = [last(text, /^(?:ℹ|#) pass (\d+)$/gm), last(text, /^(?:ℹ|#) fail (\d+)$/gm)] as const;
  if (nodeTest[0] && nodeTest[1]) return { passed: Number(nodeTest[0][1]), failed: Number(nodeTest[1][1]) };
  const other = last(text, /(\d+) passed, (\d+) failed/g);
  return other ? { passed: Number(other[1]), failed: Number(other[2]) } : undefined;
}
