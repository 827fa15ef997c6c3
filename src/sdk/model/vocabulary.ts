import type { LocalizedText } from './text.ts';

/** One entry of a vocabulary. */
export interface Term {
  readonly code: string;
  readonly label: LocalizedText;
  /** Code of the wider term. */
  readonly broader?: string;
  /** Spellings found in the wild that mean this code: ` RSO2.8`, `2.viii`. */
  readonly aliases?: readonly string[];
  /** The year it came into use, when later than the vocabulary itself. */
  readonly since?: string;
}

/** A list of codes with their labels: `topics`, `objectives`, `partnerTypes`. Open: other codes may appear. */
export interface Vocabulary {
  readonly scheme: string;
  readonly terms: readonly Term[];
  readonly source?: string;
}
