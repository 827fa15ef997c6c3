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

/** All graded queries; a class is a file. Refuses grades for records that are not there. */
export function readQueries(collections: ReadonlyMap<string, Collection>): GradedQuery[] {
  return readdirSync(FOLDER)
    .sort()
    .flatMap((file) => {
      const entries = parse(readFileSync(join(FOLDER, file), 'utf8')) as Entry[];
      return entries.map((entry) => graded(entry, basename(file, '.yaml'), collections));
    });
}

function graded(
  { q, over = EXAMPLES, best = [], good = [], none, why }: Entry,
  className: string,
  collections: ReadonlyMap<string, Collection>,
): GradedQuery {
  const fail = (what: string): never => {
    throw new Error(`Query ${JSON.stringify(q)} in ${className}.yaml ${what}.`);
  };
  const collection = collections.get(over) ?? fail(`is over "${over}", which is no collection`);
  const unknown = [...best, ...good].find((id) => !collection.ids.includes(id));
  if (unknown !== undefined) fail(`names "${unknown}", which is not in ${over}`);
  if (none ? best.length + good.length > 0 : best.length === 0)
    fail('needs either best records or none: true');
  if (typeof q !== 'string' || !why) fail('needs a text and a reason');
  return { class: className, text: q, over, best, good, why };
}
