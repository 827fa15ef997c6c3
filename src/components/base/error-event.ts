/** An event of coopkit: bubbles, leaves shadow roots, carries a typed detail. */
export class CoopkitEvent<T> extends Event {
  readonly detail: T;

  constructor(type: string, detail: T, cancelable = false) {
    super(type, { bubbles: true, composed: true, cancelable });
    this.detail = detail;
  }
}

/** `coopkit-error`: something could not be loaded; the widget says so itself. */
export class CoopkitErrorEvent extends CoopkitEvent<{ readonly error: unknown }> {
  constructor(error: unknown) {
    super('coopkit-error', { error });
  }
}
