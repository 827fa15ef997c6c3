import type { Ask } from '../engines/engine.ts';
import type { GeneratedQuery } from './queries.ts';
import type { Row } from '../report/table.ts';
import type { SearchDocument } from '../../../src/sdk/search/types.ts';
import { PAGE, collectionOfRecords } from '../collection.ts';
import { coopkit, miniSearchFolded } from '../engines/index.ts';
import { generate } from '../../generate.ts';
import { generateQueries } from './queries.ts';
import { wordsOf } from './answers.ts';

const QUERIES = 400;

/** How many questions of a kind have their right answer on the first page. */
export interface RecallRow {
  readonly name: string;
  readonly asked: number;
  readonly ours: number;
  readonly theirs: number;
}

export interface Recall {
  readonly size: number;
  readonly rows: readonly RecallRow[];
}

/** Asks ours and MiniSearch with the same fold generated questions whose right answer is known. */
export function measureRecall(size: number): Recall {
  const collection = collectionOfRecords('generated', 'organisations', [...generate(size)], [], ['en']);
  const documents = collection.documents();
  const queries = generateQueries(documents, QUERIES);
  const countRight = (ask: Ask): number[] =>
    Array.from(queries.values(), (list) => list.filter((query) => isRight(ask, query, documents)).length);
  const ours = countRight(coopkit.open(collection));
  const theirs = countRight(miniSearchFolded.open(collection));
  const rows = Array.from(queries, ([name, { length }], row) => ({
    name,
    asked: length,
    ours: ours[row]!,
    theirs: theirs[row]!,
  }));
  return { size, rows };
}

function isRight(
  ask: Ask,
  { text, record, word = '' }: GeneratedQuery,
  documents: readonly SearchDocument[],
): boolean {
  const page = ask(text, PAGE);
  if (record !== undefined) return page.includes(record);
  return page.some((hit) => wordsOf(documents[hit]!).has(word));
}

export function recallRows({ rows }: Recall): Row[] {
  return [
    ['question', 'asked', coopkit.name, miniSearchFolded.name],
    ...rows.map(({ name, asked, ours, theirs }) => [name, String(asked), String(ours), String(theirs)]),
  ];
}
