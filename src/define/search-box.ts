import { define } from '../components/base/define.ts';
import { CoopkitSearchBox } from '../components/search-box/search-box.ts';

// Named here so that listeners on the element know what they get.
export type { CoopkitSearchEvent, CoopkitSelectEvent } from '../components/base/events.ts';

define('coopkit-search-box', CoopkitSearchBox);

declare global {
  interface HTMLElementTagNameMap {
    'coopkit-search-box': CoopkitSearchBox;
  }
}
