import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import type { Collection } from '../collection.ts';
import type { GradedQuery } from '../load/queries.ts';
import type { Outcome } from '../measure.ts';
import type { Recall } from '../generated/recall.ts';
import { GOAL } from '../check.ts';
import { PAGE } from '../collection.ts';
import { asMarkdown, byClass, misses, summary } from './table.ts';
import { recallRows } from '../generated/recall.ts';

const FILE = join(import.meta.dirname, '..', '..', '..', 'docs', 'search-quality.md');

/** All that the page tells of. */
export interface Measured {
  readonly outcomes: readonly Outcome[];
  readonly ours: Outcome;
  readonly collections: ReadonlyMap<string, Collection>;
  readonly queries: readonly GradedQuery[];
  readonly recalls: readonly Recall[];
}

/** Writes docs/search-quality.md. */
export async function writeReport(measured: Measured): Promise<void> {
  const page = await format(pageOf(measured), { ...(await resolveConfig(FILE)), filepath: FILE });
  await writeFile(FILE, page);
}

function pageOf({ outcomes, ours, collections, queries, recalls }: Measured): string {
  const asked = [...new Set(queries.map(({ over }) => over))];
  const sizes = asked.map((name) => `${name} (${collections.get(name)!.ids.length})`).join(', ');
  return `# What searches find

Written by \`npm run bench:quality -- --report\`; do not edit it by hand.

## How to read it

${queries.length} questions were graded by reading the texts. Each names the records that must be on the first page (${PAGE} hits),
those that may be there, and why (\`bench/quality/queries/\`). Other records that any of the engines put on a first page were
read too; those that answer the question became records that may be there.

The questions are asked over ${sizes} (number of records).
The examples (\`bench/quality/corpus/\`) are invented for this purpose in the 24 official languages of the European Union:
the places are real, the bodies are not. The other collections are the sample data. No native speakers have checked the
texts and grades yet.

- **found**: records that must be on the first page and are. Of a question that nothing answers: an empty page.
- **missed**: records that must be on the first page and are not.
- **irrelevant**: records on first pages that have no grade. An engine that always fills its page finds more and
  has more of these; read both.

Every engine gets the same texts, and the questions as they are typed. Quotes, minus and fields are part of our query
language; other engines take them for words, some offer the same by other means, so those three classes compare what a
search box does without more code. Names of places in other languages come from our build alone.

## All questions

${asMarkdown(summary(outcomes))}

## By class

Found of wanted, and after the plus how many irrelevant ones.

${asMarkdown(byClass(outcomes))}

The goal is ${GOAL * 100} % of all, and in no class fewer than MiniSearch with our folding
(\`npm run bench:quality -- --check\`).

## What ours gets wrong

${asMarkdown(misses(ours), false)}

## Generated questions

Made from generated organisations, so that the right record is known; how many questions have it on the first page. Only
questions are asked that at most ${PAGE} records answer, so that no luck of ordering decides. Of a single misspelt word any
record with the word that was meant will do; a slip may make another word that exists, so that no engine can find all.
${recalls.map((recall) => `\n### ${recall.size.toLocaleString('en')} organisations\n\n${asMarkdown(recallRows(recall))}\n`).join('')}
## How the engines were set up

${outcomes.map(({ engine }) => `- **${engine.name}**: ${engine.setup}`).join('\n')}
`;
}
