import type { BuildOptions, IndexShape, SearchDocument } from '../types.ts';
import type { Part } from './part-writer.ts';
import type { PartSizes } from './splitter.ts';
import { ByteWriter } from './byte-writer.ts';
import { CollectionCollector } from './collection-collector.ts';
import type { WrittenFacet } from './facet-collector.ts';
import type { TermRun } from './term-runs.ts';
import { heads } from './heads.ts';
import { spellings } from './spellings.ts';
import { runAtOnce } from '../steps.ts';
import { termRuns } from './term-runs.ts';

/**
 * From so many records on parts of terms are larger: at a million, the directory that lists them, which every visitor
 * fetches first, would grow by more than a search saves.
 */
const MANY_RECORDS = 300_000;

const kilobytes = (target: number): PartSizes => ({
  target: target * 1024,
  least: target * 512,
  greatest: target * 2048,
});

/**
 * Sizes before compression. Measured over 100,000 generated organisations and 1,600 of their words, parts of 8, 16 and
 * 32 kB: a word takes 7, 15 and 24 kB (median, compressed), three letters of it 17, 28 and 42 kB, all of them in one to
 * three requests at the same time; the whole index differs by 3 %.
 */
const TERMS = kilobytes(8);
const TERMS_OF_MANY = kilobytes(32);
/** Spellings are fetched several parts at a time, for they may begin with any letter. */
const SPELLINGS = kilobytes(8);

/** What a divided index is built with besides. */
export interface ChunkOptions extends BuildOptions {
  /** Of two records with equal points, the one with the greater number comes first, see `precedenceOf`. */
  readonly precedence?: (record: number) => number;
}

/** Sizes of the parts that hold terms, and of those that hold spellings. */
export interface ChunkSizes {
  readonly terms: PartSizes;
  readonly spellings: PartSizes;
}

/**
 * Builds the parts of an index that is divided, all but the directory and those that hold records. The same documents
 * in the same order give the same parts; a small change of them changes few parts.
 *
 * @param documents in the order of record numbers, an empty one for a hole; read once, none is kept
 * @param sizes other than those that suit the number of records
 */
export function* buildChunks(
  shape: IndexShape,
  documents: Iterable<SearchDocument>,
  options: ChunkOptions = {},
  sizes?: ChunkSizes,
): Generator<Part> {
  const collected = new CollectionCollector(shape, { ...options, ties: false });
  runAtOnce(collected.read(documents));
  const terms = runAtOnce(collected.terms());
  const firsts: string[] = [];
  const termSizes = sizes?.terms ?? (collected.records > MANY_RECORDS ? TERMS_OF_MANY : TERMS);
  for (const run of termRuns(terms, collected.places, termSizes)) {
    const [place, key] = [firsts.length, run.first];
    yield { kind: 'terms', place, key, body: termsBody(run) };
    yield { kind: 'positions', place, key, body: run.positions };
    firsts.push(key);
  }
  yield* heads(terms, firsts, options.precedence ?? (() => 0));
  yield* spellings(terms, sizes?.spellings ?? SPELLINGS);
  const facets = collected.facets.map((facet) => runAtOnce(facet.finish()));
  for (const [place, { body }] of facets.entries()) {
    yield { kind: 'facets', place, key: shape.filters[place]!, body };
  }
  for (const [place, sort] of collected.sorts.entries()) {
    yield { kind: 'ranks', place, key: shape.sorts[place]!, body: runAtOnce(sort.finish()) };
  }
  if (collected.points) yield { kind: 'points', place: 0, key: '', body: collected.points.finish() };
  yield { kind: 'totals', place: 0, key: '', body: totalsBody(facets) };
}

function termsBody({ dictionary, postings }: TermRun): Uint8Array {
  const body = new ByteWriter(dictionary.length + postings.length + 16);
  body.section(dictionary);
  body.section(postings);
  return body.finish();
}

function totalsBody(facets: readonly WrittenFacet[]): Uint8Array {
  const body = new ByteWriter();
  for (const { values, totals } of facets) {
    body.strings(values);
    for (const total of totals) body.number(total);
  }
  return body.finish();
}
