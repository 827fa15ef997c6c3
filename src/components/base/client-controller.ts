import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Reader } from '../../sdk/client/types.ts';
import type { ProviderAnswer } from './ask-provider.ts';
import { clientFor } from './shared-clients.ts';

/** Where a widget says its data comes from. */
export interface ClientSettings {
  /** Address of a data set's manifest. */
  readonly src: string | undefined;
  /** Id of a provider that the widget does not stand in. */
  readonly for: string | undefined;
  /** Look for none. */
  readonly paused: boolean;
  /** Look for one when the widget is near the visible part of the page. */
  readonly lazy: boolean;
}

/**
 * Finds the client of a widget: its own `src`, the provider named by `for`, or the provider around it, which may come
 * later than the widget.
 */
export class ClientController implements ReactiveController {
  client: Reader | undefined = undefined;
  error: unknown = undefined;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #changed: (client: Reader | undefined) => void;
  #leave: (() => void) | undefined;
  /** Kept here because what waits for a provider to come holds it weakly. */
  #answer: ProviderAnswer | undefined;
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
    const turn = ++this.#turn;
    if (settings.paused) this.#take(undefined, turn);
    else this.#open(settings, turn).catch((error: unknown) => this.#fail(error, turn));
  }

  async #open({ src, for: id, lazy }: ClientSettings, turn: number): Promise<void> {
    // Where the code that knows when a widget is near cannot be had, it begins at once.
    const near = lazy && (await import('./embed/when-near.ts').catch(() => undefined));
    if (near && turn === this.#turn) await near.whenNear(this.#host, (leave) => (this.#leave = leave));
    if (turn !== this.#turn) return;
    if (src !== undefined) return this.#take(await clientFor(src), turn);
    const { askProvider } = await import('./ask-provider.ts');
    if (turn !== this.#turn) return;
    this.#answer = (client, unsubscribe) => {
      if (turn !== this.#turn) return unsubscribe?.();
      // A nearer provider may answer in place of one further out.
      if (unsubscribe !== this.#leave) this.#leave?.();
      this.#leave = unsubscribe;
      this.#take(client, turn);
    };
    await askProvider(this.#host, id, this.#answer);
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
