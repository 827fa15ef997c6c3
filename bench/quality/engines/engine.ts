import type { Collection } from '../collection.ts';
import type { SearchDocument } from '../../../src/sdk/search/types.ts';

/** Gives the numbers of the records of the first page, best first. */
export type Ask = (text: string, limit: number) => readonly number[];

/** A search engine as it was set up. */
export interface Engine {
  readonly name: string;
  /** How it was set up, in a sentence. */
  readonly setup: string;
  open(collection: Collection): Ask;
}

/** A record for engines whose fields have weights: one field for each of our weights. */
export interface Fields {
  readonly id: number;
  readonly names: string;
  readonly offers: string;
  readonly text: string;
}

export function fieldsOf({ texts }: SearchDocument, id: number): Fields {
  const join = (...weights: readonly number[]): string =>
    texts
      .filter(({ weight }) => weights.includes(weight))
      .map(({ text }) => text)
      .join(' \n');
  return { id, names: join(3), offers: join(2), text: join(0, 1) };
}
