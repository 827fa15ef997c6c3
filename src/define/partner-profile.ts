import { define } from '../components/base/define.ts';
import { CoopkitPartnerProfile } from '../components/partner-profile/partner-profile.ts';

define('coopkit-partner-profile', CoopkitPartnerProfile);

declare global {
  interface HTMLElementTagNameMap {
    'coopkit-partner-profile': CoopkitPartnerProfile;
  }
}
