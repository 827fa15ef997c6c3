import { html, nothing, type PropertyValues } from 'lit';
import { call as english } from '../../locales/en/call.ts';
import { alwaysOpen } from '../../sdk/calls/always-open.ts';
import { staleFrom } from '../../sdk/calls/check-age.ts';
import type { Call } from '../../sdk/model/call.ts';
import { CoopkitElement } from '../base/element.ts';
import { CoopkitDismissEvent } from './dismiss-event.ts';
import { FocusKeeper } from '../base/focus-keeper.ts';
import { property } from '../base/property.ts';
import { failedNotice, partialNotice } from '../base/states.ts';
import { controls } from '../base/styles/controls.ts';
import { states } from '../base/styles/states.ts';
import { text, tokens } from '../base/styles/tokens.ts';
import { callBanner } from './call-banner.styles.ts';
import { banner, skeleton } from './call-banner.template.ts';
import { CallClock } from './call-clock.ts';
import { CallData } from './call-data.ts';
import type { CallView } from './call-view.ts';
import type { DatedCalls } from './dated/dated-calls.ts';

/**
 * Shows one call: whether it is open now at the programme's own clock, until when, and how to take part. Changes by
 * itself at the moment the call opens or closes. What cannot be known is shown as not known, never as open.
 *
 * @summary One call, and whether it is open now
 * @slot - The page's own words until there is data, and where there is none: a link to the same elsewhere
 * @csspart item - The banner
 * @csspart status - The state in words
 * @csspart title - The heading
 * @csspart link - A link out
 * @csspart button - The buttons "add to calendar" and "hide this notice"
 * @csspart list - What other sources say
 * @csspart meta - Who says so, and when it was checked
 * @csspart empty - What is said when there is no call
 * @csspart error - What is said when the calls cannot be had
 * @fires {CoopkitDismissEvent} coopkit-dismiss - A visitor hides the banner; cancelable
 * @fires {CoopkitErrorEvent} coopkit-error - Calls, or the calendar file, could not be had
 */
export class CoopkitCallBanner extends CoopkitElement {
  static override styles = [tokens, text, controls, states, callBanner];
  static override readonly messages = english;
  static override readonly texts = ['call'] as const;

  /** Id of the call to show. Without it the best one: open and closing soonest, else opening soonest, else latest. */
  @property() call: string | undefined;

  /** Chooses among calls of this type only: `project`, `peer-review`, `matchmaking`, `pairing`. */
  @property({ attribute: 'call-type' }) callType: string | undefined;

  /** What to do when no call is open or about to open: `say` so, or `hide`. */
  @property({ attribute: 'when-closed' }) whenClosed: 'say' | 'hide' = 'say';

  /** Lets a visitor hide the banner, until the page is loaded again. */
  @property({ type: Boolean, reflect: true }) dismissible = false;

  /** State, title, deadline and one action only. */
  @property({ type: Boolean, reflect: true }) compact = false;

  /** Level of the heading, 1 to 6, so that it fits the outline of the page. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** IANA zone of the visitor's own time, `Europe/Helsinki`; the browser's when not set. */
  @property({ attribute: 'time-zone' }) timeZone: string | undefined;

  /** The clock, in epoch milliseconds: for tests, and for pages that know a better time than the visitor's device. */
  @property({ attribute: false }) now: () => number = Date.now;

  readonly #data = new CallData(this);
  readonly #clock = new CallClock(this);
  // Whoever tries again stays in the banner.
  protected readonly focusKeeper = new FocusKeeper(this, '.banner, [part~=error] .link');
  #dated: DatedCalls | undefined;
  #view: CallView | undefined;
  #dismissed = false;

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#data.show(this.clients.client, this.call);
    const calls = this.#calls;
    this.#view = this.#choose(calls);
    if (calls.length > 0 && !this.#view) this.#data.hold(this.#loadDated());
  }

  protected override updated(): void {
    this.#clock.renderIn(this.#view ? this.#view.until - this.now() : Infinity);
  }

  protected override render(): unknown {
    const { localize, clients } = this;
    const { loaded, load, error, since } = this.#data;
    if (this.#dismissed) return this.#farewell();
    if (clients.error !== undefined) {
      return failedNotice(localize, clients.error, () => this.findClient());
    }
    if (this.sourceless) {
      return html`<p class="notice" part="error">${localize.t('noSource')}</p>
        <slot></slot>`;
    }
    if (loaded.status === 'loading') return skeleton(localize);
    if (loaded.status === 'failed') return failedNotice(localize, loaded.error, load);
    const { lacking } = loaded.value;
    return [
      error === undefined ? nothing : failedNotice(localize, error, load, since),
      this.#chosen(),
      lacking.length > 0 ? partialNotice(localize, load, lacking) : nothing,
    ];
  }

  override refresh(): void {
    super.refresh();
    this.#data.load();
  }

  /** The calls to choose from; none until they are loaded. */
  get #calls(): readonly Call[] {
    const { loaded } = this.#data;
    const calls = loaded.status === 'ready' ? loaded.value.calls : [];
    return this.callType ? calls.filter(({ callType }) => callType === this.callType) : calls;
  }

  /** What to show; nothing when there is no call, or the code that reads their dates is not here yet. */
  #choose(calls: readonly Call[]): CallView | undefined {
    const now = this.now();
    const call = alwaysOpen(calls, now);
    if (!call || call.conflicts?.length) return this.#dated?.choose(calls, this);
    const words = this.localize.t('callRolling');
    const stale = staleFrom(call) + 1;
    return { call, state: 'open', chance: 'now', words, until: stale > now ? stale : Infinity };
  }

  async #loadDated(): Promise<void> {
    const { DatedCalls } = await import('./dated/dated-calls.ts');
    this.#dated ??= new DatedCalls(this);
  }

  #chosen() {
    const { localize } = this;
    const view = this.#view;
    if (this.whenClosed === 'hide' && (view?.chance ?? 'none') === 'none') return nothing;
    return view
      ? banner(localize, view, this, this.#dismiss)
      : html`<p class="empty" part="empty">${localize.t('callNone')}</p>`;
  }

  /** Where the focus goes when its button is gone: the reader stays at this place of the page. */
  #farewell() {
    return this.hidden
      ? nothing
      : html`<span class="visually-hidden" role="status" tabindex="-1" @blur=${this.#leave}
          >${this.localize.t('callDismissed')}</span
        >`;
  }

  readonly #dismiss = (): void => {
    if (!this.dispatchEvent(new CoopkitDismissEvent())) return;
    this.#dismissed = true;
    this.requestUpdate();
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('[tabindex]')?.focus());
  };

  readonly #leave = (): void => {
    this.hidden = true;
    this.requestUpdate();
  };
}
