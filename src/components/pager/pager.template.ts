import { css, html, nothing, type TemplateResult } from 'lit';
import type { Localize } from '../base/localize.ts';

/** What a pager shows. */
export interface PagerView {
  readonly localize: Localize;
  readonly page: number;
  readonly pages: number;
}

/** The pages worth showing: first, last, and those around the current one; `undefined` is a gap. */
export function pageNumbers(page: number, pages: number): readonly (number | undefined)[] {
  const wanted = new Set(
    [1, pages, page - 1, page, page + 1].filter((number) => number >= 1 && number <= pages),
  );
  const numbers: (number | undefined)[] = [];
  let before = 0;
  for (const number of [...wanted].sort((a, b) => a - b)) {
    if (number === before + 2) numbers.push(before + 1);
    else if (number > before + 2) numbers.push(undefined);
    numbers.push(number);
    before = number;
  }
  return numbers;
}

/** Numbered pages. Nothing when there is only one. */
export function pager(view: PagerView, go: (event: Event) => void): TemplateResult | typeof nothing {
  const { localize, page, pages } = view;
  if (pages < 2) return nothing;
  return html`<nav class="pager" part="list pages" aria-label=${localize.t('pages')}>
    <button
      type="button"
      class="step"
      part="button"
      data-page=${page - 1}
      ?disabled=${page <= 1}
      @click=${go}
    >
      ${localize.t('previous')}
    </button>
    <ul>
      ${pageNumbers(page, pages).map((number) =>
        number === undefined
          ? html`<li class="gap" aria-hidden="true">…</li>`
          : html`<li>
              <button
                type="button"
                part="button"
                class="number"
                data-page=${number}
                aria-label=${localize.t('page', { page: number })}
                aria-current=${number === page ? 'page' : nothing}
                @click=${go}
              >
                ${localize.number(number)}
              </button>
            </li>`,
      )}
    </ul>
    <button
      type="button"
      class="step"
      part="button"
      data-page=${page + 1}
      ?disabled=${page >= pages}
      @click=${go}
    >
      ${localize.t('next')}
    </button>
  </nav>`;
}

/** The page that a click on the pager asks for. */
export function pageOf(event: Event): number | undefined {
  const button = (event.target as Element).closest<HTMLButtonElement>('button[data-page]');
  return button && !button.disabled ? Number(button.dataset['page']) : undefined;
}

export const pagerStyles = css`
  .pager {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35em;
    align-items: center;
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_line);
  }
  .pager ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.15em;
    align-items: center;
  }
  .pager button {
    min-inline-size: 2.75em;
    min-block-size: 2.75em;
    padding-inline: 0.6em;
    border: 0;
    border-radius: var(--_radius);
    background: none;
    color: var(--_accent);
    cursor: pointer;
  }
  .pager button:hover:not(:disabled) {
    background: var(--_wash);
  }
  .pager button[aria-current] {
    background: var(--_tint);
    color: inherit;
    font-weight: 650;
  }
  .pager button:disabled {
    color: inherit;
  }
  @container (max-width: 30em) {
    .pager {
      justify-content: space-between;
    }
    .pager .number:not([aria-current]),
    .pager .gap {
      display: none;
    }
  }
  @media print {
    .pager {
      display: none;
    }
  }
`;
