/** Classes of `Intl` that a browser may lack, or know fewer languages in. */
export type IntlClass = 'DateTimeFormat' | 'DisplayNames' | 'ListFormat' | 'RelativeTimeFormat';

/** What is written from a table of coopkit's own, as the browser would write it if it knew the language. */
export interface Formats {
  /** @param instant epoch milliseconds */
  date(instant: number, options: Intl.DateTimeFormatOptions): string;
  /** "in 12 days", "today", "12 days ago". */
  relativeDays(days: number): string;
  list(items: readonly string[]): string;
  /** Nothing for a code that the table does not have. */
  name(type: 'region' | 'language', code: string): string | undefined;
}

/** Anything that says which language it speaks, and how to write in one that the browser does not know. */
export interface Speaker {
  readonly lang: string;
  /** Nothing where the browser knows the language, or where coopkit has no table for it, or as long as that loads. */
  formats(name: IntlClass): Formats | undefined;
}
