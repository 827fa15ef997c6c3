import type { CountryReader } from '../values/countries.ts';
import type { DayOrder } from '../values/dates.ts';
import type { DecimalSign } from '../values/numbers.ts';

/** Something about one value, told by the code that reads it; file, row and column are added on the way up. */
export interface ValueNote {
  readonly code: string;
  readonly message: string;
  readonly remedy?: string;
}

/** Reads NUTS codes of any version. */
export interface NutsReader {
  /**
   * @param code as it was given
   * @param version the version it belongs to, when that is stated
   * @returns the code to use, or none; with what was found out on the way
   */
  read(code: string, version?: number): { readonly code?: string; readonly note?: ValueNote };
}

/** Reads terms of vocabularies by code, alias or label. */
export interface TermReader {
  read(
    scheme: string,
    value: string,
    lang: string | undefined,
  ): { readonly code: string; readonly note?: ValueNote };
}

/** All that reading a value may need besides the value. */
export interface ReadContext {
  readonly lang: string | undefined;
  readonly dates: DayOrder | undefined;
  readonly decimal: DecimalSign | undefined;
  readonly nutsVersion: number | undefined;
  readonly countries: CountryReader;
  readonly nuts: NutsReader;
  readonly terms: TermReader;
  readonly note: (note: ValueNote, value: unknown) => void;
}
