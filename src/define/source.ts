import { define } from '../components/base/define.ts';
import { CoopkitSource } from '../components/provider/source.ts';

define('coopkit-source', CoopkitSource);

declare global {
  interface HTMLElementTagNameMap {
    'coopkit-source': CoopkitSource;
  }
}
