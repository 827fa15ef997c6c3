/** A key that is pressed, as `KeyboardEvent.key` names it. */
export type Key = 'Enter' | 'Tab' | 'Escape' | 'ArrowDown' | 'End';

/** A browser with one page: as little as both protocols can do. */
export interface Driver {
  readonly version: string;
  /** Opens an address and waits until it is loaded. */
  open(url: string): Promise<void>;
  /** Runs an expression in the page, beside what a Content Security Policy says, and gives its JSON value. */
  run(expression: string): Promise<unknown>;
  /** Types as a visitor does, where the focus is. */
  type(text: string): Promise<void>;
  press(key: Key): Promise<void>;
  close(): Promise<void>;
}

/** The size of every page, in CSS px. */
export const VIEWPORT = { width: 1280, height: 900 } as const;
