import { html, nothing, svg, type TemplateResult } from 'lit';
import { rangeOf } from '../../../sdk/query-ranges.ts';
import type { FacetValue } from '../../../sdk/query.ts';
import type { Localize } from '../../base/localize.ts';
import type { FacetView } from '../facet.template.ts';

/** More numbers than that are drawn as so many bars, neighbours together. */
const MOST_BARS = 40;

/** The range that is chosen, as its ends are written; empty for an open end. */
type Ends = readonly [from: string, to: string];

/** Two numbers from which to which, below a drawing of how the counts lie along them. */
export function range(
  view: FacetView,
  texts: Localize,
  name: string,
  isWrong: boolean,
  actions: { readonly apply: (event: Event) => void; readonly key: (event: KeyboardEvent) => void },
): TemplateResult {
  const values = numbersOf(view.values);
  const [from, to] = endsOf(view.chosen[0] ?? '');
  const [least, greatest] = [values[0]?.number ?? 0, values.at(-1)?.number ?? 0];
  const end = (label: string, value: string, placeholder: number) =>
    html`<label
      ><span>${label}</span
      ><input
        type="number"
        inputmode="decimal"
        part="input"
        step="any"
        min="0"
        placeholder=${placeholder}
        aria-invalid=${isWrong ? 'true' : nothing}
        aria-describedby=${`wrong-${view.field}`}
        .value=${value}
    /></label>`;
  return html`<div class="range" role="group" aria-label=${name} @keydown=${actions.key}>
    ${drawing(values, rangeOf(view.chosen[0] ?? ''))}
    <div class="ends">
      ${end(texts.t('facetFrom'), from, least)} ${end(texts.t('facetTo'), to, greatest)}
      <button type="button" class="button plain small" part="button" @click=${actions.apply}>
        ${texts.t('facetApply')}
      </button>
    </div>
    <p id=${`wrong-${view.field}`} class="small" role="alert">
      ${isWrong ? texts.t('facetWrongWay') : nothing}
    </p>
  </div>`;
}

/**
 * The filter value of what was typed: `2019..2024`, `75..`; empty when nothing was.
 *
 * @returns `undefined` when the first number is greater than the second
 */
export function rangeText(from: string, to: string): string | undefined {
  const [least, greatest] = [from, to].map((text) => (text === '' ? '' : Math.max(0, Number(text))));
  if (least === '' && greatest === '') return '';
  if (least !== '' && greatest !== '' && Number(least) > Number(greatest)) return undefined;
  return `${String(least)}..${String(greatest)}`;
}

function endsOf(chosen: string): Ends {
  if (!rangeOf(chosen)) return [chosen, chosen];
  const [from = '', to = ''] = chosen.split('..');
  return [from, to];
}

interface Bar {
  readonly number: number;
  readonly count: number;
}

const numbersOf = (values: readonly FacetValue[]): readonly Bar[] =>
  values
    .map(({ value, count }) => ({ number: Number(value), count }))
    .filter(({ number }) => Number.isFinite(number))
    .sort((a, b) => a.number - b.number);

/** A bar for each number, or for several neighbours; those in the range in full colour. */
function drawing(
  values: readonly Bar[],
  chosen: ReturnType<typeof rangeOf>,
): TemplateResult | typeof nothing {
  const [first, last] = [values[0]?.number ?? 0, values.at(-1)?.number ?? 0];
  if (values.length < 2) return nothing;
  const bars = Math.min(last - first + 1, MOST_BARS);
  const counts = new Map<number, Bar>();
  for (const { number, count } of values) {
    const bar = Math.min(bars - 1, Math.floor(((number - first) / (last - first)) * bars));
    counts.set(bar, { number, count: count + (counts.get(bar)?.count ?? 0) });
  }
  const most = Math.max(...[...counts.values()].map(({ count }) => count), 1);
  const isIn = (number: number) => !chosen || (chosen.from <= number && number <= chosen.to);
  return html`<svg viewBox="0 0 ${bars} 24" preserveAspectRatio="none" aria-hidden="true">
    ${[...counts].map(([bar, { number, count }]) => {
      const height = Math.max(1, (count / most) * 24);
      return svg`<rect x=${bar + 0.1} y=${24 - height} width="0.8" height=${height}
        opacity=${isIn(number) ? 1 : 0.3} fill="currentColor" />`;
    })}
  </svg>`;
}
