import type { CallWindow } from '../model/call.ts';
import type { IsoDateOrInstant } from '../model/envelope.ts';

/** What a call is, at one instant. `unknown` is never to be shown as open. */
export type CallStateName =
  'upcoming' | 'open' | 'closing-soon' | 'closed' | 'suspended' | 'unannounced' | 'unknown';

/** Which part of a call's window a time belongs to. */
export type DeadlineField = 'opens' | 'step1' | 'cut-offs' | 'closes' | 'since' | 'resumes';

/** A time of a call, read at the programme's own clock. */
export interface Deadline {
  readonly field: DeadlineField;
  /**
   * Epoch milliseconds at which the state turns: the first instant after a deadline, the first instant of an opening.
   * A closing day without a time ends at the midnight that follows it.
   */
  readonly instant: number;
  /** True when the record gives the day only. */
  readonly dateOnly: boolean;
  /** As the record has it, `2026-12-01` or `2026-12-01T17:00:00+01:00`. */
  readonly value: IsoDateOrInstant;
}

/** A deadline that was moved later. */
export interface Extension {
  /** The deadline that held before. */
  readonly from: Deadline;
  /** What it was moved to: the deadline that holds now, or one before the next extension. */
  readonly to: Deadline;
  /** When the change was announced, as the record has it. */
  readonly at: IsoDateOrInstant;
}

/**
 * Why a state is unknown:
 * - `not-stated` - the record says so itself, or lacks the date that its mode needs
 * - `unreadable-date`, `unreadable-zone` - what it gives cannot be read
 * - `contradictory` - it closes before it opens, or has a deadline after its closing
 * - `overtaken` - the last date it gives has passed and does not say what comes after
 */
export type UnknownReason =
  'not-stated' | 'unreadable-date' | 'unreadable-zone' | 'contradictory' | 'overtaken';

/** The state of a call at an instant, and the times that explain it. */
export interface CallStatus {
  readonly state: CallStateName;
  /** Applications are taken at any time, without rounds. */
  readonly rolling: boolean;
  /** Two-step calls, while open: which submission is taken. The second is for those invited after the first. */
  readonly step?: 1 | 2;
  /** What comes next: the opening, the next deadline, or the resumption. None when nothing is fixed. */
  readonly next?: Deadline;
  /** The opening, past or to come, where the record has one. */
  readonly opens?: Deadline;
  /** The last deadline of all. */
  readonly closes?: Deadline;
  /** The latest extension that led to a deadline of the present window. */
  readonly extendedFrom?: Extension;
  /** `suspended` only. */
  readonly suspendedSince?: Deadline;
  /** `unannounced` only: when it is expected, in the source's words. */
  readonly expected?: string;
  /** Nobody compared the record with its source in the last {@link STALE_AFTER_DAYS} days, or it is not known when. */
  readonly staleCheck: boolean;
  /** `unknown` only. */
  readonly reason?: UnknownReason;
  /** `unknown` only, for developers: the field and value at fault, `closes: "31/12/2026"`. */
  readonly detail?: string;
}

/** The modes a window can have. */
export type CallMode = CallWindow['mode'];
