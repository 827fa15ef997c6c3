import { define } from '../components/base/define.ts';
import { CoopkitPager } from '../components/pager/pager.ts';

define('coopkit-pager', CoopkitPager);

declare global {
  interface HTMLElementTagNameMap {
    'coopkit-pager': CoopkitPager;
  }
}
