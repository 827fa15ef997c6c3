import { html, nothing, svg, type TemplateResult } from 'lit';
import type { CallStatus } from '../../sdk/calls/types.ts';
import { deadlinesOf } from '../../sdk/calls/window.ts';
import type { Call } from '../../sdk/model/call.ts';
import type { Localize } from '../base/localize.ts';
import { safeUrl } from '../base/safe-url.ts';
import { dataText, heading, outLink } from '../base/templates.ts';
import { dayWords, timeWords, conflictWords } from './call-times.ts';
import { firstSentence, noteWords, roleWords, stateWords } from './call-words.ts';

/** All that a banner of one call shows. */
export interface BannerView {
  readonly localize: Localize;
  readonly call: Call;
  readonly status: CallStatus;
  readonly now: number;
  readonly visitorZone: string;
  readonly headingLevel: number;
  readonly compact: boolean;
  readonly calendarFailed: boolean;
  /** Saves the deadlines as a calendar file. */
  readonly saveCalendar: () => void;
  /** Puts the banner away; absent when it may not be. */
  readonly dismiss: (() => void) | undefined;
}

/** A banner has room for this many ways to take part. */
const MOST_ACTIONS = 2;

/** The banner of one call: its state first, then what it is, until when, who says so, and what can be done. */
export function banner(view: BannerView): TemplateResult {
  const { localize, call, status, headingLevel, compact, dismiss } = view;
  const note = noteWords(localize, call, status);
  return html`<section class="banner ${status.state}" part="item" aria-labelledby="title">
    <div class="about">
      <p class="state" part="status">${stateWords(localize, call, status, view.now)}</p>
      ${heading(headingLevel, 'title', dataText(localize, call.title), 'title')}
      ${compact ? nothing : summary(view)} ${note === undefined ? nothing : html`<p>${note}</p>`}
      ${deadline(view)} ${compact ? nothing : [extension(view), line(view)]} ${conflicts(view)}
      ${compact ? nothing : checked(view)}
    </div>
    ${actions(view)}
    ${
      dismiss
        ? html`<button
            type="button"
            class="dismiss"
            part="button"
            aria-label=${localize.t('callDismiss')}
            @click=${dismiss}
          >
            <svg viewBox="0 0 16 16" aria-hidden="true"><path d="m3 3 10 10M13 3 3 13" /></svg>
          </button>`
        : nothing
    }
  </section>`;
}

const isOpen = ({ state }: CallStatus): boolean => state === 'open' || state === 'closing-soon';

function summary({ localize, call }: BannerView) {
  const picked = localize.text(call.summary);
  if (!picked) return nothing;
  const { lang, text } = picked;
  return html`<p class="muted">${dataText(localize, { [lang]: firstSentence(text, lang) })}</p>`;
}

/** The next deadline or the opening at the programme's own clock, then at the visitor's. */
function deadline(view: BannerView) {
  const { localize, call, status, visitorZone } = view;
  const { next } = status;
  if (!next || !(isOpen(status) || status.state === 'upcoming')) return nothing;
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
function extension({ localize, call, status, visitorZone }: BannerView) {
  const { extendedFrom } = status;
  if (!extendedFrom || !(isOpen(status) || status.state === 'upcoming')) return nothing;
  const times = [extendedFrom.from, extendedFrom.to];
  let [from = '', to = ''] = times.map((time) => dayWords(localize, time, call.timeZone));
  if (from === to) {
    [from = '', to = ''] = times.map((time) => timeWords(localize, time, call.timeZone, visitorZone).own);
  }
  return html`<p class="small">${localize.t('callExtended', { from, to })}</p>`;
}

/** A thin line from opening to closing, with today and the deadlines between on it. */
function line({ localize, call, status, now }: BannerView) {
  const { opens, closes } = status;
  if (!opens || !closes || !isOpen(status)) return nothing;
  const share = (instant: number) =>
    `${Math.round(((instant - opens.instant) / (closes.instant - opens.instant)) * 1000) / 10}%`;
  const between = deadlinesOf(call).filter((time) => time.field !== 'closes');
  return html`<div class="line">
    <svg aria-hidden="true">
      <rect class="all" y="3" width="100%" height="2" />
      <rect class="past" y="3" width=${share(now)} height="2" />
      ${between.map(({ instant }) => svg`<rect class="tick" x=${share(instant)} y="1" width="2" height="6" />`)}
      <circle class="today" cx=${share(now)} cy="4" r="4" />
    </svg>
    <p class="foot number">
      <span dir="auto">${localize.t('callOpened', { date: dayWords(localize, opens, call.timeZone) })}</span>
      <span dir="auto">${dayWords(localize, closes, call.timeZone)}</span>
    </p>
  </div>`;
}

function conflicts({ localize, call }: BannerView) {
  if (!call.conflicts?.length) return nothing;
  return html`<div class="conflicts small">
    <p>${localize.t('callConflicts')}</p>
    <ul part="list">
      ${call.conflicts.map((conflict) => {
        const source = outLink(conflict.url, html`<bdi>${conflict.source}</bdi>`);
        return html`<li>${source}: <bdi>${conflictWords(localize, conflict, call.timeZone)}</bdi></li>`;
      })}
    </ul>
  </div>`;
}

/** Who says so, and how long ago somebody looked. */
function checked({ localize, call, status }: BannerView) {
  const { checkedAt, organiser, source } = call;
  const date = checkedAt === undefined ? '' : localize.date(checkedAt);
  const age = status.staleCheck ? 'callCheckedLongAgo' : 'callChecked';
  const name = organiser ? dataText(localize, organiser) : source && html`<bdi>${source.name}</bdi>`;
  return html`<p class="foot" part="meta">
    ${name ? html`${outLink(safeUrl(call.url) ?? source?.url, name)} · ` : nothing}${localize.t(date ? age : 'callNeverChecked', { date })}
  </p>`;
}

/** Ways to take part while it is open; otherwise the way to the source, where more may be known. */
function actions({ localize, call, status, compact }: BannerView) {
  const open = isOpen(status) ? (call.actions ?? []).filter(({ url }) => safeUrl(url)) : [];
  const shown = open.slice(0, compact ? 1 : MOST_ACTIONS);
  if (shown.length > 0) {
    return html`<div class="actions">
      ${shown.map(({ url, label, role }, place) =>
        outLink(
          url,
          label ? dataText(localize, label) : roleWords(localize, role),
          place === 0 ? 'button' : 'button plain',
        ),
      )}
    </div>`;
  }
  const source = safeUrl(call.url) ?? safeUrl(call.source?.url);
  if (source === undefined) return nothing;
  return html`<div class="actions">${outLink(source, localize.t('callDetails'), 'button plain')}</div>`;
}
