import { define } from '../components/base/define.ts';
import { CoopkitSearchBox } from '../components/search-box/search-box.ts';

define('coopkit-search-box', CoopkitSearchBox);

declare global {
  interface HTMLElementTagNameMap {
    'coopkit-search-box': CoopkitSearchBox;
  }
}
