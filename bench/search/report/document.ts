import { join } from 'node:path';
import { writeFile } from 'node:fs/promises';
import type { Results } from '../results.ts';
import { format } from 'prettier';
import { goalsOf, printGoal } from './goals.ts';
import { machine } from '../results.ts';
import { markdownTable } from './format.ts';
import { plotsOf } from './plots.ts';
import { tablesOf } from './tables.ts';

const DOCS = join(import.meta.dirname, '..', '..', '..', 'docs');

/** Writes docs/search-performance.md and the plots it shows. */
export async function writeReport(results: Results): Promise<void> {
  const plots = plotsOf(results);
  for (const { file, svg } of plots) await writeFile(join(DOCS, file), svg);
  const text = [
    '# What searching costs',
    '',
    'Made by `npm run bench:search -- --all --sizes 1000,10000,100000 --report`; nothing here is written by hand.',
    `Machine: ${machine()}. Measured ${daysOf(results)}. Read ratios, not milliseconds: the machine decides the latter.`,
    'Records and questions are generated (`bench/generate.ts`), the same for every engine and every run.',
    '',
    ...plots.flatMap(({ file, alt }) => [`![${alt}](${file})`, '']),
    '## Goals',
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
