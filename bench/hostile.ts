import { buildIndex } from '../src/sdk/search/build.ts';
import { search, tokenize } from '../src/sdk/search/index.ts';
import { indexShape } from '../src/sdk/sources/document.ts';
import { frequentWords, hostileRequest, hostileTexts } from './hostile-texts.ts';
import { generatedCorpus, textOf } from './search/corpus.ts';

/*
 * How long the search takes for what is typed to break it, as a ratio to a plain question, on generated organisations:
 *
 *     node bench/hostile.ts [records]
 *
 * Every question is asked with facets, reasons and other wordings. Ends with 1 when one takes longer than the goal.
 */

/** Milliseconds that no question may take. */
const GOAL = 50;
const ROUNDS = 15;

const size = Number(process.argv[2] ?? 5000);
const { records } = generatedCorpus(size);
const index = buildIndex(
  indexShape('organisations'),
  records.map(({ document }) => document),
);
const words = frequentWords(records.map((record) => tokenize(textOf(record))));

function ask(text: string): void {
  search(index, hostileRequest(text));
}

/** Milliseconds of processor time that a question takes: others may be at work as well. */
function timeOf(text: string, times = 1): number {
  const start = process.threadCpuUsage();
  for (let time = 0; time < times; time++) ask(text);
  const { user, system } = process.threadCpuUsage(start);
  return (user + system) / 1000 / times;
}

/** The median and the slowest of several rounds. */
function measure(text: string): { readonly median: number; readonly slowest: number } {
  const times = Array.from({ length: ROUNDS }, () => timeOf(text)).sort((a, b) => a - b);
  return { median: times[ROUNDS >> 1]!, slowest: times.at(-1)! };
}

const question = words.slice(40, 42).join(' ');
timeOf(question, 100);
// Too short for the clock of a processor to be told by one.
const plain = timeOf(question, 300);
const rows = Object.entries(hostileTexts(words))
  .map(([what, text]) => ({ what, ...measure(text) }))
  .sort((a, b) => b.slowest - a.slowest);

console.log(`${size} generated organisations; a plain question of two words takes ${plain.toFixed(2)} ms.\n`);
console.log('median ms   slowest ms   times a plain one   what is typed');
for (const { what, median, slowest } of rows) {
  console.log(
    [
      median.toFixed(2).padStart(9),
      slowest.toFixed(2).padStart(10),
      (median / plain).toFixed(1).padStart(17),
    ].join('   ') + `   ${what}`,
  );
}
const tooSlow = rows.filter(({ slowest }) => slowest > GOAL);
console.log(`\n${tooSlow.length} of ${rows.length} took longer than ${GOAL} ms.`);
if (tooSlow.length > 0) process.exitCode = 1;
