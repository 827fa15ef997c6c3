import type { IndexShape, SearchDocument } from '../../src/sdk/search/types.ts';
import type { Organisation } from '../../src/sdk/model/organisation.ts';
import { documentOf, termLabels } from '../../src/sdk/sources/document.ts';
import { generate } from '../generate.ts';

/** One record of a measurement. */
export interface BenchRecord {
  /** To make queries from. */
  readonly name: string;
  /** BCP 47 tag of its texts. */
  readonly language: string;
  /** What every engine indexes. */
  readonly document: SearchDocument;
  /** What a page shows. */
  readonly organisation: Organisation;
}

/** A set of records to measure with. */
export interface Corpus {
  readonly title: string;
  readonly shape: IndexShape;
  readonly records: readonly BenchRecord[];
  /** How many records there are when those at hand are a sample. */
  readonly sampleOf?: number;
}

/** Records that are held in memory at once; of more there is a sample, to make questions from. */
export const MOST_AT_HAND = 100_000;

/** Five filters, as on a search page; the first two are the ones that questions set. */
export const SHAPE: IndexShape = {
  filters: ['country', 'partnerType', 'category', 'topics', 'needs'],
  sorts: ['updated'],
};

/**
 * The corpus of the tables: the first records of one endless row of invented organisations. Of more than
 * `most`, some evenly spread ones.
 */
export function generatedCorpus(size: number, most = MOST_AT_HAND): Corpus {
  const step = Math.ceil(size / most);
  const corpus = corpusOf(`${size} generated organisations`, everyNth(step, generate(size)));
  return step === 1 ? corpus : { ...corpus, sampleOf: size };
}

/** All organisations of a generated corpus, also where only a sample is at hand. */
export function organisationsOf({ records, sampleOf }: Corpus): Iterable<Organisation> {
  return sampleOf === undefined ? records.map(({ organisation }) => organisation) : generate(sampleOf);
}

/** How many records a corpus has, at hand or not. */
export const sizeOf = ({ records, sampleOf = records.length }: Corpus): number => sampleOf;

function* everyNth<T>(step: number, all: Iterable<T>): Generator<T> {
  let place = 0;
  for (const each of all) if (place++ % step === 0) yield each;
}

export function corpusOf(title: string, organisations: Iterable<Organisation>): Corpus {
  const label = termLabels([], ['en']);
  const records = Array.from(organisations, (organisation) => {
    const [[language, name] = ['und', '']] = Object.entries(organisation.name);
    return { name, language, document: documentOf('organisations', organisation, label), organisation };
  });
  return { title, shape: SHAPE, records };
}

/** All texts of a record in one. */
export const textOf = ({ document }: BenchRecord): string =>
  document.texts.map(({ text }) => text).join('\n');
