import { define } from '../components/base/define.ts';
import { CoopkitPracticeFeed } from '../components/practice-feed/practice-feed.ts';

// Named here so that listeners on the element know what they get.
export type { CoopkitErrorEvent, CoopkitSelectEvent } from '../components/base/events.ts';

define('coopkit-practice-feed', CoopkitPracticeFeed);

declare global {
  interface HTMLElementTagNameMap {
    'coopkit-practice-feed': CoopkitPracticeFeed;
  }
}
