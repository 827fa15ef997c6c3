import type { Writable } from 'node:stream';
import { humanReport } from './human.ts';
import { ProblemGroups } from './groups.ts';
import type { Problem, Severity } from './problem.ts';

/** What a command says at its end. */
export interface Summary {
  readonly command: string;
  readonly ok: boolean;
  readonly [key: string]: unknown;
}

/** Takes the problems of a command as they come up and tells them in one of the formats. */
export interface Reporter {
  readonly report: (problem: Problem) => void;
  readonly count: (severity: Severity) => number;
  /** @param lines what a person is told; @param summary the same for programs */
  readonly finish: (lines: readonly string[], summary: Summary) => void;
}

/** For people: problems of a kind together, the first of them in full, at the end. */
export function humanReporter(out: Writable): Reporter {
  let groups = new ProblemGroups();
  return {
    report: (problem) => {
      groups.add(problem);
    },
    count: (severity) => groups.count(severity),
    finish: (lines) => {
      for (const line of humanReport(groups)) out.write(`${line}\n`);
      for (const line of lines) out.write(`${line}\n`);
      // What was told is not told again when a command goes on and fails.
      groups = new ProblemGroups();
    },
  };
}

/** For programs: one JSON object, every problem in it; written as they come up, so that none is kept in memory. */
export function jsonReporter(out: Writable): Reporter {
  const counts: Record<Severity, number> = { error: 0, warning: 0 };
  let started = false;
  const start = (): void => {
    out.write(started ? ',\n' : '{"problems":[\n');
    started = true;
  };
  return {
    report: (problem) => {
      start();
      counts[problem.severity] += 1;
      out.write(JSON.stringify(problem));
    },
    count: (severity) => counts[severity],
    finish: (_, summary) => {
      if (!started) out.write('{"problems":[');
      const totals = { ...summary, errors: counts.error, warnings: counts.warning };
      out.write(`\n],"summary":${JSON.stringify(totals)}}\n`);
    },
  };
}
