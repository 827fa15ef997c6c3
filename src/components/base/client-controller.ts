import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Reader } from '../../sdk/client/types.ts';
import { clientFor } from './shared-clients.ts';

/** Where a widget says its data comes from. */
export interface ClientSettings {
  /** Address of a data set's manifest. */
  readonly src: string | undefined;
  /** Id of a provider that the widget does not stand in. */
  readonly for: string | undefined;
}

/**
 * Finds the client of a widget: its own `src`, the provider named by `for`, or the provider around it, which may come
 * later than the widget.
 */
export class ClientController implements ReactiveController {
  client: Reader | undefined;
  error: unknown;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #changed: (client: Reader | undefined) => void;
  #settings: ClientSettings = { src: undefined, for: undefined };
  #leave: (() => void) | undefined;
  #turn = 0;

  constructor(host: ReactiveControllerHost & HTMLElement, changed: (client: Reader | undefined) => void) {
    this.#host = host;
    this.#changed = changed;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#end();
  }

  /** Looks for the client anew; called when the widget is connected and when its settings change. */
  find(settings: ClientSettings): void {
    this.#end();
    this.#settings = settings;
    const turn = ++this.#turn;
    if (settings.src !== undefined) {
      clientFor(settings.src).then(
        (client) => this.#take(client, turn),
        (error: unknown) => this.#fail(error, turn),
      );
    } else {
      this.#ask(turn).catch((error: unknown) => this.#fail(error, turn));
    }
  }

  async #ask(turn: number): Promise<void> {
    const { askProvider } = await import('./ask-provider.ts');
    if (turn !== this.#turn) return;
    await askProvider(this.#host, this.#settings.for, (client, unsubscribe) => {
      if (turn !== this.#turn) return unsubscribe?.();
      this.#leave = unsubscribe;
      this.#take(client, turn);
    });
  }

  #take(client: Reader | undefined, turn: number): void {
    if (turn !== this.#turn || client === this.client) return;
    this.client = client;
    this.error = undefined;
    this.#changed(client);
    this.#host.requestUpdate();
  }

  #fail(error: unknown, turn: number): void {
    if (turn !== this.#turn) return;
    this.error = error;
    this.#host.requestUpdate();
  }

  #end(): void {
    this.#turn += 1;
    this.#leave?.();
    this.#leave = undefined;
  }
}
