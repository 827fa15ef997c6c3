import { join } from 'node:path';
import { loadavg } from 'node:os';
import { writeFile } from 'node:fs/promises';
import type { Results } from '../results.ts';
import { format } from 'prettier';
import { goalsOf, printGoal } from './goals.ts';
import { machine } from '../results.ts';
import { markdownTable, number } from './format.ts';
import { plotsOf } from './plots.ts';
import { tablesOf } from './tables.ts';

const DOCS = join(import.meta.dirname, '..', '..', '..', 'docs');

/** What a reader has to know to judge the figures. */
const METHOD = `## How it is measured

- Records and questions are generated (\`bench/generate.ts\`, \`bench/search/queries.ts\`): invented organisations in 24
  languages, the same for every engine and every run.
- In memory, each engine is measured beside ours: both answer each question several times, taking turns, and the best
  time of each counts, so that a busy moment of the machine meets both. A ratio is to ours of the same minutes.
- All engines are given the same texts, our folding and words where they can be told, the same three weights, and the
  same number of typing mistakes to forgive. Those that cannot filter, count and sort have plain columns beside them.
- Ours is built as \`coopkit build\` builds it, with word families, parts of compounds and, in data sets, other names of
  places. The others index less.
- Pagefind is told that all records have one language: otherwise a page searches the records of one language only.
- In Chromium, every visitor has an empty cache and a line of 40 ms and 10 Mbit/s, over HTTP/1.1. Our script is
  divided as that of the script tag is: what a page needs at once, and files that it loads when it needs them.
- The answer counts from the question to the last record of the first page, facets counted: 20 records in comparisons,
  and 10 as the widgets of coopkit ask for. The question is asked when what a page loads on focus is there, as it is
  when someone has found the first key; nothing of the index is, and no column of a facet, though a page that shows
  filters has fetched these before.
- What the main thread does is counted from the moment that the page begins to load or type, in a page whose network
  nobody watches: not what the browser's driver makes it do around that, nor the copies that it keeps of all files.
- A hub answers with the same search in its own process. Ours and the FTS5 of Node's own SQLite are asked in one
  process, taking turns, without a network. FTS5 has our folded words in one column without weights, no texts, lists of
  all beginnings of three and four letters, one segment, and a cache that holds its whole file; its rows are filtered,
  counted and sorted in the same columns as those of other engines, which is faster than its SQL, and handed over as one
  text, which is faster than row by row. It is asked for the same records, words being the beginnings of longer ones,
  and for less, whole words only. It orders by \`bm25\`, but not the page of a question with facets: a row of its own
  shows what the best first cost there. Of slips, other forms of a word and parts of compounds it knows nothing.
- To a hub each question is put twice in a row at each turn: the first answer has to fetch again what the other engine
  pushed out of the processor's caches.
- Of a million records, questions are made from every tenth, and Pagefind is not built.
- Read ratios, not milliseconds.
`;

/**
 * Writes docs/search-performance.md and the plots it shows. What was measured beside a trial from elsewhere is left out:
 * a reader could not do it again.
 */
export async function writeReport(measured: Results): Promise<void> {
  const results: Results = { ...measured, trial: {} };
  const plots = plotsOf(results);
  for (const { file, svg } of plots) await writeFile(join(DOCS, file), svg);
  const text = [
    '# What searching costs',
    '',
    'Written by `npm run bench:search -- --report` with the sections and sizes of one or more runs (`--keep`); do not edit it by hand.',
    `Machine: ${machine()}, at the end under a load of ${number(loadavg()[0] ?? 0)}. Measured ${daysOf(results)}.`,
    '',
    ...plots.flatMap(({ file, alt }) => [`![${alt}](${file})`, '']),
    METHOD,
    '## Goals',
    '',
    'Of recall in real languages tells [search-quality.md](search-quality.md), of what pages download [size.md](size.md).',
    '',
    ...goalsOf(results).map((goal) => `- ${printGoal(goal)}`),
    '',
    '## Figures',
    '',
    ...tablesOf(results).map(markdownTable),
  ].join('\n');
  const prettier = { parser: 'markdown', printWidth: 120, proseWrap: 'always' } as const;
  await writeFile(join(DOCS, 'search-performance.md'), await format(text, prettier));
}

function daysOf({ measured }: Results): string {
  const days = [...new Set(Object.values(measured))].sort();
  return days.length > 1 ? `from ${days[0]} to ${days.at(-1)}` : `on ${days[0] ?? 'no day'}`;
}
