import { define } from '../components/base/define.ts';
import { CoopkitCallBanner } from '../components/call-banner/call-banner.ts';

// Named here so that listeners on the element know what they get.
export type { CoopkitErrorEvent } from '../components/base/events.ts';
export type { CoopkitDismissEvent } from '../components/call-banner/dismiss-event.ts';

define('coopkit-call-banner', CoopkitCallBanner);

declare global {
  interface HTMLElementTagNameMap {
    'coopkit-call-banner': CoopkitCallBanner;
  }
}
