import { define } from '../components/base/define.ts';
import { CoopkitFacet } from '../components/facet/facet.ts';

define('coopkit-facet', CoopkitFacet);

declare global {
  interface HTMLElementTagNameMap {
    'coopkit-facet': CoopkitFacet;
  }
}
