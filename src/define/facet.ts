import { define } from '../components/base/define.ts';
import { CoopkitFacet } from '../components/facet/facet.ts';

// Named here so that listeners on the element know what they get.
export type { CoopkitSearchEvent } from '../components/base/events.ts';

define('coopkit-facet', CoopkitFacet);

declare global {
  interface HTMLElementTagNameMap {
    'coopkit-facet': CoopkitFacet;
  }
}
