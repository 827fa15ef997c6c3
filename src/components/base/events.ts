import type { Kind } from '../../sdk/model/envelope.ts';
import type { ListQuery, Page } from '../../sdk/query.ts';
import { CoopkitErrorEvent, CoopkitEvent } from './error-event.ts';

export { CoopkitErrorEvent };

/** `coopkit-search`: a visitor asked for something. Cancel it to keep the widget from searching. */
export class CoopkitSearchEvent extends CoopkitEvent<{ readonly query: ListQuery }> {
  constructor(query: ListQuery) {
    super('coopkit-search', { query }, true);
  }
}

/** `coopkit-results`: a page of results arrived and is shown. Its records are cards: `get` one to have the whole of it. */
export class CoopkitResultsEvent extends CoopkitEvent<{ readonly page: Page }> {
  constructor(page: Page) {
    super('coopkit-results', { page });
  }
}

/** `coopkit-select`: a visitor chose a record. Cancel it to show the record yourself. */
export class CoopkitSelectEvent extends CoopkitEvent<{ readonly kind: Kind; readonly id: string }> {
  constructor(kind: Kind, id: string) {
    super('coopkit-select', { kind, id }, true);
  }
}

declare global {
  // They bubble: elements, documents and windows hear them.
  interface GlobalEventHandlersEventMap {
    'coopkit-search': CoopkitSearchEvent;
    'coopkit-results': CoopkitResultsEvent;
    'coopkit-select': CoopkitSelectEvent;
    'coopkit-error': CoopkitErrorEvent;
  }
}
