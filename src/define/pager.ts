import { define } from '../components/base/define.ts';
import { CoopkitPager } from '../components/pager/pager.ts';

// Named here so that listeners on the element know what they get.
export type { CoopkitSearchEvent } from '../components/base/events.ts';

define('coopkit-pager', CoopkitPager);

declare global {
  interface HTMLElementTagNameMap {
    'coopkit-pager': CoopkitPager;
  }
}
