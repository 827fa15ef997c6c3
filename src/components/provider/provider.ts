import { ContextProvider } from '@lit/context';
import { css, html, LitElement, type PropertyValues } from 'lit';
import { property } from '../base/property.ts';
import type { Reader } from '../../sdk/client/types.ts';
import { VERSION } from '../../version.ts';
import { clientContext } from '../base/client-context.ts';
import { clientFor } from '../base/shared-clients.ts';
import { CoopkitErrorEvent } from '../base/events.ts';
import { failedReader } from './failed-reader.ts';
import type { NamedSource } from './several-sources.ts';
import type { CoopkitSource } from './source.ts';

/**
 * Gives the widgets inside it their data, so that sources are named once and downloads are shared. A widget elsewhere on
 * the page uses it with `for="id"`. Several sources are shown as one: the same record comes once, and a source that
 * cannot be reached is named by the widgets. Where sources disagree, the one named first is shown.
 *
 * @summary The data of all widgets inside, from one source or several
 * @slot - The widgets, and a `coopkit-source` for each source that is written as an element
 * @fires {CoopkitErrorEvent} coopkit-error - The source could not be set up
 */
export class CoopkitProvider extends LitElement {
  static readonly version: string = VERSION;

  static override styles = css`
    :host {
      display: contents;
    }
  `;

  /** Address of a data set's `manifest.json`, relative to the page; of several data sets with spaces between. */
  @property() src: string | undefined;

  /** Gives nobody data until the attribute is removed; for consent tools. The widgets inside show their fallbacks. */
  @property({ type: Boolean }) paused = false;

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
    const sources = this.paused ? [] : this.#sources();
    if (this.client || sources.length === 0) {
      this.#provided.setValue(this.paused ? undefined : this.client);
      return;
    }
    void this.#open(sources, turn, (error) => {
      this.dispatchEvent(new CoopkitErrorEvent(error));
      const again = (): void => void this.#open(sources, turn, () => {});
      if (turn === this.#turn) this.#provided.setValue(failedReader(error, again));
    });
  };

  async #open(
    sources: readonly NamedSource[],
    turn: number,
    failed: (error: unknown) => void,
  ): Promise<void> {
    try {
      const client = await openSources(sources);
      if (turn === this.#turn) this.#provided.setValue(client);
    } catch (error) {
      failed(error);
    }
  }

  #sources(): readonly NamedSource[] {
    const addresses = this.src?.split(/\s+/).filter(Boolean);
    // The same one twice is a slip of the page.
    if (addresses)
      return [...new Set(addresses)].map((address) => ({ address, isApi: false, name: undefined }));
    // Not always children: editors that strip unknown tags leave elements around them.
    return [...this.querySelectorAll<CoopkitSource>('coopkit-source')].flatMap((source) => {
      const address = source.src ?? source.api;
      if (address === undefined || source.closest('coopkit-provider') !== this) return [];
      return [{ address, isApi: source.src === undefined, name: source.name }];
    });
  }
}

/** One data set needs nothing but what reads it; everything else is loaded when a page has it. */
async function openSources(sources: readonly NamedSource[]): Promise<Reader> {
  const [first, ...others] = sources;
  if (first && others.length === 0 && !first.isApi) return clientFor(first.address);
  const { clientOfSources } = await import('./several-sources.ts');
  return clientOfSources(sources);
}
