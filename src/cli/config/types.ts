import type { Kind, SourceNote } from '../../sdk/model/envelope.ts';
import type { LocalizedText } from '../../sdk/model/text.ts';
import type { ReadOptions } from '../input/row.ts';
import type { DayOrder } from '../values/dates.ts';
import type { DecimalSign } from '../values/numbers.ts';

/** `coopkit.yaml` as it is understood: what the data set is and how foreign files become records. */
export interface DatasetConfig {
  readonly title: LocalizedText;
  readonly publisher?: { readonly name: string; readonly url?: string };
  readonly licence?: string;
  readonly languages: readonly string[];
  readonly attribution?: LocalizedText;
  readonly updated?: string;
  readonly sources: Readonly<Record<string, SourceNote>>;
  /** Files of vocabulary terms, relative to the folder. */
  readonly vocabularies: readonly string[];
  readonly collections: Readonly<Partial<Record<Kind, readonly InputConfig[]>>>;
}

/** One input file of a collection. */
export interface InputConfig extends ReadOptions {
  readonly file: string;
  /** Key of `sources`, for every record of the file that names none itself. */
  readonly source?: string;
  /** Template of the ids: `edih:{slug}`, `nuts:{code}`; braces name a header, a field or `slug`. */
  readonly id?: string;
  /** Language of texts whose column names none. */
  readonly language?: string;
  readonly decimal?: DecimalSign;
  readonly dates?: DayOrder;
  readonly nutsVersion?: number;
  /** Foreign header → what becomes of its cells. */
  readonly columns: Readonly<Record<string, readonly ColumnMapping[]>>;
  /** Field → value of every record that has none. */
  readonly constants: Readonly<Record<string, unknown>>;
  /** Headers that are left out without a warning; `true` for all unknown ones. */
  readonly ignore: readonly string[] | true;
}

/** What becomes of the cells of a column. */
export interface ColumnMapping {
  /** Path of the field: `name`, `point.lat`, `indicators.population`. */
  readonly field: string;
  /** Language of the text. */
  readonly lang?: string;
  /** Separates several values in one cell. */
  readonly split?: string;
  /** Foreign value → ours; `null` leaves it out. */
  readonly values?: Readonly<Record<string, string | number | boolean | null>>;
  /** Separates an item from its level: `=` in `Robotics=4`. */
  readonly level?: string;
  /** Members that every entry gets: `{ group: technology }`, `{ year: '2022' }`. */
  readonly set: Readonly<Record<string, string | number>>;
  /** Header whose cell gives the year of an indicator. */
  readonly yearFrom?: string;
  /** In lists of objects: the member that holds the value ... */
  readonly each?: string;
  /** ... the member that holds its language ... */
  readonly langFrom?: string;
  /** ... and the members that an object must have to be taken: `{ types: alias }`. */
  readonly where?: Readonly<Record<string, readonly string[]>>;
  readonly dates?: DayOrder;
  readonly decimal?: DecimalSign;
}
