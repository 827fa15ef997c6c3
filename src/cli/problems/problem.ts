/** `error`: the row, file or data set cannot be used as it is. `warning`: it was used, but something was lost or guessed. */
export type Severity = 'error' | 'warning';

/** One thing to put right in the input, told so that its owner can find it. */
export interface Problem {
  readonly severity: Severity;
  /** Stable name of the kind of problem, `unknown-column`; problems of a kind are grouped by it. */
  readonly code: string;
  /** Relative to the folder that is built. */
  readonly file: string;
  /** Row of the table with the header counted, line of NDJSON, number of the record in JSON and YAML; all from 1. */
  readonly row?: number;
  readonly column?: string;
  /** What stood there, cut to a readable length. */
  readonly value?: string;
  readonly message: string;
  /** What to do about it. */
  readonly remedy?: string;
}

/** Takes a problem as it is found. */
export type Report = (problem: Problem) => void;

/** Stops the whole command: wrong usage, a broken `coopkit.yaml`, a file that cannot be read. Exit code 2. */
export class CommandError extends Error {
  readonly problems: readonly Problem[];
  readonly remedy: string | undefined;

  constructor(message: string, remedy?: string, problems: readonly Problem[] = []) {
    super(message);
    this.name = 'CommandError';
    this.remedy = remedy;
    this.problems = problems;
  }
}
