import type { ReactiveController, ReactiveControllerHost } from 'lit';

const QUIET = 600;

/**
 * Says the outcome of a search to screen readers once, after typing has paused: a message for every letter would bury
 * the one that counts. The text goes into a polite live region of the host.
 */
export class Announcer implements ReactiveController {
  text = '';
  readonly #host: ReactiveControllerHost;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #pending = '';

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  say(text: string): void {
    if (text === this.#pending) return;
    this.#pending = text;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.text = text;
      this.#host.requestUpdate();
    }, QUIET);
  }
}
