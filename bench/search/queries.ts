import type { BenchRecord, Corpus } from './corpus.ts';
import type { SearchRequest } from '../../src/sdk/search/types.ts';
import { Random } from '../random.ts';
import { misspell } from '../generate.ts';
import { textOf } from './corpus.ts';
import { tokenize } from '../../src/sdk/search/tokenize.ts';

/**
 * The kinds of question of every table: a begun word; two or three words of one record; a word with a slip; a word with
 * two filters and the counts of five facets; the same without a word, newest first; a word, newest first.
 */
export const KINDS = ['prefix', 'words', 'typo', 'facets', 'browse', 'sort'] as const;
export type QueryKind = (typeof KINDS)[number];

/** A question, and how to tell that its answer is right. */
export interface BenchQuery {
  readonly kind: QueryKind;
  readonly request: SearchRequest & { readonly text: string };
  /** The record that was meant. */
  readonly record?: number;
  /** The word that was meant: any record with it will do. */
  readonly word?: string;
}

export type Queries = Readonly<Record<QueryKind, readonly BenchQuery[]>>;

export const PAGE = 20;

/** Questions of all kinds, made from the records themselves; the same for the same records. */
export function makeQueries(corpus: Corpus, count: number): Queries {
  const random = new Random(7);
  const common = commonWords(corpus.records);
  return Object.fromEntries(KINDS.map((kind) => [kind, [...questions(kind)]])) as unknown as Queries;

  function* questions(kind: QueryKind): Generator<BenchQuery> {
    for (let attempt = 0, made = 0; made < count && attempt < count * 50; attempt++) {
      const query = question(kind);
      if (!query) continue;
      made++;
      yield query;
    }
  }

  function question(kind: QueryKind): BenchQuery | undefined {
    const record = random.below(corpus.records.length);
    const words = wordsOf(corpus.records[record]!);
    const long = words.filter((word) => /^[^\d]{6,}$/.test(word));
    const named = tokenize(corpus.records[record]!.name).filter((word) => word.length >= 4);
    if (long.length < 3 || named.length === 0) return undefined;
    const [word, other, own] = [random.pick(long), random.pick(long), random.pick(named)];
    const shared = words.filter((word) => common.has(word));
    if (shared.length === 0) return undefined;
    const page = { offset: 0, limit: PAGE };
    const newest = { field: 'updated', descending: true };
    switch (kind) {
      case 'prefix':
        return { kind, request: { text: word.slice(0, 3 + random.below(4)), ...page }, word };
      case 'words': {
        if (new Set([own, word, other]).size < 3) return undefined;
        const text = random.fraction() < 0.5 ? `${own} ${word}` : `${own} ${other} ${word}`;
        return { kind, request: { text, ...page }, record };
      }
      case 'typo':
        return { kind, request: { text: misspell(random, word), ...page }, word };
      case 'facets':
      case 'browse': {
        const counted = { filters: filters(corpus, record, random), facets: corpus.shape.filters };
        if (kind === 'browse') return { kind, request: { text: '', ...counted, sort: newest, ...page } };
        return { kind, request: { text: random.pick(shared), ...counted, ...page } };
      }
      case 'sort':
        return { kind, request: { text: random.pick(shared), sort: newest, ...page } };
    }
  }
}

/** Whether the right record is among the records of a page. */
export function isRight(page: readonly number[], { records }: Corpus, { record, word }: BenchQuery): boolean {
  if (record !== undefined) return page.includes(record);
  return page.some((hit) => wordsOf(records[hit]!).includes(word ?? ''));
}

const wordsOf = (record: BenchRecord): readonly string[] => [...new Set(tokenize(textOf(record)))];

/** Words of many records, the most common ones of a thousand records: what people browse with. */
function commonWords(records: readonly BenchRecord[]): ReadonlySet<string> {
  const step = Math.max(1, Math.floor(records.length / 1000));
  const frequency = new Map<string, number>();
  for (let at = 0; at < records.length; at += step) {
    for (const word of wordsOf(records[at]!)) {
      if (word.length >= 5) frequency.set(word, (frequency.get(word) ?? 0) + 1);
    }
  }
  const sorted = [...frequency].sort(([wordA, a], [wordB, b]) => b - a || (wordA < wordB ? -1 : 1));
  return new Set(sorted.slice(0, 200).map(([word]) => word));
}

/** Two filters with up to two values each: one of a record, so that something is found, and one of any other. */
function filters(
  { shape, records }: Corpus,
  record: number,
  random: Random,
): NonNullable<SearchRequest['filters']> {
  const valueOf = ({ document }: BenchRecord, field: string) => document.values[field]?.[0] ?? [];
  return Object.fromEntries(
    shape.filters.slice(0, 2).map((field) => {
      const any = [valueOf(records[record]!, field), valueOf(random.pick(records), field)].flat();
      return [field, { any: [...new Set(any)], none: [] }];
    }),
  );
}
