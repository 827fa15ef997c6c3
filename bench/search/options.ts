import { parseArgs } from 'node:util';

export const SECTIONS = ['code', 'memory', 'pages', 'blocking', 'render', 'trial'] as const;
export type Section = (typeof SECTIONS)[number];

/** What is to be measured. */
export interface Options {
  readonly sizes: readonly number[];
  readonly sections: ReadonlySet<Section>;
  /** Folder of the trial; without one there is nothing to measure beside. */
  readonly trial: string | undefined;
  /** Questions of each kind in memory. */
  readonly queries: number;
  /** Visits of each kind with each data set. */
  readonly visits: number;
  readonly all: boolean;
  readonly report: boolean;
  readonly check: boolean;
  readonly keep: boolean;
}

/** @throws Error that names the option and what it may be */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      sizes: { type: 'string', default: '10000,100000' },
      only: { type: 'string', default: SECTIONS.join(',') },
      trial: { type: 'string' },
      queries: { type: 'string', default: '100' },
      visits: { type: 'string', default: '6' },
      all: { type: 'boolean', default: false },
      report: { type: 'boolean', default: false },
      check: { type: 'boolean', default: false },
      keep: { type: 'boolean', default: false },
    },
  });
  const sections = values.only.split(',');
  const unknown = sections.find((name) => !SECTIONS.some((section) => section === name));
  if (unknown !== undefined) {
    throw new Error(`--only: there is no section "${unknown}". Use some of: ${SECTIONS.join(', ')}.`);
  }
  return {
    ...values,
    sizes: values.sizes.split(',').map((size) => count('--sizes', size)),
    sections: new Set(sections as Section[]),
    trial: values.trial,
    queries: count('--queries', values.queries),
    visits: count('--visits', values.visits),
  };
}

function count(option: string, text: string): number {
  const value = Number(text);
  if (Number.isInteger(value) && value > 0) return value;
  throw new Error(`${option}: "${text}" is no number of things. Write a whole number above 0.`);
}
