import { define } from '../components/base/define.ts';
import { CoopkitProvider } from '../components/provider/provider.ts';

// Named here so that listeners on the element know what they get.
export type { CoopkitErrorEvent } from '../components/base/events.ts';

define('coopkit-provider', CoopkitProvider);

declare global {
  interface HTMLElementTagNameMap {
    'coopkit-provider': CoopkitProvider;
  }
}
