import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { profileTexts } from '../../locales/en/profile.ts';
import { search as english } from '../../locales/en/search.ts';
import { isCoopkitError } from '../../sdk/errors.ts';
import type { Organisation } from '../../sdk/model/organisation.ts';
import { addStyles } from '../base/late-styles.ts';
import { Localize } from '../base/localize.ts';
import { LOADING, settle, type Part } from '../base/part.ts';
import { failedNotice } from '../base/states.ts';
import { profile, profileStyles } from '../partner-profile/profile.template.ts';
import type { SearchController } from '../search/search-controller.ts';
import { shownPartner } from './shown-partner.styles.ts';

/**
 * The partner that is shown in place of the results: at once what the list knows of it, which is a card, then the
 * whole record. Downloaded with the profile when a first partner is opened.
 */
export class ShownPartner {
  /** Id of its record; nothing while the results are shown. */
  id: string | undefined = undefined;
  readonly #host: LitElement;
  readonly #search: SearchController;
  readonly #localize: Localize;
  #card: Organisation | undefined;
  #whole: Part<Organisation> = LOADING;
  #abort: AbortController | undefined;
  #again = (): void => {};

  constructor(host: LitElement, search: SearchController) {
    this.#host = host;
    this.#search = search;
    this.#localize = new Localize(host, { ...english, ...profileTexts }, ['search']);
    addStyles(host, profileStyles);
    addStyles(host, shownPartner);
  }

  /**
   * Shows a partner.
   *
   * @param shown called once there is something to see
   * @throws what kept the record away when there is not even a card of it
   */
  async show(id: string, shown: () => void): Promise<void> {
    this.close();
    const { model } = this.#search;
    if (!model) return;
    const { signal } = (this.#abort = new AbortController());
    const read = (fresh = false): Promise<Part<Organisation>> =>
      settle(model.client.organisations.get(id, { signal, fresh }));
    const become = (whole: Part<Organisation>): void => {
      if (signal.aborted) return;
      this.#whole = whole;
      if (whole.status === 'ready') this.#card = whole.value;
      this.#host.requestUpdate();
      if (this.id === id) return;
      this.id = id;
      shown();
    };
    this.#again = () => {
      become(LOADING);
      void read(true).then(become);
    };
    this.#card = model.state.page?.items.find((organisation) => organisation.id === id);
    if (this.#card) become(LOADING);
    const whole = await read();
    if (whole.status === 'failed' && !this.#card && !signal.aborted) throw whole.error;
    become(whole);
  }

  /** Asks for the record anew; what is there stays until the answer is. */
  refresh(): void {
    if (this.id !== undefined) this.#again();
  }

  /** Back to the results. */
  close(): void {
    this.#abort?.abort();
    this.id = undefined;
    this.#host.requestUpdate();
  }

  /** @param back called with the click on the way back to the results */
  template(headingLevel: number, back: () => void): TemplateResult {
    const whole = this.#whole;
    const record = whole.status === 'ready' ? whole.value : this.#card;
    const context = { localize: this.#localize, labels: this.#search.labels, headingLevel };
    return html`<button type="button" id="back" class="link back" part="button" @click=${back}>
        ← ${this.#localize.t('profileBack')}
      </button>
      ${whole.status === 'failed' ? this.#failed(whole.error) : nothing}
      <div aria-busy=${whole.status === 'loading'}>${record ? profile(record, context) : nothing}</div>`;
  }

  #failed(error: unknown): TemplateResult {
    return isCoopkitError(error, 'not-found')
      ? html`<p class="notice" part="status" role="status">${this.#localize.t('profileMissing')}</p>`
      : failedNotice(this.#localize, error, this.#again);
  }
}
