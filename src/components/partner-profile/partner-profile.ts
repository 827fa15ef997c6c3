import { html, nothing, type PropertyValues } from 'lit';
import { property, state } from '../base/property.ts';
import { profileTexts } from '../../locales/en/profile.ts';
import { search } from '../../locales/en/search.ts';
import type { Reader } from '../../sdk/client/types.ts';
import { isCoopkitError } from '../../sdk/errors.ts';
import type { Organisation } from '../../sdk/model/organisation.ts';
import type { CallOptions } from '../../sdk/sources/source.ts';
import { CoopkitElement } from '../base/element.ts';
import { CoopkitErrorEvent } from '../base/events.ts';
import { FocusKeeper } from '../base/focus-keeper.ts';
import { Labels } from '../base/labels.ts';
import { failedNotice } from '../base/states.ts';
import { controls } from '../base/styles/controls.ts';
import { level } from '../base/styles/level.ts';
import { states } from '../base/styles/states.ts';
import { text, tokens } from '../base/styles/tokens.ts';
import { profile, profileSkeleton, profileStyles } from './profile.template.ts';

/**
 * Everything that is known of one organisation: in its place on the page, or in a dialog over it.
 *
 * @summary The profile of one partner
 * @slot - The page's own words until there is data, and where there is none: a link to the same elsewhere
 * @csspart item - The profile
 * @csspart title - The name
 * @csspart meta - Place, kind, source
 * @csspart link - Links
 * @csspart button - The button that closes the dialog
 * @csspart empty - What is shown when the record does not exist
 * @csspart error - What is shown when it could not be loaded
 * @csspart status - What is loading
 * @fires {Event} close - The dialog was closed
 * @fires {CoopkitErrorEvent} coopkit-error - The record could not be loaded
 */
export class CoopkitPartnerProfile extends CoopkitElement {
  static override styles = [tokens, text, controls, level, states, profileStyles];
  static override readonly messages = { ...search, ...profileTexts };

  /** Id of the organisation's record. */
  @property() organisation: string | undefined;

  /** Show the profile in a modal dialog; it opens when `organisation` is set and closes by itself. */
  @property({ type: Boolean }) dialog = false;

  /** Level of the heading that holds the name. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  @state() private record: Organisation | undefined;
  @state() private error: unknown;
  /** When the record came, epoch milliseconds. */
  #since = 0;
  // Whoever tries again stays in the profile: at the button of the dialog, or at the profile in its place.
  protected readonly focusKeeper = new FocusKeeper(this, '.close, .here');
  #labels = new Labels();
  #abort: AbortController | undefined;

  protected override clientChanged(): void {
    void this.#load();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.hasUpdated) return;
    // Moved on the page: go on with what was under way.
    this.requestUpdate();
    if (!this.record && this.error === undefined) void this.#load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#abort?.abort();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('organisation') && this.clients.client) void this.#load();
    // Only a dialog that closes gives the focus back; one that is removed takes it along.
    if (this.organisation === undefined || !this.dialog) this.#close();
  }

  protected override updated(): void {
    const dialog = this.renderRoot.querySelector('dialog');
    if (!dialog || !this.isConnected || dialog.matches(':modal')) return;
    // One that was moved on the page still says that it is open, but no longer stands over it.
    dialog.open = false;
    dialog.showModal();
  }

  protected override render(): unknown {
    if (this.organisation === undefined) return nothing;
    const notice = this.sourceNotice;
    if (notice) return notice;
    const content = this.#content();
    return this.dialog
      ? html`<dialog
          aria-labelledby=${this.record ? 'name' : nothing}
          aria-label=${this.record ? nothing : this.#state}
          @close=${this.#closed}
        >
          <button type="button" class="button plain small close" part="button" @click=${this.#close}>
            ${this.localize.t('close')}
          </button>
          ${content}
        </dialog>`
      : html`<div class="here" tabindex="-1">${content}</div>`;
  }

  /** What is there instead of a name. */
  get #state(): string {
    if (this.error === undefined) return this.localize.t('loading');
    return this.localize.t(isCoopkitError(this.error, 'not-found') ? 'profileMissing' : 'failedTitle');
  }

  override refresh(): void {
    super.refresh();
    void this.#load(true);
  }

  #content() {
    const { localize, error, record } = this;
    if (isCoopkitError(error, 'not-found')) {
      return html`<p class="empty" part="empty">${localize.t('profileMissing')}</p>`;
    }
    const since = record && this.#since;
    const failed =
      error === undefined ? nothing : failedNotice(localize, error, () => void this.#load(true), since);
    if (!record) return error === undefined ? profileSkeleton(localize) : failed;
    return [failed, profile(record, { localize, labels: this.#labels, headingLevel: this.headingLevel })];
  }

  /** @param again whether what is there stays until the answer is */
  async #load(again = false): Promise<void> {
    const { client } = this.clients;
    const id = this.organisation;
    this.#abort?.abort();
    if (!again) this.record = undefined;
    if (!this.record) this.error = undefined;
    if (!client || id === undefined) return;
    const abort = (this.#abort = new AbortController());
    try {
      [this.record, this.#labels] = await read(client, id, { signal: abort.signal, fresh: again });
      this.error = undefined;
      this.#since = Date.now();
    } catch (error) {
      if (abort.signal.aborted) return;
      // What else is on its way may fail yet: who tries again must not wait for that.
      abort.abort();
      this.error = error;
      if (isCoopkitError(error, 'not-found')) this.record = undefined;
      this.dispatchEvent(new CoopkitErrorEvent(error));
    }
  }

  readonly #close = (): void => {
    this.renderRoot.querySelector('dialog')?.close();
  };

  readonly #closed = ({ target }: Event): void => {
    // The news come late: by then the page may have named another partner, in a dialog of its own.
    if (target === this.renderRoot.querySelector('dialog')) this.organisation = undefined;
    this.dispatchEvent(new Event('close'));
  };
}

async function read(client: Reader, id: string, call: CallOptions): Promise<[Organisation, Labels]> {
  const [record, info] = await Promise.all([client.organisations.get(id, call), client.describe(call)]);
  return [record, new Labels(info.vocabularies)];
}
