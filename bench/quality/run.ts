/**
 * Measures what searches find: `npm run bench:quality`.
 *
 * --missed     lists what ours missed or gave without being asked for
 * --check      fails when ours finds less than it has to, see check.ts
 * --generated  asks generated questions instead, over 10,000 and 100,000 records (--sizes), see generated/
 * --data       a folder with the built sample data, dist/data otherwise
 * --report     writes docs/search-quality.md, with both
 */
import { parseArgs } from 'node:util';
import { ENGINES, coopkit, miniSearchFolded } from './engines/index.ts';
import { asText, byClass, misses, summary } from './report/table.ts';
import { measure } from './measure.ts';
import { measureRecall, recallRows } from './generated/recall.ts';
import { readCollections } from './load/collections.ts';
import { checkGrades, readQueries } from './load/queries.ts';
import { shortcomings } from './check.ts';
import { writeReport } from './report/page.ts';

const { values: options } = parseArgs({
  options: {
    missed: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
    generated: { type: 'boolean', default: false },
    report: { type: 'boolean', default: false },
    data: { type: 'string', default: 'dist/data' },
    sizes: { type: 'string', default: '10000,100000' },
  },
});

const failures: string[] = [];
const recalls = [];

if (options.generated || options.report) {
  for (const size of options.sizes.split(',').map(Number)) {
    const recall = measureRecall(size);
    recalls.push(recall);
    console.log(`\n${size} generated organisations: right on the first page\n${asText(recallRows(recall))}`);
    const behind = recall.rows.filter(({ ours, theirs }) => ours < theirs);
    failures.push(...behind.map(({ name }) => `${name} at ${size}: MiniSearch finds more.`));
  }
}

if (!options.generated || options.report) {
  const collections = await readCollections(options.data);
  const queries = readQueries();
  checkGrades(queries, collections);
  const outcomes = ENGINES.map((engine) => measure(engine, collections, queries));
  const of = (name: string) => outcomes.find(({ engine }) => engine.name === name)!;
  const ours = of(coopkit.name);
  console.log(`\n${queries.length} queries\n${asText(summary(outcomes))}\n\n${asText(byClass(outcomes))}`);
  if (options.missed) console.log(`\n${asText(misses(ours), false)}`);
  failures.push(...shortcomings(ours, of(miniSearchFolded.name)));
  if (options.report) await writeReport({ outcomes, ours, collections, queries, recalls });
}

if (failures.length > 0) console.log(`\nFalls short:\n${failures.map((line) => `  ${line}`).join('\n')}`);
if (options.check && failures.length > 0) process.exitCode = 1;
