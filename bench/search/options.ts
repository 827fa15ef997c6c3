import { parseArgs } from 'node:util';
import { MOST_AT_HAND } from './corpus.ts';

export const SECTIONS = ['code', 'memory', 'pages', 'site', 'blocking', 'render', 'trial', 'hub'] as const;
export type Section = (typeof SECTIONS)[number];

/** A hub takes minutes and gigabytes, so it is measured only when it is asked for. */
const USUAL = SECTIONS.filter((section) => section !== 'hub');
const USUAL_SIZES = '10000,100000';
const HUB_SIZE = '1000000';
/** Sections that do without all records in memory. */
const ANY_SIZE: ReadonlySet<string> = new Set(['pages', 'hub']);

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
      sizes: { type: 'string' },
      only: { type: 'string', default: USUAL.join(',') },
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
  const { sizes: sizeList = values.only === 'hub' ? HUB_SIZE : USUAL_SIZES } = values;
  const sizes = sizeList.split(',').map((size) => count('--sizes', size));
  const large = sizes.find((size) => size > MOST_AT_HAND);
  if (large !== undefined && !sections.every((section) => ANY_SIZE.has(section))) {
    throw new Error(`--sizes: of ${large} records only these sections can be measured: --only pages,hub.`);
  }
  return {
    ...values,
    sizes,
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
