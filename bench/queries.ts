import type { Corpus } from './bench-record.ts';
import type { SearchRequest } from '../src/sdk/search/types.ts';
import { Random } from './random.ts';
import { misspell } from './generate.ts';
import { tokenize } from '../src/sdk/search/tokenize.ts';

export const KINDS = ['prefix', 'two words', 'typo', 'facets'] as const;
export type QueryKind = (typeof KINDS)[number];

/** A question, and how to tell that its answer is right. */
export interface BenchQuery {
  readonly request: SearchRequest;
  /** The record that was meant. */
  readonly record?: number;
  /** The word that was meant: any record with it will do. */
  readonly word?: string;
}

export const PAGE = 20;

/** Questions of all kinds, made from the records themselves; the same for the same records. */
export function makeQueries(corpus: Corpus, count: number): Record<QueryKind, BenchQuery[]> {
  const random = new Random(7);
  const queries: Record<QueryKind, BenchQuery[]> = { prefix: [], 'two words': [], typo: [], facets: [] };
  const page = { offset: 0, limit: PAGE };
  for (let attempt = 0; attempt < count * 50 && queries.typo.length < count; attempt++) {
    const record = random.below(corpus.records.length);
    const { name, document } = corpus.records[record]!;
    const words = [...new Set(tokenize(document.texts.map(({ text }) => text).join(' ')))];
    const long = words.filter((word) => /^[^\d]{6,}$/.test(word));
    const named = tokenize(name).filter((word) => word.length >= 4);
    if (long.length < 2 || named.length === 0) continue;
    const [word, other, own] = [random.pick(long), random.pick(long), random.pick(named)];
    if (own === other) continue;
    queries.prefix.push({ request: { text: word.slice(0, 3 + random.below(4)), ...page }, word });
    queries['two words'].push({ request: { text: `${own} ${other}`, ...page }, record });
    queries.typo.push({ request: { text: misspell(random, word), ...page }, word });
    queries.facets.push({
      request: { text: own, filters: filters(corpus, random), ...page, facets: facets(corpus) },
    });
  }
  return queries;
}

/** At most five fields are counted, as on a search page. */
function facets({ shape }: Corpus): string[] {
  return shape.filters.slice(0, 5);
}

/** Two filters with two values each, drawn from records, so that frequent values are drawn more often. */
function filters(corpus: Corpus, random: Random): NonNullable<SearchRequest['filters']> {
  const fields = facets(corpus).slice(0, 2);
  const valueOf = (field: string) => random.pick(corpus.records).document.values[field] ?? [];
  return Object.fromEntries(
    fields.map((field) => [field, { any: [...valueOf(field), ...valueOf(field)].slice(0, 2), none: [] }]),
  );
}
