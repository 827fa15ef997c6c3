import type { EngineFigures } from './measure.ts';
import type { Goal } from './goals.ts';
import { KINDS } from './queries.ts';

/** All figures of one set of records. */
export interface Report {
  readonly title: string;
  readonly coopkit: EngineFigures;
  readonly miniSearch: EngineFigures;
  /** Milliseconds of one bare scan. */
  readonly scan: number;
  readonly goals: readonly Goal[];
}

type Row = readonly string[];

const ms = (value: number): string => `${value.toPrecision(3)} ms`;
const kB = (value: number): string => `${(value / 1000).toFixed(0)} kB`;
const times = (value: number): string => `${value.toPrecision(2)} x`;
const percent = (value: number): string => `${(value * 100).toFixed(1)} %`;

/** The report as a table for people. */
export function printReport({ title, coopkit, miniSearch, scan, goals }: Report): string {
  const row = (
    name: string,
    pick: (figures: EngineFigures) => number,
    show: typeof ms,
    toScan = false,
  ): Row => [
    name,
    show(pick(coopkit)),
    show(pick(miniSearch)),
    times(pick(coopkit) / pick(miniSearch)),
    toScan ? times(pick(coopkit) / scan) : '',
  ];
  const rows: Row[] = [
    ['', 'coopkit', 'MiniSearch', 'ratio', 'to a scan'],
    row('build', ({ build }) => build, ms),
    row('index', ({ raw }) => raw, kB),
    row('index, gzip', ({ gzip }) => gzip, kB),
    row('index, brotli', ({ brotli }) => brotli, kB),
    row('load', ({ load }) => load, ms, true),
    row('heap', ({ heap }) => heap, kB),
    ...KINDS.flatMap((kind) => [
      row(`${kind}, p50`, ({ queries }) => queries[kind].p50, ms, true),
      row(`${kind}, p95`, ({ queries }) => queries[kind].p95, ms, true),
    ]),
    ...KINDS.filter((kind) => coopkit.queries[kind].hits !== undefined).map((kind) =>
      row(`${kind}, right on page 1`, ({ queries }) => queries[kind].hits ?? 0, percent),
    ),
  ];
  const verdicts = goals.map(
    ({ name, ratio, most, met }) =>
      `  ${met ? 'met   ' : 'MISSED'} ${name}: ${times(ratio)} of at most ${most} x`,
  );
  return [
    `\n${title} (one bare scan: ${ms(scan)})`,
    ...align(rows),
    'Goals (set for 10,000 records; there --check holds them):',
    ...verdicts,
  ].join('\n');
}

function align(rows: readonly Row[]): string[] {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!)))
      .join('  '),
  );
}
