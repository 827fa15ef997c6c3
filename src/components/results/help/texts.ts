import type { LitElement } from 'lit';
import { searchHelp as english } from '../../../locales/en/search-help.ts';
import type { Message } from '../../../locales/message.ts';
import { SEARCH_HELP } from '../../../locales/search-help.ts';
import { Localize } from '../../base/localize.ts';

/** The texts of the help, in the language of the host. */
export class HelpTexts {
  readonly localize: Localize;
  readonly #host: LitElement;
  readonly #texts: Record<string, Message> = { ...english };
  #lang = 'en';
  #following: Promise<void> = Promise.resolve();

  constructor(host: LitElement) {
    this.#host = host;
    this.localize = new Localize(host, this.#texts);
  }

  /** Sees to it that the texts are in the language that the page speaks now. */
  follow(): Promise<void> {
    const lang = this.localize.lang.split('-')[0]?.toLowerCase() ?? 'en';
    if (lang !== this.#lang) {
      this.#lang = lang;
      this.#following = this.#read(lang);
    }
    return this.#following;
  }

  async #read(lang: string): Promise<void> {
    const file = Object.hasOwn(SEARCH_HELP, lang) ? SEARCH_HELP[lang] : undefined;
    // A language file that is missing or fails leaves English, as for every other text.
    const texts = await file?.().catch(() => undefined);
    if (this.#lang !== lang) return;
    Object.assign(this.#texts, english, texts?.searchHelp);
    this.#host.requestUpdate();
  }
}
