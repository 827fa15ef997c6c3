import { html, nothing, type TemplateResult } from 'lit';
import type { SourceNote } from '../../sdk/model/envelope.ts';
import type { Localize } from './localize.ts';
import { outLink } from './out-link.ts';
import { legible } from './legible.ts';

export { dataText } from './data-text.ts';
export { heading } from './heading.ts';
export { outLink };

/** A level of 1 to 5 as dots, and in words for those who listen. */
export function levelDots(localize: Localize, level: number | undefined): TemplateResult | typeof nothing {
  if (level === undefined) return nothing;
  const off = (dot: number): string => (dot <= level ? '' : 'off');
  // Each in its place: a template of its own for each dot would make a page of results slow to draw.
  return html`<span class="level" part="meta"
    ><span class="visually-hidden">${localize.t('levelOf', { level, max: 5 })}</span
    ><i class=${off(1)} aria-hidden="true"></i><i class=${off(2)} aria-hidden="true"></i
    ><i class=${off(3)} aria-hidden="true"></i><i class=${off(4)} aria-hidden="true"></i
    ><i class=${off(5)} aria-hidden="true"></i
  ></span>`;
}

/** Who a record comes from, and when it was read there. */
export function sourceLine(localize: Localize, source: SourceNote | undefined): unknown {
  if (!source) return nothing;
  const name = outLink(source.url, html`<bdi>${legible(source.name)}</bdi>`);
  return source.retrieved ? html`${name} · ${localize.date(source.retrieved)}` : name;
}

/** Pieces with a dot between them; absent ones leave no dot. */
export function separated(pieces: readonly unknown[], separator = ' · '): unknown[] {
  return pieces.filter(Boolean).flatMap((piece, index) => (index === 0 ? [piece] : [separator, piece]));
}
