import type { Kind } from '../../sdk/model/envelope.ts';
import type { ListQuery, Page } from '../../sdk/query.ts';

/** An event of coopkit: bubbles, leaves shadow roots, carries a typed detail. */
class CoopkitEvent<T> extends Event {
  readonly detail: T;

  constructor(type: string, detail: T, cancelable = false) {
    super(type, { bubbles: true, composed: true, cancelable });
    this.detail = detail;
  }
}

/** `coopkit-search`: a visitor asked for something. Cancel it to keep the widget from searching. */
export class CoopkitSearchEvent extends CoopkitEvent<{ readonly query: ListQuery }> {
  constructor(query: ListQuery) {
    super('coopkit-search', { query }, true);
  }
}

/** `coopkit-results`: a page of results arrived and is shown. */
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

/** `coopkit-error`: something could not be loaded; the widget says so itself. */
export class CoopkitErrorEvent extends CoopkitEvent<{ readonly error: unknown }> {
  constructor(error: unknown) {
    super('coopkit-error', { error });
  }
}

/** `coopkit-dismiss`: a visitor put the widget away for this page view. */
export class CoopkitDismissEvent extends CoopkitEvent<Record<string, never>> {
  constructor() {
    super('coopkit-dismiss', {}, true);
  }
}

declare global {
  interface HTMLElementEventMap {
    'coopkit-search': CoopkitSearchEvent;
    'coopkit-results': CoopkitResultsEvent;
    'coopkit-select': CoopkitSelectEvent;
    'coopkit-error': CoopkitErrorEvent;
    'coopkit-dismiss': CoopkitDismissEvent;
  }
}
