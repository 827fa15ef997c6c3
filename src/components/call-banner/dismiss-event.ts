import { CoopkitEvent } from '../base/error-event.ts';

/** `coopkit-dismiss`: a visitor put the widget away for this page view. */
export class CoopkitDismissEvent extends CoopkitEvent<Record<string, never>> {
  constructor() {
    super('coopkit-dismiss', {}, true);
  }
}

declare global {
  // They bubble: elements, documents and windows hear them.
  interface GlobalEventHandlersEventMap {
    'coopkit-dismiss': CoopkitDismissEvent;
  }
}
