import { html, nothing, type TemplateResult } from 'lit';
import type { MessageKey } from '../../locales/groups.ts';
import { staleFrom } from '../../sdk/calls/check-age.ts';
import type { Call } from '../../sdk/model/call.ts';
import type { Localize } from '../base/localize.ts';
import { safeUrl } from '../base/safe-url.ts';
import { dataText } from '../base/data-text.ts';
import { heading } from '../base/heading.ts';
import { firstSentence } from '../base/intl/first-sentence.ts';
import { outLink } from '../base/out-link.ts';
import type { CallView } from './call-view.ts';
import { legible } from '../base/legible.ts';

/** How a page wants its banner. */
export interface BannerSettings {
  readonly now: () => number;
  readonly headingLevel: number;
  readonly compact: boolean;
  readonly dismissible: boolean;
}

/** A banner has room for this many ways to take part. */
const MOST_ACTIONS = 2;

const ROLES: Readonly<Record<string, MessageKey>> = {
  host: 'callHost',
  peer: 'callPeer',
  applicant: 'callApply',
  partner: 'callPartner',
};

/** The banner of one call: its state first, then what it is, until when, who says so, and what can be done. */
export function banner(
  localize: Localize,
  view: CallView,
  { now, headingLevel, compact, dismissible }: BannerSettings,
  dismiss: () => void,
): TemplateResult {
  const { call, state, words, details } = view;
  const links = actions(localize, view, compact ? 1 : MOST_ACTIONS);
  return html`<section class="banner ${state}" part="item" aria-labelledby="title" tabindex="-1">
    <div class="about">
      <p class="state" part="status">${words}</p>
      ${heading(headingLevel, 'title', dataText(localize, call.title), 'title')}
      ${compact ? nothing : summary(localize, call)} ${details}
      ${compact ? nothing : checked(localize, call, now())}
    </div>
    ${links && html`<div class="actions">${links}</div>`}
    ${
      dismissible
        ? html`<button
            type="button"
            class="link dismiss"
            part="button"
            aria-label=${localize.t('callDismiss')}
            @click=${dismiss}
          >
            ✕
          </button>`
        : nothing
    }
  </section>`;
}

/** Keeps the place of a banner while it loads. */
export function skeleton(localize: Localize): TemplateResult {
  return html`<div class="banner loading wait" aria-busy="true" tabindex="-1">
    <span class="visually-hidden" role="status">${localize.t('loading')}</span>
    <div class="about" aria-hidden="true">
      <div class="skeleton"></div>
      <div class="skeleton"></div>
    </div>
    <slot></slot>
  </div>`;
}

/** The first sentence of the summary; a banner has room for one. */
function summary(localize: Localize, call: Call) {
  const picked = localize.text(call.summary);
  if (!picked) return nothing;
  const { lang, text } = picked;
  return html`<p class="muted">${dataText(localize, { [lang]: firstSentence(text, lang) })}</p>`;
}

/** Who says so, and how long ago somebody looked. */
function checked(localize: Localize, call: Call, now: number) {
  const { checkedAt, organiser, source, url } = call;
  const name = organiser ? dataText(localize, organiser) : source && html`<bdi>${legible(source.name)}</bdi>`;
  const age = now > staleFrom(call) ? 'callCheckedLongAgo' : 'callChecked';
  return html`<p class="foot" part="meta">
    ${name && [outLink(safeUrl(url) ?? source?.url, name), ' · ']}${
      checkedAt ? localize.t(age, { date: localize.date(checkedAt) }) : localize.t('callNeverChecked')
    }
  </p>`;
}

/** Ways to take part while it is open; otherwise the way to the source, where more may be known. */
function actions(localize: Localize, { call, chance }: CallView, most: number) {
  const ways = (chance === 'now' && call.actions?.filter(({ url }) => safeUrl(url))) || [];
  if (ways.length === 0) {
    const source = safeUrl(call.url) ?? safeUrl(call.source?.url);
    return source && outLink(source, localize.t('callDetails'), 'button plain');
  }
  return ways.slice(0, most).map(({ url, label, role }, place) => {
    const words = label ? dataText(localize, label) : roleWords(localize, role);
    return outLink(url, words, place === 0 ? 'button' : 'button plain');
  });
}

/** What a way to take part is called when the data gives it no name; an unknown role keeps its code. */
function roleWords(localize: Localize, role: string): string {
  const key = Object.hasOwn(ROLES, role) && ROLES[role];
  return key ? localize.t(key) : legible(role);
}
