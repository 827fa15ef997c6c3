import type {
  FacetCount,
  SearchDocument,
  SearchRequest,
  SearchResult,
} from '../../../src/sdk/search/types.ts';
import { fold } from '../../../src/sdk/search/fold.ts';
import { tokenize } from '../../../src/sdk/search/tokenize.ts';

/**
 * The search engine once more, without any cleverness: plain objects, every record looked at for every question. What
 * it answers is right by inspection; property tests hold the real engine to it. Words and folding are the engine's
 * own, they have tests of their own.
 */
export function referenceSearch(
  documents: readonly SearchDocument[],
  request: SearchRequest,
): Pick<SearchResult, 'records' | 'total' | 'facets'> {
  const scores = scoreAll(documents, request.text ?? '');
  const filters = Object.entries(request.filters ?? {});
  const passes = (record: number, ignoredField?: string) =>
    scores.has(record) &&
    passesFilters(
      documents[record]!.values,
      Object.fromEntries(filters.filter(([field]) => field !== ignoredField)),
    );
  const numbers = [...documents.keys()];
  const hits = numbers.filter((record) => passes(record)).sort(orderOf(documents, request, scores));
  const facets = (request.facets ?? []).map((field) => {
    const counted = numbers.filter((record) => passes(record, field));
    const values = counted.flatMap((record) => [...new Set(documents[record]!.values[field] ?? [])]);
    return [field, count(values, request.filters?.[field]?.any ?? [])] as const;
  });
  return {
    records: hits.slice(request.offset, request.offset + request.limit),
    total: hits.length,
    facets: Object.fromEntries(facets),
  };
}

/** Whether a record's values pass all filters; a wanted value may be a range of numbers. */
export function passesFilters(
  values: SearchDocument['values'],
  filters: NonNullable<SearchRequest['filters']>,
): boolean {
  return Object.entries(filters).every(([field, { any, none }]) => {
    const own = values[field] ?? [];
    const has = (wanted: string) => own.some((value) => value === wanted || liesIn(wanted, value));
    return (any.length === 0 || any.some(has)) && !none.some(has);
  });
}

/** `2019..2024`, `75..`, `..75`: both ends belong to it. */
function liesIn(range: string, value: string): boolean {
  const [from, to, ...more] = range.split('..');
  if (to === undefined || more.length > 0 || Number.isNaN(Number(value))) return false;
  return (from === '' || Number(value) >= Number(from)) && (to === '' || Number(value) <= Number(to));
}

function count(values: readonly string[], selected: readonly string[]): FacetCount[] {
  const listed = [...new Set([...values, ...selected.filter((value) => !value.includes('..'))])];
  return listed
    .map((value) => ({ value, count: values.filter((other) => other === value).length }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

function orderOf(
  documents: readonly SearchDocument[],
  { sort, text = '' }: SearchRequest,
  scores: ReadonlyMap<number, number>,
): (a: number, b: number) => number {
  const length = (record: number) => weightsOf(documents[record]!).size;
  const brevity = (a: number, b: number) => (tokenize(text).length > 0 ? length(a) - length(b) : 0);
  if (!sort) return (a, b) => scores.get(b)! - scores.get(a)! || brevity(a, b) || a - b;
  const keyOf = (record: number) => {
    const key = documents[record]!.sorts[sort.field];
    return typeof key === 'string' ? fold(key) : key;
  };
  return (a, b) => {
    const [left, right] = [keyOf(a), keyOf(b)];
    if (left === right) return a - b;
    if (left === undefined) return 1;
    if (right === undefined) return -1;
    return left < right === sort.descending ? 1 : -1;
  };
}

/** Points of every record that has all words; all records, with nothing, when there are no words. */
function scoreAll(documents: readonly SearchDocument[], text: string): Map<number, number> {
  const weights = documents.map(weightsOf);
  const words = [...new Set(tokenize(text))];
  const asTyped = words.map((word, place) => {
    const known = knownTerms(weights, word, place === words.length - 1);
    return known.size > 0 ? known : nearOf(weights, word, known);
  });
  const scores = combine(weights, asTyped);
  if (scores.size > 0) return scores;
  for (const place of suspects(weights, words, asTyped)) {
    const terms = asTyped[place]!;
    const widened = new Map([...nearOf(weights, words[place]!, terms), ...terms]);
    const again = combine(weights, asTyped.with(place, widened));
    if (again.size > 0) return again;
  }
  return scores;
}

/** Term → its weight in a record. */
function weightsOf({ texts }: SearchDocument): Map<string, number> {
  const weights = new Map<string, number>();
  for (const { text, weight } of texts) {
    for (const term of tokenize(text)) {
      const before = weights.get(term);
      if (before === undefined) weights.set(term, weight);
      else weights.set(term, before === 0 && weight === 0 ? 1 : Math.max(before, weight));
    }
  }
  return weights;
}

const allTerms = (weights: readonly Map<string, number>[]) => [
  ...new Set(weights.flatMap((terms) => [...terms.keys()])),
];

/** Term → quality: 8 for the word itself, 4 for longer ones. */
function knownTerms(
  weights: readonly Map<string, number>[],
  word: string,
  last: boolean,
): Map<string, number> {
  const terms = allTerms(weights);
  const exact = terms.includes(word);
  const longer = last || word.length >= 4 || !exact;
  return new Map(
    terms
      .filter((term) => term === word || (longer && term.startsWith(word)))
      .map((term) => [term, term === word ? 8 : 4]),
  );
}

/** Term → quality, for terms with one mistake, or two if there are none with one. */
function nearOf(
  weights: readonly Map<string, number>[],
  word: string,
  known: ReadonlyMap<string, number>,
): Map<string, number> {
  const allowed = /\d/.test(word) || word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
  const others = allTerms(weights).filter((term) => !known.has(term));
  for (let mistakes = 1; mistakes <= allowed; mistakes++) {
    const near = others.filter((term) => distance(term, word) <= mistakes);
    if (near.length > 0) return new Map(near.map((term) => [term, distance(term, word) === 1 ? 2 : 1]));
  }
  return new Map();
}

const postingCount = (weights: readonly Map<string, number>[], terms: ReadonlyMap<string, number>) =>
  weights.reduce((sum, record) => sum + [...terms.keys()].filter((term) => record.has(term)).length, 0);

/** Places of words as typed, rarest first, that may be mistakes after all. */
function suspects(
  weights: readonly Map<string, number>[],
  words: readonly string[],
  asTyped: readonly ReadonlyMap<string, number>[],
): number[] {
  const wasCorrected = (place: number) => [...asTyped[place]!.values()].some((quality) => quality <= 2);
  return [...words.keys()]
    .filter((place) => words[place]!.length >= 4 && !/\d/.test(words[place]!) && !wasCorrected(place))
    .sort((a, b) => postingCount(weights, asTyped[a]!) - postingCount(weights, asTyped[b]!))
    .slice(0, 8);
}

function combine(
  weights: readonly Map<string, number>[],
  words: readonly ReadonlyMap<string, number>[],
): Map<number, number> {
  const scores = new Map<number, number>();
  for (const [record, terms] of weights.entries()) {
    const points = words.map((word) => {
      const postings = postingCount(weights, word);
      const rarity = Math.max(1, Math.round(4 * Math.log2(1 + weights.length / Math.max(1, postings))));
      const found = [...word].filter(([term]) => terms.has(term));
      return (
        rarity * Math.max(0, ...found.map(([term, quality]) => quality * [1, 2, 3, 8][terms.get(term)!]!))
      );
    });
    if (points.every((each) => each > 0))
      scores.set(
        record,
        points.reduce((sum, each) => sum + each, 0),
      );
  }
  return scores;
}

/** Letters to change, add, leave out, or neighbours to exchange (each at most once) to make one word the other. */
export function distance(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (__, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const options = [
        table[i - 1]![j]! + 1,
        table[i]![j - 1]! + 1,
        table[i - 1]![j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1),
      ];
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        options.push(table[i - 2]![j - 2]! + 1);
      table[i]![j] = Math.min(...options);
    }
  }
  return table[a.length]![b.length]!;
}
