import { html, type TemplateResult } from 'lit';
import type { Suggestion } from '../../../sdk/query.ts';
import type { Labels } from '../../base/labels.ts';
import type { Localize } from '../../base/localize.ts';
import { fieldName } from '../../search/field-names.ts';
import { GROUP_NAMES, groupOf, type SuggestionGroup } from './groups.ts';
import { legible } from '../../base/legible.ts';

/** What the options are shown with. */
export interface OptionContext {
  readonly localize: Localize;
  readonly labels: Labels;
  /** Place of the option that the arrow keys are on; -1 for none. */
  readonly active: number;
}

interface OptionGroup {
  readonly name: SuggestionGroup;
  readonly options: { readonly suggestion: Suggestion; readonly index: number }[];
}

/** The options of a search box, group by group; their places are in `data-index`. */
export function optionGroups(
  suggestions: readonly Suggestion[],
  context: OptionContext,
): readonly TemplateResult[] {
  return grouped(suggestions).map(
    ({ name, options }) =>
      html`<ul role="group" aria-labelledby="group-${name}">
        <li id="group-${name}" class="group foot" role="presentation">
          ${context.localize.t(GROUP_NAMES[name])}
        </li>
        ${options.map(({ suggestion, index }) => option(suggestion, index, context))}
      </ul>`,
  );
}

/** Suggestions of one group stand together already. */
function grouped(suggestions: readonly Suggestion[]): readonly OptionGroup[] {
  const groups: OptionGroup[] = [];
  for (const [index, suggestion] of suggestions.entries()) {
    const name = groupOf(suggestion);
    if (groups.at(-1)?.name !== name) groups.push({ name, options: [] });
    groups.at(-1)?.options.push({ suggestion, index });
  }
  return groups;
}

function option(suggestion: Suggestion, index: number, context: OptionContext): TemplateResult {
  const { words, shown, spoken } = inWords(suggestion, context);
  return html`<li
    id="option-${index}"
    part="item"
    role="option"
    data-index=${index}
    aria-selected=${index === context.active}
  >
    <bdi>${words}</bdi><span class="visually-hidden">, ${spoken.filter(Boolean).join(', ')}</span
    ><span class="what number small muted" aria-hidden="true">${shown}</span>
  </li>`;
}

/** What a suggestion is called, and what is said of it at the far edge: short to see, in full to hear. */
interface Wording {
  readonly words: string;
  readonly shown: string;
  readonly spoken: readonly (string | undefined)[];
}

function inWords(suggestion: Suggestion, { localize, labels }: OptionContext): Wording {
  if (suggestion.type === 'record') {
    const { id, label } = suggestion;
    const detail = legible(suggestion.detail ?? '');
    const words = localize.text(label)?.text ?? legible(id);
    return { words, shown: detail, spoken: [localize.t('suggestionRecord'), detail] };
  }
  const n = localize.number(suggestion.count);
  const count = localize.t('results', { n: suggestion.count });
  if (suggestion.type === 'text') {
    return { words: legible(suggestion.text), shown: n, spoken: [localize.t('suggestionText'), count] };
  }
  const { field, value, label } = suggestion;
  const name = fieldName(localize, field);
  return {
    words: labels.of(localize, field, value, label),
    shown: groupOf(suggestion) === 'places' ? n : `${name} · ${n}`,
    spoken: [name, count],
  };
}
