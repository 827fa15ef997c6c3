import { css, html, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { addStyles } from '../base/late-styles.ts';
import type { Localize } from '../base/localize.ts';
import { heading } from '../base/heading.ts';

/** Not by a form of the dialog's own: a page in a sandbox may submit none. */
const close = ({ target }: Event): void => (target as Element).closest('dialog')?.close();

/** The filters in a dialog over a narrow page. Downloaded when it is first opened. */
export class FilterSheet implements ReactiveController {
  readonly #host: LitElement;

  constructor(host: LitElement) {
    this.#host = host;
    addStyles(host, sheet);
    host.addController(this);
  }

  hostUpdated(): void {
    const dialog = this.#host.renderRoot.querySelector<HTMLDialogElement>('dialog.sheet');
    if (dialog && !dialog.open) dialog.showModal();
  }

  /**
   * @param headingLevel level of its heading
   * @param total how many results there are with the filters as they are
   * @param closed called when the dialog was closed
   */
  template(
    localize: Localize,
    headingLevel: number,
    groups: unknown,
    total: number,
    closed: () => void,
  ): TemplateResult {
    return html`<dialog class="sheet" aria-labelledby="filters" @close=${closed}>
      <div class="bar">
        ${heading(headingLevel, 'item-title', localize.t('filters'), 'filters')}
        <button type="button" class="button plain small" part="button" @click=${close}>
          ${localize.t('close')}
        </button>
      </div>
      ${groups}
      <div class="done">
        <button type="button" class="button" part="button" @click=${close}>
          ${localize.t('showResults', { n: total })}
        </button>
      </div>
    </dialog>`;
  }
}

const sheet = css`
  .sheet {
    inline-size: min(30em, 100%);
    max-inline-size: none;
    block-size: 100%;
    max-block-size: none;
    margin-block: 0;
    margin-inline: auto 0;
    padding: 1em 1.25em;
    border: 0;
    background: var(--_surface);
    color: var(--_on-surface);
    /* What has the focus is never behind the button at the end. */
    scroll-padding-block-end: 6em;
  }
  .sheet::backdrop {
    background: rgb(0 0 0 / 0.5);
  }
  .sheet .bar {
    display: flex;
    justify-content: space-between;
    align-items: center;
    padding-block-end: 0.5em;
  }
  .sheet .done {
    position: sticky;
    inset-block-end: -1em;
    margin-inline: -1.25em;
    padding: 0.75em 1.25em 1em;
    border-block-start: 1px solid var(--_line);
    background: var(--_surface);
  }
  .sheet .done .button {
    inline-size: 100%;
  }
`;
