import { define } from '../components/base/define.ts';
import { CoopkitRegionCard } from '../components/region-card/region-card.ts';

// Named here so that listeners on the element know what they get.
export type { CoopkitErrorEvent, CoopkitSelectEvent } from '../components/base/events.ts';

define('coopkit-region-card', CoopkitRegionCard);

declare global {
  interface HTMLElementTagNameMap {
    'coopkit-region-card': CoopkitRegionCard;
  }
}
