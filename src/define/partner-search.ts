import { define } from '../components/base/define.ts';
import { CoopkitPartnerSearch } from '../components/partner-search/partner-search.ts';

define('coopkit-partner-search', CoopkitPartnerSearch);

declare global {
  interface HTMLElementTagNameMap {
    'coopkit-partner-search': CoopkitPartnerSearch;
  }
}
