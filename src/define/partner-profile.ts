import { define } from '../components/base/define.ts';
import { CoopkitPartnerProfile } from '../components/partner-profile/partner-profile.ts';

// Named here so that listeners on the element know what they get.
export type { CoopkitErrorEvent } from '../components/base/events.ts';

define('coopkit-partner-profile', CoopkitPartnerProfile);

declare global {
  interface HTMLElementTagNameMap {
    'coopkit-partner-profile': CoopkitPartnerProfile;
  }
}
