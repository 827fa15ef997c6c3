import type { Term, Vocabulary } from '../vocabulary.ts';

/** A term as it is written in these files: code, English label, and what else there is to say. */
export type Row = readonly [
  code: string,
  english: string,
  more?: Pick<Term, 'broader' | 'aliases' | 'since'>,
];

/** Makes a vocabulary of its rows. */
// @__NO_SIDE_EFFECTS__
export function vocabularyOf(scheme: string, source: string, rows: readonly Row[]): Vocabulary {
  return {
    scheme,
    source,
    terms: rows.map(([code, en, more]) => ({ code, label: { en }, ...more })),
  };
}
