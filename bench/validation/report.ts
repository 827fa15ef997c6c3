import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format } from 'prettier';
import { ROOT } from '../../tools/lib/root.ts';
import { markdownTable, ms, number, type Table } from '../search/report/format.ts';
import { machine } from '../search/results.ts';
import type { Measured } from './measure.ts';

/** How many times the time of valibot alone checking and repairing may take. */
export const LIMIT = 1.5;

export interface Row extends Measured {
  readonly name: string;
}

/** Of the least times: what disturbs a run only ever adds to it. */
export const ratioOf = ({ ours, valibot }: Measured): number => ours.least / valibot.least;

export const tableOf = (rows: readonly Row[], count: number): Table => ({
  title: `Checking and repairing ${number(count)} records`,
  rows: [
    [
      'Records',
      'coopkit, least',
      'median',
      'valibot, least',
      'median',
      'ratio of least',
      'of medians',
      'with problems',
      'refused',
    ],
    ...rows.map((row) => [
      row.name,
      ms(row.ours.least),
      ms(row.ours.median),
      ms(row.valibot.least),
      ms(row.valibot.median),
      number(ratioOf(row)),
      number(row.ours.median / row.valibot.median),
      number(row.repaired),
      number(row.refused),
    ]),
  ],
});

export async function writeReport(rows: readonly Row[], count: number): Promise<void> {
  const prettier = { parser: 'markdown', printWidth: 120, proseWrap: 'always' } as const;
  await writeFile(join(ROOT, 'docs/sdk-performance.md'), await format(document(rows, count), prettier));
}

const document = (rows: readonly Row[], count: number): string => `# What the SDK costs

Written by \`node --expose-gc bench/validation/run.ts --report\`; do not edit it by hand. Machine: ${machine()}.
Measured on ${new Date().toISOString().slice(0, 10)}.

Every record that does not come from a checked data set is checked and repaired before it reaches an application
(\`src/sdk/model/repair.ts\`). That may take ${LIMIT} times as long as \`safeParse\` of valibot with the same schema, which
only says whether a record fits and repairs nothing.

${markdownTable(tableOf(rows, count))}
CPU milliseconds of one process with all its threads, those that collect garbage too, both taking turns in one run. The records are invented, in the shapes of the sample
data (\`bench/validation/records.ts\`); of bad ones every twentieth has one of eight faults. "With problems" are records
that were repaired or set aside with a report, "refused" those that valibot calls invalid: a \`null\` in an optional field
is no problem to us. Read ratios, not milliseconds.
`;
