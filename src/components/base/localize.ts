import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { common } from '../../locales/en/common.ts';
import type { MessageKey } from '../../locales/groups.ts';
import type { Message, MessageGroup } from '../../locales/message.ts';
import { pickText, type LocalizedText, type PickedText } from '../../sdk/model/text.ts';
import type { IntlTexts } from '../../locales/intl/table.ts';
import { formatter } from './formatter.ts';
import { base, languageOf, observeLanguage, tellAll } from './language.ts';
import type { Formats, IntlClass, Speaker } from './intl/formats.ts';
import type { ownFormats } from './intl/own-formats.ts';
import { loadTexts, type LanguageTexts, type TextFile } from './load-texts.ts';
import { legible } from './legible.ts';

/** Values for the `{…}` of a message; numbers are written the way the language writes them. */
export type Parameters = Readonly<Record<string, string | number>>;

/** Language → its texts by key, and its words for codes by the scheme of the codes. */
const loaded = new Map<string, LanguageTexts>();
const loading = new Map<string, Promise<boolean>>();
/** Those of them that are on their way. */
const waiting = new Set<string>();
/** Languages that some browsers cannot write dates and names in; coopkit has tables for them. */
const TABLED = /^(?:ga|mt)$/;
let formatsOf: typeof ownFormats | undefined;

/**
 * Adds a language, or replaces some texts of one, on the whole page.
 *
 * @param lang BCP 47 tag, `sl`
 * @param messages texts by key; missing ones stay English
 */
export function registerLocale(lang: string, messages: LanguageTexts): void {
  loaded.set(lang, { ...loaded.get(lang), ...messages });
  tellAll();
}

/** The language of one widget: its texts, numbers, dates and names, following the nearest `lang` live. */
export class Localize implements ReactiveController, Speaker {
  /** BCP 47 tag as the page states it. */
  lang = 'en';
  readonly #host: ReactiveControllerHost & Element;
  readonly #english: MessageGroup;
  /** What a widget has words in from its first draw on. */
  readonly #first: readonly TextFile[];
  readonly #files: Set<TextFile>;
  #stop: (() => void) | undefined;

  /**
   * @param english texts that come with the code
   * @param files where those texts are in other languages, beside what all widgets share
   */
  constructor(host: ReactiveControllerHost & Element, english: MessageGroup, files: readonly TextFile[]) {
    this.#host = host;
    this.#english = english;
    this.#first = ['common', ...files];
    this.#files = new Set(this.#first);
    host.addController(this);
  }

  hostConnected(): void {
    this.#stop = observeLanguage(this.#host, () => this.#read());
    this.#read();
  }

  hostDisconnected(): void {
    this.#stop?.();
  }

  /** The reader's languages for texts of the data, best first. */
  get languages(): readonly string[] {
    return [this.lang, base(this.lang), 'en'];
  }

  /** Whether words of the reader's language are on their way: until then texts are English. */
  get waits(): boolean {
    return this.#first.some((file) => waiting.has(nameOf(base(this.lang), file)));
  }

  /** A text of the interface. */
  t(key: MessageKey, parameters: Parameters = {}): string {
    const message = this.#message(key);
    return fill(typeof message === 'string' ? message : this.#plural(message, parameters), parameters, this);
  }

  /**
   * What has arrived of the reader's language. The file is downloaded with the first who needs it, and the widget drawn
   * anew when it is there.
   */
  need(file: TextFile): LanguageTexts | undefined {
    if (!this.#files.has(file)) {
      this.#files.add(file);
      this.#load(file);
    }
    return loaded.get(base(this.lang));
  }

  /** A text of the data, in the best language there is. */
  text(text: LocalizedText | undefined): PickedText | undefined {
    const picked = pickText(text, this.languages);
    return picked && { ...picked, text: legible(picked.text) };
  }

  number(value: number, options?: Intl.NumberFormatOptions): string {
    return formatter('NumberFormat', this.lang, options).format(value);
  }

  /** What writes where the browser does not know the language, once its table is there. */
  formats(name: IntlClass): Formats | undefined {
    const { intl } = (loaded.get(base(this.lang)) ?? {}) as Partial<IntlTexts>;
    return intl && formatsOf?.(name, base(this.lang), intl);
  }

  /**
   * A time as `Intl.DateTimeFormat` writes it.
   *
   * @param instant epoch milliseconds
   */
  time(instant: number, options: Intl.DateTimeFormatOptions): string {
    return (
      this.formats('DateTimeFormat')?.date(instant, options) ??
      formatter('DateTimeFormat', this.lang, options).format(instant)
    );
  }

  /** A day (`2026-11-18`), month (`2025-05`) or year without any shift of time zone; anything else as it is. */
  date(day: string, month: 'long' | 'short' = 'long'): string {
    const [, year, monthOfYear, dayOfMonth] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(day) ?? [];
    if (!year || !monthOfYear) return legible(day);
    return this.time(Date.UTC(Number(year), Number(monthOfYear) - 1, Number(dayOfMonth ?? 1)), {
      timeZone: 'UTC',
      year: 'numeric',
      month,
      ...(dayOfMonth ? { day: 'numeric' } : {}),
    });
  }

  /** What the page says has changed, or what is known of its language. */
  #read(): void {
    this.lang = languageOf(this.#host);
    this.#host.requestUpdate();
    for (const file of this.#files) this.#load(file);
    if (TABLED.test(base(this.lang))) void this.#loadTable();
  }

  async #loadTable(): Promise<void> {
    this.#load('intl');
    // Where its code cannot be had, the browser's English stays.
    formatsOf ??= (await import('./intl/own-formats.ts').catch(() => undefined))?.ownFormats;
    this.#host.requestUpdate();
  }

  #load(file: TextFile): void {
    void load(base(this.lang), file).then((spoken) => {
      if (spoken) this.#host.requestUpdate();
    });
  }

  #message(key: MessageKey): Message {
    return (
      textOf(this.lang, key) ??
      textOf(base(this.lang), key) ??
      this.#english[key] ??
      (common as MessageGroup)[key] ??
      key
    );
  }

  #plural(forms: Exclude<Message, string>, parameters: Parameters): string {
    const rule = formatter('PluralRules', this.lang).select(Number(parameters['n'] ?? 0));
    return forms[rule] ?? forms.other;
  }
}

const textOf = (lang: string, key: MessageKey): Message | undefined =>
  (loaded.get(lang) as MessageGroup | undefined)?.[key];

/**
 * Whether coopkit speaks the language, told once its texts are there or cannot be had. A missing or failing language file
 * never blanks a widget: English stays.
 */
export function load(lang: string, file: TextFile): Promise<boolean> {
  const name = nameOf(lang, file);
  const known = loading.get(name);
  if (known) return known;
  const promise = fetchTexts(name, lang, file);
  loading.set(name, promise);
  return promise;
}

async function fetchTexts(name: string, lang: string, file: TextFile): Promise<boolean> {
  const texts = loadTexts(lang, file);
  if (!texts) return false;
  waiting.add(name);
  try {
    loaded.set(lang, { ...(await texts), ...loaded.get(lang) });
  } catch {
    loading.delete(name);
  }
  waiting.delete(name);
  return true;
}

const nameOf = (lang: string, file: TextFile): string => `${lang}/${file}`;

function fill(text: string, parameters: Parameters, localize: Localize): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
    if (value === undefined) return whole;
    return typeof value === 'number' ? localize.number(value) : value;
  });
}
