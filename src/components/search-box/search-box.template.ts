import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Localize } from '../base/localize.ts';

/** What a search box shows. */
export interface SearchBoxView {
  readonly localize: Localize;
  readonly words: string;
  /** The suggestions, in groups; none while the list is closed. */
  readonly options: readonly TemplateResult[];
  /** Place of the suggestion that the arrow keys are on; -1 for none. */
  readonly active: number;
  /** Whether the signs that a question may contain are told below the field. */
  readonly syntaxHelp: boolean;
}

/** What a visitor can do in it. */
export interface SearchBoxActions {
  readonly type: (event: Event) => void;
  readonly key: (event: KeyboardEvent) => void;
  readonly focus: () => void;
  readonly leave: () => void;
  readonly clear: () => void;
  /** By the suggestion's place, from the option's `data-index`. */
  readonly choose: (event: Event) => void;
}

/** Leaves the focus in the field, so that the list stays until the pointer is let go on a suggestion. */
const keepFocus = (event: Event): void => event.preventDefault();

const GLASS = svg`<circle cx="8.5" cy="8.5" r="5.5"/><path d="m13 13 5 5"/>`;

/** A search field with suggestions, by the combobox pattern of ARIA 1.2; field and list stand in one shadow root. */
export function searchBox(view: SearchBoxView, actions: SearchBoxActions): TemplateResult {
  const { localize, options, active, words, syntaxHelp } = view;
  const open = options.length > 0;
  // WebKit resets a field without autocompletion on a page that it brings back: to its default value.
  // Not a form element: there is nothing to submit, and a page in a sandbox reports the attempt.
  return html`<div class="box" part="form" role="search" aria-label=${localize.t('searchLabel')}>
    <svg
      class="glass"
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      aria-hidden="true"
    >
      ${GLASS}
    </svg>
    <input
      id="words"
      part="input"
      type="text"
      inputmode="search"
      role="combobox"
      aria-label=${localize.t('searchLabel')}
      aria-describedby=${syntaxHelp ? 'syntax' : nothing}
      aria-autocomplete="list"
      aria-expanded=${open}
      aria-controls="options"
      aria-activedescendant=${active >= 0 ? `option-${active}` : nothing}
      autocomplete="off"
      autocapitalize="none"
      spellcheck="false"
      enterkeyhint="search"
      placeholder=${localize.t('searchPlaceholder')}
      .defaultValue=${words}
      .value=${words}
      @input=${actions.type}
      @keydown=${actions.key}
      @focus=${actions.focus}
      @blur=${actions.leave}
    />
    ${
      words === ''
        ? nothing
        : html`<button
            type="button"
            class="clear"
            part="button"
            aria-label=${localize.t('clearSearch')}
            @click=${actions.clear}
          >
            ✕
          </button>`
    }
    <div
      id="options"
      class="options"
      part="list"
      role="listbox"
      aria-label=${localize.t('suggestions')}
      ?hidden=${!open}
      @mousedown=${keepFocus}
      @click=${actions.choose}
      @keydown=${actions.key}
    >
      ${options}
    </div>
    ${syntaxHelp ? html`<p id="syntax" class="foot syntax">${localize.t('searchSyntax')}</p>` : nothing}
  </div>`;
}
