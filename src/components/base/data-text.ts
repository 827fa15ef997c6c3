import { html, nothing } from 'lit';
import type { LocalizedText } from '../../sdk/model/text.ts';
import type { Segment } from '../../sdk/query.ts';
import type { Localize } from './localize.ts';
import { legible } from './legible.ts';

type Highlighter = (text: string) => readonly Segment[];

/** A text from data, isolated from the text around it and marked with its own language when that differs. */
export function dataText(
  localize: Localize,
  text: LocalizedText | undefined,
  highlight?: Highlighter,
): unknown {
  const picked = localize.text(text);
  if (!picked) return nothing;
  const lang = picked.lang === localize.lang || picked.lang === 'und' ? nothing : picked.lang;
  return html`<bdi lang=${lang}>${marked(picked.text, highlight)}</bdi>`;
}

/** A text with its matches marked. */
export function marked(text: string, highlight?: Highlighter): unknown {
  const shown = legible(text);
  if (!highlight) return shown;
  const pieces = highlight(shown);
  if (!pieces.some(({ match }) => match)) return shown;
  return pieces.map((piece) => (piece.match ? html`<mark>${piece.text}</mark>` : piece.text));
}
