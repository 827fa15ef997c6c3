import { html, type TemplateResult } from 'lit';
import type { MessageKey } from '../../../locales/groups.ts';
import type { Explanation, Reason } from '../../../sdk/query.ts';
import type { Localize } from '../../base/localize.ts';
import { legible } from '../../base/legible.ts';

/* Looked up by words of data: an API of a later version may have reasons that this one does not know. */

const HOW: ReadonlyMap<string, MessageKey> = new Map(
  Object.entries({
    exact: 'whyExact',
    begun: 'whyBegun',
    family: 'whyFamily',
    ended: 'whyEnded',
    near: 'whyNear',
  } satisfies Record<Reason['how'], MessageKey>),
);

const WHERE: ReadonlyMap<string, MessageKey> = new Map(
  Object.entries({
    name: 'whyName',
    offer: 'whyOffer',
    repeated: 'whyRepeated',
    text: 'whyText',
  } satisfies Record<Reason['where'], MessageKey>),
);

/** Which word of the question matched where in a record, and what that was worth; the weightiest first. */
export function reasonList(localize: Localize, { score, reasons }: Explanation): TemplateResult {
  const weightiest = reasons.toSorted((a, b) => b.points - a.points);
  const placeOf = (where: string): string => {
    const key = WHERE.get(where);
    return key ? localize.t(key) : '';
  };
  return html`<ul class="reasons" part="list">
      ${weightiest.map(
        ({ word, term, how, where, points }) =>
          html`<li part="item">
            <span
              ><strong
                ><bdi
                  >${localize.t(HOW.get(how) ?? 'whyExact', { word: legible(word), term: legible(term) })}</bdi
                ></strong
              >
              ${placeOf(where)}</span
            >
            <span class="number">${localize.t('whyShare', { share: shareOf(localize, points, score) })}</span>
          </li>`,
      )}
    </ul>
    <p class="muted">${localize.t('whyTies')}</p>`;
}

function shareOf(localize: Localize, points: number, score: number): string {
  return localize.number(score > 0 ? points / score : 0, { style: 'percent', maximumFractionDigits: 0 });
}
