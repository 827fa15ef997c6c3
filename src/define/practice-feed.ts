import { define } from '../components/base/define.ts';
import { CoopkitPracticeFeed } from '../components/practice-feed/practice-feed.ts';

define('coopkit-practice-feed', CoopkitPracticeFeed);

declare global {
  interface HTMLElementTagNameMap {
    'coopkit-practice-feed': CoopkitPracticeFeed;
  }
}
