import type { Collection } from './collection.ts';
import type { Engine } from './engines/engine.ts';
import type { GradedQuery } from './load/queries.ts';
import type { Verdict } from './judge.ts';
import { PAGE } from './collection.ts';
import { judge } from './judge.ts';

/** The verdicts on one engine, in the order of the queries. */
export interface Outcome {
  readonly engine: Engine;
  readonly verdicts: readonly Verdict[];
}

/** Asks one engine all queries, each over its collection. */
export function measure(
  engine: Engine,
  collections: ReadonlyMap<string, Collection>,
  queries: readonly GradedQuery[],
): Outcome {
  const asked = new Map(
    [...new Set(queries.map(({ over }) => over))].map((name) => {
      const collection = collections.get(name)!;
      const ask = engine.open(collection);
      return [name, (text: string) => ask(text, PAGE).map((record) => collection.ids[record]!)];
    }),
  );
  return { engine, verdicts: queries.map((query) => judge(query, asked.get(query.over)!(query.text))) };
}
