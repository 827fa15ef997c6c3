import { define } from '../components/base/define.ts';
import { CoopkitRegionCard } from '../components/region-card/region-card.ts';

define('coopkit-region-card', CoopkitRegionCard);

declare global {
  interface HTMLElementTagNameMap {
    'coopkit-region-card': CoopkitRegionCard;
  }
}
