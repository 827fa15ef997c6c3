import { LANGUAGES } from '../state.ts';
import type { Store } from '../store.ts';
import { check, el, field, select, textInput } from './dom.ts';

/** `de` → `Deutsch` */
function ownName(lang: string): string {
  try {
    const name = new Intl.DisplayNames([lang], { type: 'language', fallback: 'none' }).of(lang);
    if (name === undefined) return lang;
    return `${name.charAt(0).toLocaleUpperCase(lang)}${name.slice(1)}`;
  } catch {
    return lang;
  }
}

/** Browsers without words for Irish and Maltese answer in another language. */
const NAMES: Readonly<Record<string, string>> = { ga: 'Gaeilge', mt: 'Malti' };

/** Language, fallback, and where the scripts lie. */
export function pageFields(place: HTMLElement, store: Store, fallback: () => string): void {
  const { state } = store;
  const languages = LANGUAGES.map((lang) => [lang, `${NAMES[lang] ?? ownName(lang)} (${lang})`] as const);
  place.replaceChildren(
    field(
      'Language',
      select([['', 'That of the page'], ...languages], state.lang, (lang) => store.update({ lang })),
    ),
    field(
      'Words of the link without scripts',
      textInput({ value: state.text, placeholder: fallback() }, (text) => store.update({ text })),
      ['What visitors see, and search engines follow, where the script does not run.'],
    ),
    field(
      'Its address',
      textInput({ value: state.href, inputmode: 'url', placeholder: 'https://…' }, (href) =>
        store.update({ href }),
      ),
    ),
    el(
      'div',
      { class: 'field' },
      check('Describe the data to search engines (JSON-LD)', state.isDescribed, (isDescribed) =>
        store.update({ isDescribed }),
      ),
      el(
        'p',
        { class: 'hint' },
        'In plain HTML. For a list of the records themselves, written by your server: ',
        el('code', {}, 'coopkit export --as html'),
        '.',
      ),
    ),
    field(
      'Where the scripts lie',
      textInput({ value: state.scripts, inputmode: 'url', spellcheck: 'false' }, (scripts) =>
        store.update({ scripts }),
      ),
      [
        'A folder with a version in its address, on a server of yours. The preview uses the scripts of this page.',
      ],
    ),
  );
}
