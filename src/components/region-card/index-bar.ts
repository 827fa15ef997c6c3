import { html, type TemplateResult } from 'lit';
import type { Localize } from '../base/localize.ts';
import { barShares } from './region-facts.ts';

/**
 * An index as a bar with the EU average marked on it. The figure stands beside it as text, so the drawing is hidden
 * from those who listen. Lengths are SVG attributes: inline styles are blocked by strict pages.
 */
export function indexBar(localize: Localize, index: number): TemplateResult {
  const { value, average } = barShares(index);
  const end = `${value}%`;
  const mark = `${average}%`;
  return html`<svg class="bar" width="100%" height="2em" aria-hidden="true">
    <g class="mirror">
      <rect class="track" y="0.25em" width="100%" height="0.5em" rx="0.25em"></rect>
      <rect class="value" y="0.25em" width=${end} height="0.5em" rx="0.25em"></rect>
      <line class="mark" x1=${mark} x2=${mark} y1="0" y2="1em"></line>
      <text x=${mark} y="2.3em" text-anchor="middle">${localize.t('regionAverageMark')}</text>
    </g>
  </svg>`;
}
