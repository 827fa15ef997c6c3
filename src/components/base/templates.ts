import { html, nothing, type TemplateResult } from 'lit';
import type { SourceNote } from '../../sdk/model/envelope.ts';
import type { LocalizedText } from '../../sdk/model/text.ts';
import type { Segment } from '../../sdk/query.ts';
import type { Localize } from './localize.ts';
import { safeUrl } from './safe-url.ts';

type Highlighter = (text: string) => readonly Segment[];

/** A text from data, isolated from the text around it and marked with its own language when that differs. */
export function dataText(localize: Localize, text: LocalizedText | undefined, highlight?: Highlighter) {
  const picked = localize.text(text);
  if (!picked) return nothing;
  const lang = picked.lang === localize.lang || picked.lang === 'und' ? nothing : picked.lang;
  return html`<bdi lang=${lang}>${marked(picked.text, highlight)}</bdi>`;
}

/** A text with its matches marked. */
export function marked(text: string, highlight?: Highlighter) {
  if (!highlight) return text;
  return highlight(text).map((piece) => (piece.match ? html`<mark>${piece.text}</mark>` : piece.text));
}

/** A level of 1 to 5 as dots, and in words for those who listen. */
export function levelDots(localize: Localize, level: number | undefined): TemplateResult | typeof nothing {
  if (level === undefined) return nothing;
  return html`<span class="level" part="meta"
    ><span class="visually-hidden">${localize.t('levelOf', { level, max: 5 })}</span
    >${[1, 2, 3, 4, 5].map((dot) => html`<i class=${dot <= level ? '' : 'off'} aria-hidden="true"></i>`)}</span
  >`;
}

/** A link to an address from data; plain text when the address must not become a link. */
export function outLink(address: string | undefined, words: unknown, className = ''): unknown {
  const href = safeUrl(address);
  return href === undefined
    ? words
    : html`<a
        class=${className}
        part="link"
        href=${href}
        rel="noopener noreferrer"
        referrerpolicy="no-referrer"
        >${words}</a
      >`;
}

/** Who a record comes from, and when it was read there. */
export function sourceLine(localize: Localize, source: SourceNote | undefined): unknown {
  if (!source) return nothing;
  const name = outLink(source.url, source.name);
  return source.retrieved ? html`${name} · ${localize.date(source.retrieved)}` : name;
}

/** A heading of the level that the host page asks for. */
export function heading(level: number, className: string, content: unknown, id?: string): TemplateResult {
  const attribute = id ?? nothing;
  switch (Math.min(Math.max(Math.trunc(level) || 2, 1), 6)) {
    case 1:
      return html`<h1 class=${className} part="title" id=${attribute}>${content}</h1>`;
    case 2:
      return html`<h2 class=${className} part="title" id=${attribute}>${content}</h2>`;
    case 3:
      return html`<h3 class=${className} part="title" id=${attribute}>${content}</h3>`;
    case 4:
      return html`<h4 class=${className} part="title" id=${attribute}>${content}</h4>`;
    case 5:
      return html`<h5 class=${className} part="title" id=${attribute}>${content}</h5>`;
    default:
      return html`<h6 class=${className} part="title" id=${attribute}>${content}</h6>`;
  }
}

/** Pieces with a dot between them; absent ones leave no dot. */
export function separated(pieces: readonly unknown[], separator = ' · '): unknown[] {
  return pieces.filter(Boolean).flatMap((piece, index) => (index === 0 ? [piece] : [separator, piece]));
}
