/**
 * Measures what checking and repairing records costs beside valibot alone, which only says yes or no:
 *
 *   node --expose-gc bench/validation/run.ts [--count 10000] [--rounds 15] [--only calls,regions] [--report] [--check]
 *
 * CPU time, in one run, taking turns. `--report` writes docs/sdk-performance.md, `--check` ends with exit code 1 when a
 * ratio is above the limit.
 */
import { parseArgs } from 'node:util';
import { printTable } from '../search/report/format.ts';
import { machine } from '../search/results.ts';
import { withFaults } from './faults.ts';
import { measure } from './measure.ts';
import { MEASURED, recordsOf } from './records.ts';
import { LIMIT, ratioOf, tableOf, writeReport, type Row } from './report.ts';

const { values: options } = parseArgs({
  options: {
    count: { type: 'string', default: '10000' },
    rounds: { type: 'string', default: '15' },
    only: { type: 'string', default: MEASURED.join(',') },
    report: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
  },
});

const wanted = MEASURED.filter((each) => options.only.split(',').includes(each));
if (wanted.length === 0) throw new Error(`--only takes ${MEASURED.join(', ')}.`);

const rows: Row[] = [];
for (const kind of wanted) {
  const clean = recordsOf(kind, Number(options.count));
  for (const [name, records] of [
    ['clean', clean],
    ['5 % bad', withFaults(clean, 0.05)],
  ] as const) {
    rows.push({ name: `${kind}, ${name}`, ...(await measure(kind, records, Number(options.rounds))) });
  }
}

console.log(machine());
console.log(printTable(tableOf(rows, Number(options.count))));
if (options.report) await writeReport(rows, Number(options.count));
if (options.check && rows.some((row) => ratioOf(row) > LIMIT)) process.exitCode = 1;
