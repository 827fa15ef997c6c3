import { define } from '../components/base/define.ts';
import { CoopkitResults } from '../components/results/results.ts';

// Named here so that listeners on the element know what they get.
export type {
  CoopkitErrorEvent,
  CoopkitResultsEvent,
  CoopkitSelectEvent,
} from '../components/base/events.ts';

define('coopkit-results', CoopkitResults);

declare global {
  interface HTMLElementTagNameMap {
    'coopkit-results': CoopkitResults;
  }
}
