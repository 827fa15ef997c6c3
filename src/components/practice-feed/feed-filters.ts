import { html, nothing, type TemplateResult } from 'lit';
import type { MessageKey } from '../../locales/groups.ts';
import type { Facet } from '../../sdk/query.ts';
import type { Labels } from '../base/labels.ts';
import type { Localize } from '../base/localize.ts';
import { CONTROL_FIELDS, type Choice, type FeedField } from './feed-query.ts';

/** What the filters show and do. */
export interface FilterContext {
  readonly localize: Localize;
  readonly labels: Labels;
  readonly facets: readonly Facet[];
  readonly scope: Choice;
  readonly chosen: Choice;
  readonly allTopics: boolean;
  readonly onToggle: (event: Event) => void;
  readonly onSelect: (event: Event) => void;
  readonly onAllTopics: (event: Event) => void;
}

interface Option {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

/** Topics shown before the others are asked for. */
export const MOST_CHIPS = 6;

const NAMES: Readonly<Record<(typeof CONTROL_FIELDS)[number], MessageKey>> = {
  topics: 'practiceTopics',
  objectives: 'practiceObjectives',
  country: 'practiceCountry',
  form: 'practiceForm',
};

/** Topics as chips to tick, the other fields as selects, all with counts. What the page fixes has no control. */
export function feedFilters(context: FilterContext): TemplateResult {
  const fields = CONTROL_FIELDS.filter((field) => !(field in context.scope));
  // Not a form element: the Enter key on a chip would submit it, and so load the page anew.
  return html`<div role="form" part="form" data-no-print aria-label=${context.localize.t('practiceFilters')}>
    ${fields.includes('topics') ? topicChips(context) : nothing}
    <div class="selects">
      ${fields.filter((field) => field !== 'topics').map((field) => fieldSelect(context, field))}
    </div>
  </div>`;
}

function topicChips(context: FilterContext): unknown {
  const { localize, chosen, allTopics } = context;
  const options = optionsOf(context, 'topics');
  if (options.length === 0) return nothing;
  const shown = allTopics
    ? options
    : options.filter(({ value }, index) => index < MOST_CHIPS || chosen.topics?.includes(value));
  const hidden = options.length - shown.length;
  return html`<fieldset>
    <legend class="small muted">${localize.t(NAMES.topics)}</legend>
    <div class="chips">
      ${shown.map(
        ({ value, label, count }) =>
          html`<label class="chip" part="label">
            <input
              type="checkbox"
              name="topics"
              .value=${value}
              .checked=${chosen.topics?.includes(value) ?? false}
              @change=${context.onToggle}
            />
            ${label} <span class="number muted" part="count">${localize.number(count)}</span>
          </label>`,
      )}
      ${
        hidden > 0
          ? html`<button type="button" class="link small" part="button" @click=${context.onAllTopics}>
              ${localize.t('practiceAllTopics', { n: hidden })}
            </button>`
          : nothing
      }
    </div>
  </fieldset>`;
}

function fieldSelect(context: FilterContext, field: (typeof CONTROL_FIELDS)[number]): unknown {
  const { localize, chosen } = context;
  const options = optionsOf(context, field);
  const value = chosen[field]?.[0] ?? '';
  if (options.length === 0) return nothing;
  return html`<label part="label">
    <span class="small muted">${localize.t(NAMES[field])}</span>
    <select part="input" name=${field} @change=${context.onSelect}>
      <option value="" .selected=${value === ''}>${localize.t('practiceAny')}</option>
      ${options.map(
        (option) =>
          html`<option .value=${option.value} .selected=${option.value === value}>
            ${option.label} (${localize.number(option.count)})
          </option>`,
      )}
    </select>
  </label>`;
}

/**
 * The values with their counts; a chosen one stays although nothing matches it any more. Topics that stand above other
 * listed ones are left out: nearly every practice is in one.
 */
function optionsOf({ localize, labels, facets, chosen }: FilterContext, field: FeedField): Option[] {
  const listed = facets.find((facet) => facet.field === field)?.values ?? [];
  const wider = new Set(field === 'topics' ? listed.map(({ parent }) => parent) : []);
  const values = listed.filter(({ value }) => !wider.has(value) || chosen[field]?.includes(value));
  const gone = (chosen[field] ?? []).filter((value) => !values.some((other) => other.value === value));
  return [...values, ...gone.map((value) => ({ value, count: 0, label: undefined }))].map(
    ({ value, count, label }) => ({ value, count, label: labels.of(localize, field, value, label) }),
  );
}
