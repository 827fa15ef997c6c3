import { define } from '../components/base/define.ts';
import { CoopkitProvider } from '../components/provider/provider.ts';

define('coopkit-provider', CoopkitProvider);

declare global {
  interface HTMLElementTagNameMap {
    'coopkit-provider': CoopkitProvider;
  }
}
