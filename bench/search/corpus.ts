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
}

/** Five filters, as on a search page; the first two are the ones that questions set. */
export const SHAPE: IndexShape = {
  filters: ['country', 'partnerType', 'category', 'topics', 'needs'],
  sorts: ['updated'],
};

/** The corpus of the tables: the first records of one endless row of invented organisations. */
export function generatedCorpus(size: number): Corpus {
  return corpusOf(`${size} generated organisations`, generate(size));
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
