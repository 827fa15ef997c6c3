import { html, LitElement, render, type PropertyValues, type TemplateResult } from 'lit';
import { property } from './property.ts';
import type { GroupName } from '../../locales/groups.ts';
import type { MessageGroup } from '../../locales/message.ts';
import type { Reader } from '../../sdk/client/types.ts';
import { VERSION } from '../../version.ts';
import { closest } from './closest.ts';
import { ClientController } from './client-controller.ts';
import { Localize } from './localize.ts';
import { failedNotice } from './states.ts';

/**
 * What every widget shares: its language, and where its data comes from.
 *
 * @attr src - Address of a data set's `manifest.json`
 * @attr for - Id of the `coopkit-provider` to use when the widget does not stand inside it
 * @attr loading - `lazy`: asks for data when the widget is near the visible part of the page
 * @attr paused - Asks for nothing and shows the fallback content until it is removed
 * @cssproperty --coopkit-accent - What can be pressed: links, buttons, chosen filters, bars
 * @cssproperty --coopkit-on-accent - Words on the accent
 * @cssproperty --coopkit-text - Text; that of the page when not set
 * @cssproperty --coopkit-muted - Place, source, notes
 * @cssproperty --coopkit-surface - Behind menus, dialogs and selects, and of the region card
 * @cssproperty --coopkit-border - Hairlines
 * @cssproperty --coopkit-input-border - Edges of fields
 * @cssproperty --coopkit-focus - The ring around what has the focus; the accent when not set
 * @cssproperty --coopkit-mark - Behind words that match
 * @cssproperty --coopkit-open - A call that is open
 * @cssproperty --coopkit-soon - A call that closes soon, something that failed
 * @cssproperty --coopkit-font - Font family; that of the page when not set
 * @cssproperty --coopkit-font-size - Size of text, which all other sizes follow; that of the page when not set
 * @cssproperty --coopkit-radius - Corners
 * @cssproperty --coopkit-space - Room in banners and cards, and between the entries of lists
 */
export abstract class CoopkitElement extends LitElement {
  static readonly version: string = VERSION;
  /** The widget's English texts, which come with its code. */
  static readonly messages: MessageGroup = {};
  /** Where those texts are in other languages. */
  static readonly texts: readonly GroupName[] = [];

  /** Address of a data set's `manifest.json`, relative to the page. */
  @property() src: string | undefined;

  /** Id of the provider to use when the widget does not stand inside it. */
  @property({ attribute: 'for' }) htmlFor: string | undefined;

  /** `lazy` asks for data when the widget is near the visible part of the page, or is printed. */
  @property() loading: string | undefined;

  /** Asks for no data and shows the fallback content; for consent tools, which remove it. */
  @property({ type: Boolean }) paused = false;

  /** The language the widget speaks, and its formats. */
  protected readonly localize: Localize;
  protected readonly clients: ClientController;

  constructor() {
    super();
    const { messages, texts } = this.constructor as typeof CoopkitElement;
    this.localize = new Localize(this, messages, texts);
    this.clients = new ClientController(this, (client) => this.clientChanged(client));
  }

  /** Called when the widget gets its client, another one, or loses it. */
  protected clientChanged(_client: Reader | undefined): void {}

  /** Widgets are drawn into a box of their own, at which what a page says of all elements ends (`styles/tokens.ts`). */
  protected override createRenderRoot(): HTMLElement {
    const root = super.createRenderRoot();
    return root.appendChild(document.createElement('div'));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.findClient();
    addEventListener('online', this.#online);
    if (closest(this, 'a[href]')) {
      void import('./embed/inside-link.ts').then(
        ({ keepPresses }) => keepPresses(this),
        () => {},
      );
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('online', this.#online);
  }

  /** Style sheets belong to one document; in another, the widget gets its own again. */
  adoptedCallback(): void {
    void import('./embed/restyle.ts').then(
      ({ restyle }) => restyle(this),
      () => {},
    );
  }

  /**
   * Asks for the data anew. What is shown stays until the answer is there; when none comes, the widget says so, and when
   * what it shows was loaded. A widget that could not load does this by itself when the browser is online again.
   */
  refresh(): void {
    this.findClient();
  }

  readonly #online = (): void => {
    if (this.renderRoot.querySelector('[part~=error]')) this.refresh();
  };

  protected override willUpdate(changed: PropertyValues): void {
    const settingsChanged = ['src', 'htmlFor', 'loading', 'paused'].some((name) => changed.has(name));
    if (this.hasUpdated && settingsChanged && this.isConnected) this.findClient();
  }

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    (this.renderRoot as Element).toggleAttribute('data-waits', this.localize.waits);
    if (this.paused || closest(this, 'coopkit-provider[paused]'))
      render(html`<slot></slot>`, this.renderRoot, this.renderOptions);
  }

  /** Whether nothing on the page names a data source for this widget yet. */
  protected get sourceless(): boolean {
    const named = this.src !== undefined || this.htmlFor !== undefined;
    return !named && !this.clients.client && !closest(this, 'coopkit-provider');
  }

  /** Looks for the client anew, also after it could not be had. */
  protected findClient(): void {
    const { src, htmlFor, paused, loading } = this;
    this.clients.find({ src, for: htmlFor, paused, lazy: loading === 'lazy' });
  }

  /** A record that cannot be shown must not reach the page as an exception: the widget says that it failed. */
  protected override performUpdate(): void {
    try {
      super.performUpdate();
    } catch (error) {
      console.error(`coopkit: <${this.localName}> cannot show this data.`, error);
      render(
        failedNotice(this.localize, error, () => this.findClient()),
        this.renderRoot,
      );
    }
  }

  /** What is shown instead of data while there is no source to have it from: the fallback content stays. */
  protected get sourceNotice(): TemplateResult | undefined {
    const { error } = this.clients;
    if (error !== undefined) return failedNotice(this.localize, error, () => this.findClient());
    return this.sourceless
      ? html`<p part="empty">${this.localize.t('noSource')}</p>
          <slot></slot>`
      : undefined;
  }
}
