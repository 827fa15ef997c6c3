import type { CallStateName } from '../../sdk/calls/types.ts';
import type { Call } from '../../sdk/model/call.ts';

/** The call a banner shows, and what is to be said of it now. */
export interface CallView {
  readonly call: Call;
  readonly state: CallStateName;
  /** When there is something to act on; `none` also when that cannot be known. */
  readonly chance: 'now' | 'later' | 'none';
  /** The state in words. */
  readonly words: string;
  /** Deadlines and notes, to stand below the summary. */
  readonly details?: unknown;
  /** When another call or other words have to be shown, epoch milliseconds; infinite when never. */
  readonly until: number;
}
