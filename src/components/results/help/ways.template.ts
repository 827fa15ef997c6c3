import { html, type TemplateResult } from 'lit';
import type { WayOut } from '../../../sdk/query.ts';
import type { Labels } from '../../base/labels.ts';
import type { Localize } from '../../base/localize.ts';
import { countryName, listOf } from '../../base/names.ts';
import { legible } from '../../base/legible.ts';

/** The ways out of an empty list: what to loosen, how many results that gives, and a button that does it. */
export function wayList(
  localize: Localize,
  labels: Labels,
  ways: readonly WayOut[],
  choose: (event: Event) => void,
): TemplateResult {
  return html`<ul class="ways" part="list">
    ${ways.map(
      (way, at) =>
        html`<li class="small" part="item">
          <span id="way-${at}">${inWords(localize, labels, way)}</span>
          <button
            type="button"
            class="link"
            part="button"
            data-way=${at}
            aria-describedby="way-${at}"
            @click=${choose}
          >
            ${localize.t('wayShow')}
          </button>
        </li>`,
    )}
  </ul>`;
}

function inWords(localize: Localize, labels: Labels, way: WayOut): string {
  const { total: n } = way;
  if (way.kind === 'drop-filter') {
    const label = listOf(
      localize,
      way.values.map((value) => filterName(localize, labels, way.field, value)),
    );
    return localize.t('wayFilter', { label, n });
  }
  if (way.kind === 'widen-nuts') {
    const value = regionName(localize, labels, way.value);
    return localize.t('wayRegion', { value, to: regionName(localize, labels, way.to), n });
  }
  if (way.kind === 'drop-word') return localize.t('wayWord', { word: legible(way.word), n });
  if (way.kind === 'drop-quotes') return localize.t('wayQuotes', { phrase: legible(way.phrase), n });
  return localize.t('wayNear', { from: way.from, to: way.to, n });
}

function filterName(localize: Localize, labels: Labels, field: string, value: string): string {
  return value.startsWith('-')
    ? localize.t('wayNot', { label: labels.of(localize, field, value.slice(1)) })
    : labels.of(localize, field, value);
}

/** A country by its name, a region by its name and code, as far as they are known. */
function regionName(localize: Localize, labels: Labels, code: string): string {
  if (code.length === 2) return countryName(localize, code);
  const name = labels.of(localize, 'nuts', code);
  return name === code ? code : `${name} (${code})`;
}
