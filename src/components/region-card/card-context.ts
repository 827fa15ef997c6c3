import type { Labels } from '../base/labels.ts';
import type { Localize } from '../base/localize.ts';

/** What every part of a card is drawn with. */
export interface CardContext {
  readonly localize: Localize;
  readonly labels: Labels;
  /** Level of the card's own heading; sections come one below. */
  readonly level: number;
}
