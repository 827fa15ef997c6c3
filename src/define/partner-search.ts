import { define } from '../components/base/define.ts';
import { CoopkitPartnerSearch } from '../components/partner-search/partner-search.ts';

// Named here so that listeners on the element know what they get.
export type {
  CoopkitErrorEvent,
  CoopkitResultsEvent,
  CoopkitSearchEvent,
  CoopkitSelectEvent,
} from '../components/base/events.ts';

define('coopkit-partner-search', CoopkitPartnerSearch);

declare global {
  interface HTMLElementTagNameMap {
    'coopkit-partner-search': CoopkitPartnerSearch;
  }
}
