import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Suggestion } from '../../sdk/query.ts';
import type { Labels } from '../base/labels.ts';
import type { Localize } from '../base/localize.ts';
import { fieldName } from '../search/field-names.ts';

/** What a search box shows. */
export interface SearchBoxView {
  readonly localize: Localize;
  readonly labels: Labels;
  readonly words: string;
  readonly suggestions: readonly Suggestion[];
  readonly active: number;
}

/** What a visitor can do in it. */
export interface SearchBoxActions {
  readonly type: (event: Event) => void;
  readonly key: (event: KeyboardEvent) => void;
  readonly submit: (event: Event) => void;
  readonly focus: () => void;
  readonly leave: () => void;
  readonly clear: () => void;
  /** By the suggestion's place, from the option's `data-index`. */
  readonly choose: (event: Event) => void;
}

const GLASS = svg`<circle cx="8.5" cy="8.5" r="5.5"/><path d="m13 13 5 5"/>`;

/** A search field with suggestions, by the combobox pattern of ARIA 1.2; field and list stand in one shadow root. */
export function searchBox(view: SearchBoxView, actions: SearchBoxActions): TemplateResult {
  const { localize, suggestions, active, words } = view;
  const open = suggestions.length > 0;
  return html`<form
    class="box"
    part="form"
    role="search"
    aria-label=${localize.t('searchLabel')}
    @submit=${actions.submit}
  >
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
      type="search"
      role="combobox"
      aria-label=${localize.t('searchLabel')}
      aria-autocomplete="list"
      aria-expanded=${open}
      aria-controls="options"
      aria-activedescendant=${active >= 0 ? `option-${active}` : nothing}
      autocomplete="off"
      autocapitalize="none"
      spellcheck="false"
      enterkeyhint="search"
      placeholder=${localize.t('searchPlaceholder')}
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
    <ul
      id="options"
      class="options"
      part="list"
      role="listbox"
      aria-label=${localize.t('suggestions')}
      ?hidden=${!open}
      @mousedown=${actions.choose}
    >
      ${suggestions.map((suggestion, index) => option(view, suggestion, index))}
    </ul>
  </form>`;
}

function option(view: SearchBoxView, suggestion: Suggestion, index: number): TemplateResult {
  const { words, what } = inWords(view, suggestion);
  return html`<li
    id="option-${index}"
    part="item"
    role="option"
    data-index=${index}
    aria-selected=${index === view.active}
  >
    <bdi>${words}</bdi><span class="what">${what}</span>
  </li>`;
}

function inWords(
  { localize, labels }: SearchBoxView,
  suggestion: Suggestion,
): { words: string; what: string } {
  if (suggestion.type === 'record') {
    const words = localize.text(suggestion.label)?.text ?? suggestion.id;
    return { words, what: suggestion.detail ?? localize.t('suggestionRecord') };
  }
  const n = localize.number(suggestion.count);
  return suggestion.type === 'filter'
    ? {
        words: labels.of(localize, suggestion.field, suggestion.value, suggestion.label),
        what: `${fieldName(localize, suggestion.field)} · ${n}`,
      }
    : { words: suggestion.text, what: `${localize.t('suggestionText')} · ${n}` };
}
