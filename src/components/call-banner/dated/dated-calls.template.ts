import { html, nothing, svg } from 'lit';
import type { CallStatus } from '../../../sdk/calls/types.ts';
import { deadlinesOf } from '../../../sdk/calls/window.ts';
import type { Call } from '../../../sdk/model/call.ts';
import type { Localize } from '../../base/localize.ts';
import { outLink } from '../../base/out-link.ts';
import type { CallView } from '../call-view.ts';
import { conflictWords, dayWords, timeWords } from './call-times.ts';
import { noteWords } from './call-words.ts';
import { legible } from '../../base/legible.ts';

/** What is told of a call with dates. */
export interface DatedView {
  readonly localize: Localize;
  readonly call: Call;
  readonly status: CallStatus;
  readonly chance: CallView['chance'];
  readonly now: number;
  readonly visitorZone: string;
  readonly compact: boolean;
  readonly calendarFailed: boolean;
  /** Saves the deadlines as a calendar file. */
  readonly saveCalendar: () => void;
}

/** What the state means, until when, since when, and what others say. */
export function details(view: DatedView): unknown {
  const { localize, call, status, chance, compact } = view;
  const words = noteWords(localize, call, status);
  const note = words && html`<p>${words}</p>`;
  if (chance === 'none') return [note, conflicts(view)];
  return [note, deadline(view), compact ? nothing : [extension(view), line(view)], conflicts(view)];
}

/** The next deadline or the opening at the programme's own clock, then at the visitor's. */
function deadline(view: DatedView) {
  const { localize, call, status, visitorZone } = view;
  const { next } = status;
  if (!next) return nothing;
  const { own, machine, visitor } = timeWords(localize, next, call.timeZone, visitorZone);
  return html`<p class="deadline number">
      <span
        ><time dir="auto" datetime=${machine}>${own}</time
        >${visitor ? html` <span class="muted" dir="auto">(${visitor})</span>` : nothing}</span
      >
      ${
        deadlinesOf(call).length > 0
          ? html`<button type="button" class="link" part="button" @click=${view.saveCalendar}>
              ${localize.t('callCalendar')}
            </button>`
          : nothing
      }
    </p>
    ${view.calendarFailed ? html`<p class="small" role="alert">${localize.t('callCalendarFailed')}</p>` : nothing}`;
}

/** From when to when a deadline was moved; with the hours when only they changed. */
function extension({ localize, call, status, visitorZone }: DatedView) {
  const { extendedFrom } = status;
  if (!extendedFrom) return nothing;
  const times = [extendedFrom.from, extendedFrom.to];
  let [from = '', to = ''] = times.map((time) => dayWords(localize, time, call.timeZone));
  if (from === to) {
    [from = '', to = ''] = times.map((time) => timeWords(localize, time, call.timeZone, visitorZone).own);
  }
  return html`<p class="small">${localize.t('callExtended', { from, to })}</p>`;
}

/** A thin line from opening to closing, with today and the deadlines between on it. */
function line({ localize, call, status, chance, now }: DatedView) {
  const { opens, closes } = status;
  if (chance !== 'now' || !opens || !closes) return nothing;
  const share = (instant: number) =>
    `${Math.round(((instant - opens.instant) / (closes.instant - opens.instant)) * 1000) / 10}%`;
  const between = deadlinesOf(call).filter((time) => time.field !== 'closes');
  return html`<div class="line">
    <svg aria-hidden="true">
      <rect class="all" y="3" width="100%" height="2" />
      <rect y="3" width=${share(now)} height="2" />
      ${between.map(({ instant }) => svg`<rect class="tick" x=${share(instant)} y="1" width="2" height="6" />`)}
      <circle class="today" cx=${share(now)} cy="4" r="4" />
    </svg>
    <p class="foot number">
      <span dir="auto">${localize.t('callOpened', { date: dayWords(localize, opens, call.timeZone) })}</span>
      <span dir="auto">${dayWords(localize, closes, call.timeZone)}</span>
    </p>
  </div>`;
}

function conflicts({ localize, call }: DatedView) {
  if (!call.conflicts?.length) return nothing;
  return html`<div class="conflicts small">
    <p>${localize.t('callConflicts')}</p>
    <ul part="list">
      ${call.conflicts.map((conflict) => {
        const source = outLink(conflict.url, html`<bdi>${legible(conflict.source)}</bdi>`);
        return html`<li>${source}: <bdi>${conflictWords(localize, conflict, call.timeZone)}</bdi></li>`;
      })}
    </ul>
  </div>`;
}
