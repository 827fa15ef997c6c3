import { html, nothing, type TemplateResult } from 'lit';
import { isCoopkitError } from '../../sdk/errors.ts';
import type { SourceStatus } from '../../sdk/query.ts';
import type { MessageKey } from '../../locales/groups.ts';
import type { Localize } from './localize.ts';
import { legible } from './legible.ts';

const TIME_OF_DAY: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit' };

/** What a failure means to a visitor, without the words of a developer. */
export function failureReason(error: unknown): MessageKey {
  if (!navigator.onLine) return 'failedOffline';
  if (!isCoopkitError(error)) return 'failedOther';
  if (error.code === 'version') return 'failedVersion';
  return error.retryable || error.code === 'http' ? 'failedNetwork' : 'failedData';
}

/**
 * The failed state: what failed, the age of what is still shown, and a way to try again. Where nothing is shown any
 * more, the page's own fallback is.
 *
 * @param shownSince when the data still on screen was loaded, epoch milliseconds; absent when there is none
 */
export function failedNotice(
  localize: Localize,
  error: unknown,
  retry: () => void,
  shownSince?: number,
): TemplateResult {
  return html`<div class="notice" part="error" role="alert">
      <p><strong>${localize.t('failedTitle')}</strong> ${localize.t(failureReason(error))}</p>
      ${
        shownSince === undefined
          ? nothing
          : html`<p class="small">
              ${localize.t('shownFrom', { time: localize.time(shownSince, TIME_OF_DAY) })}
            </p>`
      }
      <button type="button" class="link" part="button" @click=${retry}>${localize.t('retry')}</button>
    </div>
    ${shownSince === undefined ? html`<slot></slot>` : nothing}`;
}

/**
 * The partial state: something is there, something is missing.
 *
 * @param sources of the page; those of several that failed are named
 */
export function partialNotice(
  localize: Localize,
  retry: () => void,
  sources: readonly SourceStatus[] = [],
): TemplateResult {
  const names = sources.flatMap(({ name, error }) => (error && name && legible(name)) || []).join(', ');
  return html`<div class="notice small" part="status" role="status">
    ${names && `${names}: `}${localize.t('partial')}
    <button type="button" class="link" part="button" @click=${retry}>${localize.t('retry')}</button>
  </div>`;
}
