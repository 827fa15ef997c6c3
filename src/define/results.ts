import { define } from '../components/base/define.ts';
import { CoopkitResults } from '../components/results/results.ts';

define('coopkit-results', CoopkitResults);

declare global {
  interface HTMLElementTagNameMap {
    'coopkit-results': CoopkitResults;
  }
}
