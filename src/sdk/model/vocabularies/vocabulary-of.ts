import type { Term, Vocabulary } from '../vocabulary.ts';

/** A term as it is written in these files: code, English label, German label, and what else there is to say. */
export type Row = readonly [
  code: string,
  english: string,
  german: string,
  more?: Pick<Term, 'broader' | 'aliases' | 'since'>,
];

/** Makes a vocabulary of its rows. */
// @__NO_SIDE_EFFECTS__
export function vocabularyOf(scheme: string, source: string, rows: readonly Row[]): Vocabulary {
  return {
    scheme,
    source,
    terms: rows.map(([code, en, de, more]) => ({ code, label: { en, de }, ...more })),
  };
}
