import type { SourceNote } from '../model/envelope.ts';
import type { AnyRecord } from '../model/records.ts';
import type { LocalizedText } from '../model/text.ts';

/**
 * Whose data it is and how they may be used: no feed goes without it. What `client.describe()` gives fits, and so does
 * a literal.
 */
export interface FeedCredits {
  readonly title: LocalizedText;
  readonly publisher?: { readonly name: string; readonly url?: string };
  readonly licence?: string;
  /** How the publisher asks to be credited. */
  readonly attribution?: LocalizedText;
  readonly sources?: readonly SourceNote[];
}

/** A code in words: `('topics', 'robotics')` → `Robotics`; nothing when there are none, and the code stands for itself. */
export type CodeLabel = (scheme: string, code: string) => string | undefined;

/** What every feed needs to know. */
export interface FeedOptions {
  readonly credits: FeedCredits;
  /** Languages of the readers, best first. A text that has none of them comes in another, marked as such. */
  readonly languages: readonly string[];
  /** Words for codes; codes stand for themselves without it. */
  readonly label?: CodeLabel;
  /** The page of a record on your own site. Without it entries lead to the address that the record itself names. */
  readonly link?: (record: AnyRecord) => string | undefined;
}

/** What a feed for feed readers needs besides. */
export interface SyndicationOptions extends FeedOptions {
  /**
   * An address that stays the same for good, such as the feed's own. The ids of all entries begin with it: readers who
   * have an entry already would get it again when it changes.
   */
  readonly id: string;
  /** When the data were last changed: epoch milliseconds or a `Date`. Stands in for entries that do not say themselves. */
  readonly updated: number | Date;
  /** Name of the feed; that of the data set when not given. */
  readonly title?: string;
  /** The page that the feed belongs to. */
  readonly homePage?: string;
  /** Where the feed itself is published, when that is not `id`. */
  readonly feedUrl?: string;
  /** Words that go into entries, in place of those that `feedWords` has. */
  readonly words?: Partial<FeedWords>;
}

/** Words that go into the entries of a feed, in the readers' language. */
export interface FeedWords {
  readonly opens: string;
  readonly step1: string;
  readonly 'cut-offs': string;
  readonly closes: string;
  readonly since: string;
  readonly resumes: string;
  readonly rolling: string;
  readonly suspended: string;
  readonly unannounced: string;
  readonly unknown: string;
  /** Before what other sources say. */
  readonly otherwise: string;
  readonly source: string;
  /** Said in a calendar of a deadline without an hour; `{zone}` is the programme's: `Europe/Paris`. */
  readonly wholeDay: string;
}
