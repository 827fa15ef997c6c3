import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Keeps the keyboard in a widget when what had the focus is gone after an update, such as a removed filter: the focus
 * moves to the given place instead of falling back to the top of the page.
 */
export class FocusKeeper implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #fallback: string;
  #before: Element | null = null;
  #wanted: string | undefined;

  /** @param fallback selector of the element in the shadow root that takes the focus */
  constructor(host: ReactiveControllerHost & HTMLElement, fallback: string) {
    this.#host = host;
    this.#fallback = fallback;
    host.addController(this);
  }

  /** Moves the focus to an element of the shadow root after the next update. */
  moveTo(selector: string): void {
    this.#wanted = selector;
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    this.#before = this.#host.shadowRoot?.activeElement ?? null;
  }

  hostUpdated(): void {
    const root = this.#host.shadowRoot;
    if (!root) return;
    const wanted = this.#wanted && root.querySelector<HTMLElement>(this.#wanted);
    if (wanted) {
      this.#wanted = undefined;
      wanted.focus();
    } else if (this.#before && !this.#before.isConnected) {
      root.querySelector<HTMLElement>(this.#fallback)?.focus();
    }
  }
}
