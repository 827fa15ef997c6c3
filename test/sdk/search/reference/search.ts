import type { Alternative, GridCell } from '../../../../src/sdk/query.ts';
import type {
  BuildOptions,
  IndexShape,
  SearchDocument,
  SearchRequest,
  SearchResult,
} from '../../../../src/sdk/search/types.ts';
import { parseQuery } from '../../../../src/sdk/search/parse-query.ts';
import { termOf, tokenize, writtenWords } from '../../../../src/sdk/search/tokenize.ts';
import type { Collection } from './collection.ts';
import { readCollection } from './collection.ts';
import type { Understood } from './matching.ts';
import { suspectsOf, understand, withAllWords } from './matching.ts';
import { count, kilometres, liesRight, orderOf, passesFilters } from './order.ts';
import { costOf, marksOf, nearOf } from './words.ts';

type Filters = NonNullable<SearchRequest['filters']>;

/**
 * The search engine once more, without any cleverness: plain objects, every record looked at for every question. What
 * it answers is right by inspection; property tests hold the real engine to it. Words, folding and the syntax of
 * queries are the engine's own, they have tests of their own.
 */
export function referenceSearch(
  shape: IndexShape,
  documents: readonly SearchDocument[],
  request: SearchRequest,
  { words, ties = true }: BuildOptions = {},
): SearchResult {
  const collection = readCollection(documents, words);
  const { clauses, filters: typed } = parseQuery(request.text ?? '', shape);
  const understood = understand(collection, clauses);
  const { found } = understood;
  const isAsked = understood.words.length > 0;
  const filters = joined(request.filters ?? {}, typed);
  const passes = (record: number, ignored?: string) =>
    found.has(record) &&
    liesRight(documents[record]!, request) &&
    passesFilters(
      documents[record]!.values,
      Object.fromEntries(Object.entries(filters).filter(([field]) => field !== ignored)),
    );
  const numbers = [...documents.keys()];
  const scores = isAsked ? new Map([...found].map(([record, { score }]) => [record, score])) : undefined;
  const hits = numbers.filter((record) => passes(record)).sort(orderOf(collection, request, scores, ties));
  const facets = (request.facets ?? []).map((field) => {
    const counted = numbers.filter((record) => passes(record, field));
    const values = counted.flatMap((record) => [...new Set(documents[record]!.values[field] ?? [])]);
    return [field, count(values, request.filters?.[field]?.any ?? [])] as const;
  });
  const records = hits.slice(request.offset, request.offset + request.limit);
  const corrections = correctionsOf(collection, understood);
  const { near, grid, explain, alternatives } = request;
  const others =
    alternatives && isAsked && hits.length <= 3
      ? (corrections.length > 0 ? shorterWordings : otherWordings)(collection, understood, request.text ?? '')
      : [];
  return {
    records,
    total: hits.length,
    facets: Object.fromEntries(facets),
    matches: understood.words.flatMap(marksOf),
    corrections,
    ...(near && { distances: records.map((record) => kilometres(documents[record]!, near)) }),
    ...(grid && { grid: cellsOf(documents, hits, grid) }),
    ...(explain && isAsked && { explanations: records.map((record) => found.get(record)!) }),
    ...(others.length > 0 && { didYouMean: others }),
  };
}

/** What a last word begins: the terms in most records first. */
export function referenceTerms(documents: readonly SearchDocument[], text: string, limit: number) {
  const { terms, frequency } = readCollection(documents);
  const begun = tokenize(text.slice(-200)).at(-1);
  return terms
    .filter((term) => begun && term.startsWith(begun))
    .map((term) => ({ text: term, count: frequency(term) }))
    .sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1))
    .slice(0, Math.min(limit, 20));
}

/** Typed filters join the others, as they were typed and in large and small letters. */
function joined(filters: Filters, typed: ReturnType<typeof parseQuery>['filters']): Filters {
  const all: Record<string, Filters[string]> = { ...filters };
  for (const { field, value, excluded } of typed) {
    const { any, none } = all[field] ?? { any: [], none: [] };
    const values = [value, value.toLowerCase(), value.toUpperCase()];
    all[field] = excluded ? { any, none: [...none, ...values] } : { any: [...any, ...values], none };
  }
  return all;
}

/** Words that were read as mistakes, with what the best record has in their place. */
function correctionsOf(collection: Collection, { words, found }: Understood) {
  const [best] = [...found].sort(([a, { score }], [b, other]) => other.score - score || a - b)[0] ?? [];
  if (best === undefined) return [];
  return words.flatMap(({ text, readings }) => {
    const read = readings.find(({ term, how }) => how === 'near' && collection.mentions[best]!.has(term));
    const isForm = readings.some(({ term, how }) => how === 'family' && term === read?.term);
    return read && !isForm ? [{ from: text, to: read.term }] : [];
  });
}

/** The query with one word exchanged for a near one that is four times as frequent, where that finds more. */
function otherWordings(collection: Collection, understood: Understood, text: string): Alternative[] {
  const { words, found } = understood;
  return suspectsOf(understood)
    .flatMap((suspect) =>
      nearOf(collection, suspect.text)
        .filter(
          ({ how, term }) =>
            how === 'near' && collection.frequency(term) >= 4 * Math.max(1, costOf(collection, suspect)),
        )
        .map(({ term }) => {
          const instead = { text: term, readings: [{ term, how: 'exact', worth: 24 } as const] };
          const again = words.map((word) => (word === suspect ? instead : word));
          const at = [...writtenWords(text)].find((word) => termOf(word.text) === suspect.text)!;
          const q = text.slice(0, at.start) + term + text.slice(at.start + at.text.length);
          return { q, total: withAllWords(collection, again).size };
        }),
    )
    .filter(({ total }) => total > found.size)
    .sort((a, b) => b.total - a.total)
    .slice(0, 3);
}

/** The query without one of the words that were read as mistakes, where that finds more. */
function shorterWordings(collection: Collection, { words, found }: Understood, text: string): Alternative[] {
  return words
    .filter(({ readings }) => words.length > 1 && readings.some(({ how }) => how === 'near'))
    .flatMap((misread) => {
      const at = [...writtenWords(text)].find((word) => termOf(word.text) === misread.text)!;
      const pieces = [text.slice(0, at.start), text.slice(at.start + at.text.length)] as const;
      // Part of a hyphenated word, or with a field or a sign before it.
      if (/\S$/.test(pieces[0]) || /^\S/.test(pieces[1])) return [];
      const q = pieces
        .map((piece) => piece.trim())
        .filter(Boolean)
        .join(' ');
      const rest = words.filter((word) => word !== misread);
      return [{ q, total: withAllWords(collection, rest).size }];
    })
    .filter(({ total }) => total > found.size)
    .sort((a, b) => b.total - a.total)
    .slice(0, 3);
}

/** The number of records in each cell, from south to north, then from west to east. */
function cellsOf(documents: readonly SearchDocument[], records: readonly number[], size: number): GridCell[] {
  const cells: GridCell[] = [];
  for (let south = -90; south < 90; south += size) {
    for (let west = -180; west < 180; west += size) {
      const [east, north] = [Math.min(180, west + size), Math.min(90, south + size)];
      const inside = records.filter((record) => {
        const { lat = NaN, lon = NaN } = documents[record]!.point ?? {};
        return lat >= south && lat < north && lon >= west && lon < east;
      });
      if (inside.length > 0) cells.push({ box: [west, south, east, north], count: inside.length });
    }
  }
  return cells;
}
