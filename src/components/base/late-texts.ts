import type { LitElement } from 'lit';
import type { Message, MessageGroup } from '../../locales/message.ts';
import { Localize } from './localize.ts';

/** Language → its texts, downloaded when asked for. */
export type LateLanguages = Readonly<Record<string, () => Promise<MessageGroup>>>;

/** Texts of a part that is loaded on demand: English until those of the host's language have arrived. */
export class LateTexts {
  readonly localize: Localize;
  readonly #host: LitElement;
  readonly #english: MessageGroup;
  readonly #languages: LateLanguages;
  readonly #texts: Record<string, Message>;
  #lang = 'en';

  constructor(host: LitElement, english: MessageGroup, languages: LateLanguages) {
    this.#host = host;
    this.#english = english;
    this.#languages = languages;
    this.#texts = { ...english };
    this.localize = new Localize(host, this.#texts);
  }

  /** Sees to it that the texts are in the language that the page speaks now. */
  async follow(): Promise<void> {
    const lang = this.localize.lang.split('-')[0]?.toLowerCase() ?? 'en';
    if (lang === this.#lang) return;
    this.#lang = lang;
    const load = Object.hasOwn(this.#languages, lang) ? this.#languages[lang] : undefined;
    // A language file that is missing or fails leaves English, as for every other text.
    const texts = await load?.().catch(() => undefined);
    if (this.#lang !== lang) return;
    Object.assign(this.#texts, this.#english, texts);
    this.#host.requestUpdate();
  }
}
