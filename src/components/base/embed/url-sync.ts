import type { LitElement, ReactiveController } from 'lit';
import { tell } from './options.ts';
import {
  LONGEST_STATE,
  parameterOf,
  readable,
  readState,
  withParameter,
  writeState,
  type UrlState,
} from './url-state.ts';

/** A widget whose state the address of the page holds. */
export interface Synced {
  /** What it shows; `undefined` before it shows anything. */
  readonly state: UrlState | undefined;
  /** Whether its source does not know what it was asked, a filter for example. */
  readonly isRefused: boolean;
  /** Whether a visitor of this page can ask for it: a field to filter by, or `q`, `sort`, `page`, `open`. */
  accepts(name: string): boolean;
  /** Shows another state; called when a visitor goes back or forward. */
  restore(state: UrlState): void;
}

/** The parameter that a `sync-url` without a value stands for. */
const USUAL_KEY = 'coopkit';

/** Which widget has which parameter. */
const owners = new Map<string, UrlSync>();

/**
 * Keeps the state of a widget in one parameter of the page's address, so that it can be linked to, and brings it back
 * when a visitor goes back or forward. Typing changes the entry of the browser's history that its first letter made;
 * everything else, and typing after it was submitted or the field was left, makes a new one. Where the page may not
 * change its address (a sandbox, a file), nothing happens.
 */
export class UrlSync implements ReactiveController {
  readonly #host: LitElement;
  readonly #key: string;
  readonly #widget: Synced;
  /** What the address holds, as the widget would write it. */
  #text = '';
  #words = '';
  /** The same without the words. */
  #rest = '';
  #isTyping = false;
  /** The text that was read from the address, until the source has taken it. */
  #read: string | undefined;

  /** @param key the value of the `sync-url` attribute */
  constructor(host: LitElement, key: string, widget: Synced) {
    this.#host = host;
    this.#key = key || USUAL_KEY;
    this.#widget = widget;
    host.addController(this);
  }

  /** The state to begin with. */
  begin(): UrlState {
    if (!this.#isOwner) return {};
    const { state, broken } = this.#readAddress();
    if (broken.length > 0) this.#tell(broken.join(' '));
    this.#take(state);
    return state;
  }

  /** Says that a part of the address means nothing here. What the widget shows without it is not written. */
  ignore(part: string): void {
    this.#tell(part);
    this.#take(this.#widget.state ?? {});
  }

  hostConnected(): void {
    const owner = owners.get(this.#key);
    if (owner && owner !== this) {
      tell(
        `two widgets have sync-url="${this.#key}"; this one does not keep its state. Name another parameter: sync-url="practices".`,
        this.#host,
      );
      return;
    }
    owners.set(this.#key, this);
    window.addEventListener('popstate', this.#goBack);
    this.#host.renderRoot?.addEventListener('submit', this.#settle);
    this.#host.addEventListener('focusout', this.#settle);
  }

  hostDisconnected(): void {
    if (!this.#isOwner) return;
    owners.delete(this.#key);
    window.removeEventListener('popstate', this.#goBack);
    this.#host.renderRoot?.removeEventListener('submit', this.#settle);
    this.#host.removeEventListener('focusout', this.#settle);
  }

  hostUpdated(): void {
    const { state, isRefused } = this.#widget;
    if (!state || !this.#isOwner) return;
    const text = writeState(state);
    if (isRefused && text === this.#read) {
      this.#tell(text);
      this.#take({});
      this.#widget.restore({});
    } else if (text !== this.#text) {
      this.#write(state, text);
    }
  }

  get #isOwner(): boolean {
    return owners.get(this.#key) === this;
  }

  #tell(part: string): void {
    tell(
      `"${part}" in the parameter "${this.#key}" of the address means nothing here; it is ignored.`,
      this.#host,
    );
  }

  #readAddress(): { readonly state: UrlState; readonly broken: readonly string[] } {
    const { state, broken } = readState(parameterOf(location.href, this.#key) ?? '');
    const { filters = {}, ...own } = state;
    const accepts = ([name]: readonly [name: string, ...unknown[]]): boolean => this.#widget.accepts(name);
    const named = [...Object.entries(own), ...Object.entries(filters)];
    return {
      state: {
        ...Object.fromEntries(Object.entries(own).filter(accepts)),
        filters: Object.fromEntries(Object.entries(filters).filter(accepts)),
      },
      broken: [...broken, ...named.filter((entry) => !accepts(entry)).map(([name]) => name)],
    };
  }

  /** Takes a state as that of the address. */
  #take(state: UrlState): void {
    this.#read = writeState(state);
    this.#remember(state, this.#read);
    this.#isTyping = false;
  }

  #remember(state: UrlState, text: string): void {
    this.#text = text;
    this.#words = state.q ?? '';
    this.#rest = writeState({ ...state, q: '' });
  }

  #write(state: UrlState, text: string): void {
    const isTyped = (state.q ?? '') !== this.#words;
    const replaces = this.#isTyping && this.#rest === writeState({ ...state, q: '' });
    this.#isTyping = isTyped;
    this.#remember(state, text);
    const isLong = readable(this.#key).length + 1 + readable(text).length > LONGEST_STATE;
    if (isLong) tell('the search is too long for an address, which does not keep it.', this.#host);
    const address = withParameter(location.href, this.#key, isLong ? '' : text);
    try {
      // The state of the entry is the page's own; its router may rely on it.
      if (replaces) history.replaceState(history.state, '', address);
      else history.pushState(history.state, '', address);
    } catch {
      // Not permitted here, or too often within a short time.
    }
  }

  readonly #goBack = (): void => {
    const { state } = this.#readAddress();
    if (writeState(state) === this.#text) return;
    this.#take(state);
    this.#widget.restore(state);
  };

  readonly #settle = (): void => {
    this.#isTyping = false;
  };
}
