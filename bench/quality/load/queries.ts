import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import type { Collection } from '../collection.ts';
import { EXAMPLES } from './collections.ts';

const FOLDER = join(import.meta.dirname, '..', 'queries');

/** A question with the records that answer it. */
export interface GradedQuery {
  readonly class: string;
  readonly text: string;
  /** Name of the collection that is searched. */
  readonly over: string;
  /** Must be on the first page. Empty when the right answer is none. */
  readonly best: readonly string[];
  /** May be there. */
  readonly good: readonly string[];
  /** Why they were graded so. */
  readonly why: string;
}

interface Entry {
  readonly q: string;
  readonly over?: string;
  readonly best?: readonly string[];
  readonly good?: readonly string[];
  readonly none?: true;
  readonly why: string;
}

/** All graded queries; a class is a file. */
export function readQueries(): GradedQuery[] {
  return readdirSync(FOLDER)
    .sort()
    .flatMap((file) => {
      const entries = parse(readFileSync(join(FOLDER, file), 'utf8')) as Entry[];
      return entries.map((entry) => graded(entry, basename(file, '.yaml')));
    });
}

function graded(entry: Entry, className: string): GradedQuery {
  const { q, over = EXAMPLES, best = [], good = [], none, why } = entry;
  const isClear = none ? best.length + good.length === 0 : best.length > 0;
  if (typeof q !== 'string' || !why || !isClear) {
    throw new Error(
      `${className}.yaml: ${JSON.stringify(entry)} needs a text q, a reason why, and best records or none: true.`,
    );
  }
  return { class: className, text: q, over, best, good, why };
}

/** @throws Error when a query is over no collection, or a grade is for no record of it */
export function checkGrades(
  queries: readonly GradedQuery[],
  collections: ReadonlyMap<string, Collection>,
): void {
  for (const { class: className, text, over, best, good } of queries) {
    const collection = collections.get(over);
    const unknown = [...best, ...good].find((id) => !collection?.ids.includes(id));
    if (collection && unknown === undefined) continue;
    const what = collection
      ? `names "${unknown}", which is not in ${over}`
      : `is over "${over}", no collection`;
    throw new Error(`Query ${JSON.stringify(text)} in ${className}.yaml ${what}.`);
  }
}
