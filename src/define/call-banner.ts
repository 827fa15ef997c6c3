import { define } from '../components/base/define.ts';
import { CoopkitCallBanner } from '../components/call-banner/call-banner.ts';

define('coopkit-call-banner', CoopkitCallBanner);

declare global {
  interface HTMLElementTagNameMap {
    'coopkit-call-banner': CoopkitCallBanner;
  }
}
