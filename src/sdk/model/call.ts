import type { IsoDate, IsoDateOrInstant, LinkNote, RecordEnvelope } from './envelope.ts';
import type { LocalizedText, Open } from './text.ts';

/**
 * When a call takes applications. A day without a time means the whole day at the programme's own clock
 * (`timeZone` of the call): it opens when that day begins and closes when it ends.
 */
export type CallWindow =
  | { readonly mode: 'fixed'; readonly opens?: IsoDateOrInstant; readonly closes: IsoDateOrInstant }
  | {
      readonly mode: 'two-step';
      readonly opens?: IsoDateOrInstant;
      readonly step1: IsoDateOrInstant;
      readonly closes: IsoDateOrInstant;
    }
  | {
      readonly mode: 'cut-offs';
      readonly opens?: IsoDateOrInstant;
      readonly cutOffs: readonly IsoDateOrInstant[];
      readonly closes?: IsoDateOrInstant;
    }
  | { readonly mode: 'rolling'; readonly opens?: IsoDateOrInstant; readonly closes?: IsoDateOrInstant }
  | { readonly mode: 'suspended'; readonly since?: IsoDateOrInstant; readonly resumes?: IsoDateOrInstant }
  | { readonly mode: 'unannounced'; readonly expected?: string }
  | { readonly mode: 'unknown' };

/** One change of a call that was made public: a deadline moved, a call suspended. */
export interface CallChange {
  /** When it was announced. */
  readonly at: IsoDateOrInstant;
  readonly field: Open<'opens' | 'step1' | 'closes' | 'cut-offs' | 'window' | 'rules'>;
  /** What it was before: where `field` is a date, a day or an instant. */
  readonly from?: string;
  readonly to?: string;
  readonly note?: LocalizedText;
  readonly url?: string;
}

/** A way to take part. */
export interface CallAction {
  readonly role: Open<'host' | 'peer' | 'applicant' | 'partner'>;
  readonly url: string;
  readonly label?: LocalizedText;
}

/** Another source that tells the call differently. */
export interface CallConflict {
  readonly source: string;
  readonly field: string;
  readonly value: string;
  readonly url?: string;
}

/** A call for projects, peer reviews, matchmaking or pairing. */
export interface Call extends RecordEnvelope<'calls'> {
  readonly callType: Open<'project' | 'peer-review' | 'matchmaking' | 'pairing'>;
  readonly title: LocalizedText;
  readonly summary?: LocalizedText;
  readonly organiser?: LocalizedText;
  readonly programmeId?: string;
  readonly audience?: readonly Open<
    'managing-authority' | 'public-authority' | 'city' | 'region' | 'expert'
  >[];
  /** IANA zone of the programme's own clock: `Europe/Paris`. */
  readonly timeZone: string;
  readonly window: CallWindow;
  readonly history?: readonly CallChange[];
  readonly actions?: readonly CallAction[];
  readonly documents?: readonly LinkNote[];
  /** Specific objectives it supports: `RSO1.2`. */
  readonly objectives?: readonly string[];
  readonly topics?: readonly string[];
  /** ISO 3166-1 alpha-2. */
  readonly countries?: readonly string[];
  /** NUTS codes of any level. */
  readonly nuts?: readonly string[];
  /** What other sources say differently. */
  readonly conflicts?: readonly CallConflict[];
  /** The day someone last compared this record with its source. */
  readonly checkedAt?: IsoDate;
  readonly url?: string;
}
