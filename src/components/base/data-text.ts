import { html, nothing } from 'lit';
import type { LocalizedText, PickedText } from '../../sdk/model/text.ts';
import type { Localize } from './localize.ts';

/** A text from data, isolated from the text around it and marked with its own language when that differs. */
export function dataText(localize: Localize, text: LocalizedText | undefined): unknown {
  const picked = localize.text(text);
  return picked ? html`<bdi lang=${foreignLang(localize, picked)}>${picked.text}</bdi>` : nothing;
}

/** The `lang` of a text that is not in the language around it. */
export const foreignLang = ({ lang }: Localize, text: PickedText | undefined): string | typeof nothing =>
  !text || text.lang === lang || text.lang === 'und' ? nothing : text.lang;
