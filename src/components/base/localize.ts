import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { common } from '../../locales/en/common.ts';
import { LOCALES } from '../../locales/index.ts';
import type { Message, MessageGroup } from '../../locales/message.ts';
import type { MessageKey } from '../../locales/groups.ts';
import { pickText, type LocalizedText, type PickedText } from '../../sdk/model/text.ts';
import { intlLocale, languageOf, observeLanguage } from './language.ts';
import { displayName } from './display-name.ts';

/** Values for the `{…}` of a message; numbers are written the way the language writes them. */
export type Parameters = Readonly<Record<string, string | number>>;

const loaded = new Map<string, MessageGroup>();
const loading = new Map<string, Promise<boolean>>();

/**
 * Adds a language, or replaces some texts of one, on the whole page.
 *
 * @param lang BCP 47 tag, `sl`
 * @param messages texts by key; missing ones stay English
 */
export function registerLocale(lang: string, messages: MessageGroup): void {
  loaded.set(lang, { ...loaded.get(lang), ...messages });
}

/** The language of one widget: its texts, numbers, dates and names, following the nearest `lang` live. */
export class Localize implements ReactiveController {
  /** BCP 47 tag as the page states it. */
  lang = 'en';
  readonly #host: ReactiveControllerHost & Element;
  readonly #english: MessageGroup;
  #stop: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & Element, english: MessageGroup) {
    this.#host = host;
    this.#english = english;
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

  /** A text of the interface. */
  t(key: MessageKey, parameters: Parameters = {}): string {
    const message = this.#message(key);
    return fill(typeof message === 'string' ? message : this.#plural(message, parameters), parameters, this);
  }

  /** A text of the data, in the best language there is. */
  text(text: LocalizedText | undefined): PickedText | undefined {
    return pickText(text, this.languages);
  }

  number(value: number, options?: Intl.NumberFormatOptions): string {
    return new Intl.NumberFormat(intlLocale(this.lang), options).format(value);
  }

  /** A day (`2026-11-18`), month (`2025-05`) or year without any shift of time zone; anything else as it is. */
  date(day: string, month: 'long' | 'short' = 'long'): string {
    const [, year, monthOfYear, dayOfMonth] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(day) ?? [];
    if (!year || !monthOfYear) return day;
    const format = new Intl.DateTimeFormat(intlLocale(this.lang), {
      timeZone: 'UTC',
      year: 'numeric',
      month,
      ...(dayOfMonth ? { day: 'numeric' } : {}),
    });
    const date = new Date(Date.UTC(Number(year), Number(monthOfYear) - 1, Number(dayOfMonth ?? 1)));
    return Number.isNaN(date.getTime()) ? day : format.format(date);
  }

  /** The name of a country by its ISO code, or by the NUTS spellings `EL` and `UK`. */
  country(code: string): string {
    return displayName(this, 'region', { EL: 'GR', UK: 'GB' }[code] ?? code);
  }

  #read(): void {
    const lang = languageOf(this.#host);
    if (lang !== this.lang) {
      this.lang = lang;
      this.#host.requestUpdate();
    }
    void load(base(lang)).then((arrived) => {
      if (arrived) this.#host.requestUpdate();
    });
  }

  #message(key: MessageKey): Message {
    return (
      loaded.get(this.lang)?.[key] ??
      loaded.get(base(this.lang))?.[key] ??
      this.#english[key] ??
      (common as MessageGroup)[key] ??
      key
    );
  }

  #plural(forms: Exclude<Message, string>, parameters: Parameters): string {
    const rule = new Intl.PluralRules(intlLocale(this.lang)).select(Number(parameters['n'] ?? 0));
    return forms[rule] ?? forms.other;
  }
}

/** Whether texts arrived. A missing or failing language file never blanks a widget: English stays. */
function load(lang: string): Promise<boolean> {
  const known = loading.get(lang);
  if (known) return known;
  const table = Object.hasOwn(LOCALES, lang) ? LOCALES[lang] : undefined;
  const promise = (table?.() ?? Promise.resolve(undefined)).then(
    (module) => {
      if (module) loaded.set(lang, { ...module.default, ...loaded.get(lang) });
      return module !== undefined;
    },
    () => {
      loading.delete(lang);
      return false;
    },
  );
  loading.set(lang, promise);
  return promise;
}

function base(lang: string): string {
  return lang.split('-')[0]?.toLowerCase() ?? lang;
}

function fill(text: string, parameters: Parameters, localize: Localize): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
    if (value === undefined) return whole;
    return typeof value === 'number' ? localize.number(value) : value;
  });
}
