/**
 * Measures the search engine beside MiniSearch and beside a bare scan of the same columns.
 *
 *   npm run bench -- [--sizes 10000,100000] [--data FILE] [--queries 200] [--json] [--check]
 *
 * `--check` ends with exit code 1 when a goal is missed at 10,000 records. Times depend on the machine; ratios hardly.
 */
import { parseArgs } from 'node:util';
import type { Corpus } from './bench-record.ts';
import type { Report } from './report.ts';
import { CHECKED_SIZE, goalsOf } from './goals.ts';
import { coopkit } from './engines/coopkit.ts';
import { corpusOf, readCorpus } from './data-file.ts';
import { generate } from './generate.ts';
import { measureEngines, measureScan } from './measure.ts';
import { miniSearch } from './engines/minisearch.ts';
import { printReport } from './report.ts';
import { readSample } from './sample.ts';

const { values: options } = parseArgs({
  options: {
    sizes: { type: 'string' },
    data: { type: 'string' },
    queries: { type: 'string', default: '200' },
    json: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
  },
});

if (!globalThis.gc) throw new Error('Memory cannot be measured without the collector: run node --expose-gc.');

const say = (line: string): void => (options.json ? console.error(line) : console.log(line));

function* corpora(): Generator<Corpus> {
  if (options.data) yield readCorpus(options.data);
  else {
    const sample = readSample();
    if (sample) yield corpusOf('Sample data set', sample);
    else say('Sample data set: skipped, it is not built (npm run build).');
  }
  if (options.data && !options.sizes) return;
  for (const size of (options.sizes ?? '10000,100000').split(',').map(Number)) {
    const records = [...generate(size)];
    const { values, sorts } = records[0]!.document;
    const shape = { filters: Object.keys(values), sorts: Object.keys(sorts) };
    yield { title: `${size} generated organisations`, shape, records };
  }
}

const reports: Report[] = [];
let missed = false;
for (const corpus of corpora()) {
  const count = Number(options.queries);
  const [ours, theirs] = measureEngines([coopkit, miniSearch], corpus, count);
  if (!ours || !theirs) throw new Error('Nothing was measured.');
  const goals = goalsOf(ours, theirs);
  const report = {
    title: corpus.title,
    coopkit: ours,
    miniSearch: theirs,
    scan: measureScan(corpus, count),
    goals,
  };
  reports.push(report);
  say(printReport(report));
  const checked = corpus.records.length === CHECKED_SIZE;
  if (checked && goals.some(({ met }) => !met)) missed = true;
}
if (options.json) console.log(JSON.stringify(reports, null, 2));
if (options.check && missed) process.exitCode = 1;
