import type { Problem, Severity } from './problem.ts';

/** How many problems of a kind are shown with their rows. */
export const SHOWN = 5;

/** Problems that differ only in where they are. */
export interface ProblemGroup {
  /** The first of them; their messages differ only in names and figures. */
  readonly first: Problem;
  readonly shown: readonly Problem[];
  readonly count: number;
}

/** Collects problems, keeping the first of each kind and counting the others. */
export class ProblemGroups {
  readonly #groups = new Map<string, { readonly shown: Problem[]; count: number }>();
  readonly #counts: Record<Severity, number> = { error: 0, warning: 0 };

  add(problem: Problem): void {
    this.#counts[problem.severity] += 1;
    const key = [
      problem.severity,
      problem.file,
      problem.code,
      problem.row === undefined ? problem.column : kindOf(problem),
    ].join('\n');
    const group = this.#groups.get(key);
    if (!group) this.#groups.set(key, { shown: [problem], count: 1 });
    else {
      group.count += 1;
      if (group.shown.length < SHOWN) group.shown.push(problem);
    }
  }

  count(severity: Severity): number {
    return this.#counts[severity];
  }

  /** By file in the order they came up, errors before warnings. */
  byFile(): ReadonlyMap<string, readonly ProblemGroup[]> {
    const files = new Map<string, ProblemGroup[]>();
    for (const { shown, count } of this.#groups.values()) {
      const [first] = shown;
      if (!first) continue;
      const groups = files.get(first.file) ?? [];
      groups.push({ first, shown, count });
      files.set(first.file, groups);
    }
    for (const groups of files.values()) {
      groups.sort((a, b) => rank(a.first) - rank(b.first));
    }
    return files;
  }
}

const rank = ({ severity }: Problem): number => (severity === 'error' ? 0 : 1);

/** Column and message without what is particular: quoted names and figures. */
const kindOf = ({ column, message }: Problem): string =>
  `${column ?? ''}\n${message.replaceAll(/"[^"]*"|[A-Z]{2}[0-9A-Z]{1,3}\b|\d+/gu, '#')}`;
