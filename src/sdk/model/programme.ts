import type { ForeignCode, RecordEnvelope } from './envelope.ts';
import type { LocalizedText, Open } from './text.ts';

/** A funding programme. */
export interface Programme extends RecordEnvelope<'programmes'> {
  readonly name: LocalizedText;
  readonly acronym?: string;
  /** Common Classification for Information code: `2021TC16RFIR001`. */
  readonly cci?: string;
  /** Programming period, `2021-2027`. */
  readonly period?: string;
  /** Interreg strand (Regulation (EU) 2021/1059, Article 3), or `IJG` for Investment for jobs and growth. */
  readonly strand?: Open<'A' | 'B' | 'C' | 'D' | 'IJG'>;
  /** Participating countries, ISO 3166-1 alpha-2. */
  readonly countries?: readonly string[];
  /** NUTS codes of the programme area; empty when it is not listed here. */
  readonly area?: readonly string[];
  /** Specific objectives it supports: `RSO1.2`. */
  readonly objectives?: readonly string[];
  /** How many projects it has. */
  readonly projects?: number;
  readonly partnerships?: number;
  readonly codes?: readonly ForeignCode[];
  readonly url?: string;
}
