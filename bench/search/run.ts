/**
 * Measures the search beside other engines and beside what no engine can beat.
 *
 *   npm run bench:search -- [--all] [--sizes 10000,100000] [--only code,memory,pages,site,blocking,render,trial,hub]
 *                           [--trial DIR] [--queries 100] [--visits 6] [--report] [--check] [--keep]
 *
 * Pagefind and MiniSearch are always measured, with `--all` the other engines too. `--report` writes
 * docs/search-performance.md and its plots, `--check` ends with exit code 1 when a goal is missed, `--keep` leaves the
 * generated data and all figures in a folder of the system's temporary files for the next run, so that sections can
 * be measured one by one. Times depend on the machine; ratios hardly. A hub is measured beside SQLite only when it is
 * asked for: `--only hub`, with a million records unless told otherwise.
 */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { goalsOf, printGoal } from './report/goals.ts';
import { machine, readResults, writeResults } from './results.ts';
import { measureAll } from './measure-all.ts';
import { openWork } from './work.ts';
import { printTable } from './report/format.ts';
import { readOptions } from './options.ts';
import { tablesOf } from './report/tables.ts';
import { writeReport } from './report/document.ts';

const options = readOptions(process.argv.slice(2));
if (!globalThis.gc) throw new Error('Memory cannot be measured without the collector: run node --expose-gc.');

const work = await openWork(options.keep);
const file = join(work, 'results.json');
try {
  const say = (line: string): void => console.error(`… ${line}`);
  const results = await measureAll(await readResults(file), options, work, say, (now) =>
    writeResults(file, now),
  );
  console.log(machine());
  for (const table of tablesOf(results)) console.log(printTable(table));
  const goals = goalsOf(results);
  console.log(['', 'Goals', ...goals.map(printGoal)].join('\n'));
  if (options.report) await writeReport(results);
  if (options.check && goals.some(({ met }) => !met)) process.exitCode = 1;
} finally {
  if (!options.keep) await rm(work, { recursive: true, force: true });
}
