import { html, type TemplateResult } from 'lit';
import type { MessageKey } from '../../../locales/groups.ts';
import type { Explanation, Reason } from '../../../sdk/query.ts';
import type { Localize } from '../../base/localize.ts';
import { legible } from '../../base/legible.ts';

const HOW: Readonly<Record<Reason['how'], MessageKey>> = {
  exact: 'whyExact',
  begun: 'whyBegun',
  family: 'whyFamily',
  ended: 'whyEnded',
  near: 'whyNear',
};

const WHERE: Readonly<Record<Reason['where'], MessageKey>> = {
  name: 'whyName',
  offer: 'whyOffer',
  repeated: 'whyRepeated',
  text: 'whyText',
};

/** Which word of the question matched where in a record, and what that was worth; the weightiest first. */
export function reasonList(localize: Localize, { score, reasons }: Explanation): TemplateResult {
  const weightiest = reasons.toSorted((a, b) => b.points - a.points);
  return html`<ul class="reasons" part="list">
      ${weightiest.map(
        ({ word, term, how, where, points }) =>
          html`<li part="item">
            <span
              ><strong
                ><bdi>${localize.t(HOW[how], { word: legible(word), term: legible(term) })}</bdi></strong
              >
              ${localize.t(WHERE[where])}</span
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
