import type { BenchQuery } from '../queries.ts';
import type { Columns } from '../columns.ts';
import type { Corpus } from '../corpus.ts';

/** Record numbers of the first page and how many match in all. */
export interface Answer {
  readonly records: readonly number[];
  readonly total: number;
}

export type Ask = (query: BenchQuery) => Answer | Promise<Answer>;

/** What is measured of every engine that works in memory. */
export interface Engine {
  readonly name: string;
  /** What a page would bundle to search with it. */
  readonly script: string;
  /** False for engines that count and filter themselves: the columns beside the others are part of what they cost. */
  readonly needsColumns: boolean;
  /** Builds the index and gives it in the form it is sent to pages. */
  build(corpus: Corpus): readonly Uint8Array[] | Promise<readonly Uint8Array[]>;
  /** Opens what was sent, everything unpacked. */
  load(files: readonly Uint8Array[], corpus: Corpus, columns: Columns): Ask | Promise<Ask>;
}

/** All words that a peer should find a record by, in the three fields that our weights make. */
export interface PeerFields {
  readonly id: number;
  readonly names: string;
  readonly offers: string;
  readonly text: string;
}

export function peerFields({ records }: Corpus): PeerFields[] {
  return records.map(({ document: { texts } }, id) => {
    const join = (...weights: number[]) =>
      texts
        .filter(({ weight }) => weights.includes(weight))
        .map(({ text }) => text)
        .join(' ');
    return { id, names: join(3), offers: join(2), text: join(0, 1) };
  });
}

/** Typing mistakes that are forgiven in a word, the same for all engines that can be told. */
export const mistakesIn = (word: string): number => (word.length >= 8 ? 2 : word.length >= 4 ? 1 : 0);

export const packJson = (value: unknown): Uint8Array[] => [new TextEncoder().encode(JSON.stringify(value))];

export const unpackJson = <T>([file]: readonly Uint8Array[]): T =>
  JSON.parse(new TextDecoder().decode(file)) as T;
