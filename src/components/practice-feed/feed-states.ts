import { html, nothing, type TemplateResult } from 'lit';
import type { Localize } from '../base/localize.ts';

/** A filter to drop, in words. */
export interface NamedWayOut {
  readonly field: string;
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

/** The empty state, with the filters that would give something when dropped. */
export function emptyFeed(
  localize: Localize,
  words: string,
  waysOut: readonly NamedWayOut[] = [],
  onDrop?: (event: Event) => void,
): TemplateResult {
  return html`<div class="empty" part="empty">
    <p><strong>${words}</strong></p>
    ${waysOut.map(
      ({ field, value, label, count }) =>
        html`<p class="small">
          ${localize.t('practiceWithout', { label, n: count })}
          <button type="button" class="link" part="button" name=${field} .value=${value} @click=${onDrop}>
            ${localize.t('practiceShowThem')}
          </button>
        </p>`,
    )}
    ${waysOut.length === 0 ? html`<slot></slot>` : nothing}<slot name="empty"></slot>
  </div>`;
}

/** The shape of three practices while the first page is on its way. */
export function feedSkeleton(localize: Localize): TemplateResult {
  const item = html`<article>
    <div class="skeleton title-shape"></div>
    <div class="skeleton short"></div>
    <div class="skeleton"></div>
    <div class="skeleton"></div>
    <div class="skeleton short"></div>
  </article>`;
  return html`<div class="wait" aria-busy="true">
    <p class="visually-hidden" part="status" role="status">${localize.t('loading')}</p>
    <div aria-hidden="true">${[item, item, item]}</div>
    <slot></slot>
  </div>`;
}

/** How far a feed has grown. */
export interface Growth {
  /** Whether more is on its way. */
  readonly growing: boolean;
  readonly shown: number;
  /** All there are, where that is known exactly. */
  readonly total: number | undefined;
}

/** The way to more practices, and how many of all are shown. */
export function moreButton(
  localize: Localize,
  { growing, shown, total }: Growth,
  onMore: () => void,
): TemplateResult {
  return html`<div class="more" data-no-print>
    <button type="button" class="button plain" part="button" aria-disabled=${growing} @click=${onMore}>
      ${localize.t(growing ? 'loading' : 'practiceShowMore')}
    </button>
    ${
      total === undefined
        ? nothing
        : html`<span class="small muted" part="count">${localize.t('practiceShown', { shown, total })}</span>`
    }
  </div>`;
}
