import { ContextProvider } from '@lit/context';
import { css, html, LitElement, type PropertyValues } from 'lit';
import { property } from '../base/property.ts';
import type { Reader } from '../../sdk/client/types.ts';
import { VERSION } from '../../version.ts';
import { clientContext } from '../base/client-context.ts';
import { clientFor } from '../base/shared-clients.ts';
import { CoopkitErrorEvent } from '../base/events.ts';
import type { CoopkitSource } from './source.ts';

/**
 * Gives the widgets inside it one data source, so that it is named once and its downloads are shared. A widget
 * elsewhere on the page uses it with `for="id"`.
 *
 * @summary One data source for all widgets inside
 * @slot - The widgets, and a `coopkit-source` when the source is written as an element
 * @fires {CoopkitErrorEvent} coopkit-error - The source could not be set up
 */
export class CoopkitProvider extends LitElement {
  static readonly version: string = VERSION;

  static override styles = css`
    :host {
      display: contents;
    }
  `;

  /** Address of a data set's `manifest.json`, relative to the page. */
  @property() src: string | undefined;

  /** A client made with the SDK; goes before `src`. */
  @property({ attribute: false }) client: Reader | undefined;

  readonly #provided = new ContextProvider(this, { context: clientContext });
  #turn = 0;

  protected override render(): unknown {
    return html`<slot @slotchange=${this.#provide}></slot>`;
  }

  protected override updated(_changed: PropertyValues): void {
    this.#provide();
  }

  /** Called by a `coopkit-source` inside when its address changes. */
  sourceChanged(): void {
    this.#provide();
  }

  readonly #provide = (): void => {
    const turn = ++this.#turn;
    const src = this.src ?? this.#sourceElement()?.src;
    if (this.client || src === undefined) {
      this.#provided.setValue(this.client);
      return;
    }
    clientFor(src).then(
      (client) => {
        if (turn === this.#turn) this.#provided.setValue(client);
      },
      (error: unknown) => this.dispatchEvent(new CoopkitErrorEvent(error)),
    );
  };

  #sourceElement(): CoopkitSource | undefined {
    const [first, ...others] = this.querySelectorAll<CoopkitSource>(':scope > coopkit-source');
    if (others.length > 0) {
      console.warn(
        `coopkit: <coopkit-provider> reads one source in this version; ${others.length} more <coopkit-source> stay unused. Give each its own provider.`,
      );
    }
    return first;
  }
}
