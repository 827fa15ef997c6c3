/** Which form of a month's name: `January` or `Jan`. */
export type MonthLength = 'long' | 'short';

/** `in {n} days`, by plural form; the forms that are the same as `other` are left out. */
export type DayForms = { readonly other: string } & Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;

/**
 * What CLDR says of a language that browsers may not know: as much as the widgets write. `{d}`, `{M}` and `{y}` stand
 * for day, month and year, `{n}` for a number, `{date}` and `{time}` for themselves. Written by
 * tools/languages/intl-table.ts.
 */
export interface IntlTable {
  /** January to December. */
  readonly months: Readonly<Record<MonthLength, readonly string[]>>;
  /** A day with its year, and a month with its year. */
  readonly dates: Readonly<Record<MonthLength, { readonly day: string; readonly month: string }>>;
  readonly moment: string;
  /** Days from today: those with words of their own by their number, the others by their plural form. */
  readonly days: {
    readonly named: Readonly<Record<string, string>>;
    readonly future: DayForms;
    readonly past: DayForms;
  };
  /** What stands between the items of a list: between two, before the last of more, before each other one. */
  readonly list: { readonly two: string; readonly last: string; readonly other: string };
  /** Countries by their ISO 3166 codes, with `EU` and `XK`; those that English names the same are left out. */
  readonly regions: Readonly<Record<string, string>>;
  /** Languages by their tags, likewise. */
  readonly languages: Readonly<Record<string, string>>;
}

/** What the file of a language says. */
export interface IntlTexts {
  readonly intl: IntlTable;
}
