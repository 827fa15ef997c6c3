import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The longest a timer can wait; a later moment is waited for in stages. */
const LONGEST = 2 ** 31 - 1;

/**
 * Renders the host again at a given moment: one timer and no polling. A page that comes to the front again is rendered
 * too, for timers stand still while a machine sleeps or a page is kept for going back.
 */
export class CallClock implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#tick);
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#tick);
    clearTimeout(this.#timer);
  }

  /** @param delay milliseconds until the next change, infinite when there is none; what is past is rendered at once */
  renderIn(delay: number): void {
    clearTimeout(this.#timer);
    if (delay === Infinity || !this.#host.isConnected) return;
    this.#timer = setTimeout(this.#tick, Math.min(delay, LONGEST));
  }

  readonly #tick = (): void => {
    this.#host.requestUpdate();
  };
}
