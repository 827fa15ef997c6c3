import type { Reader } from '../client/types.ts';
import type { AnyRecord } from '../model/records.ts';
import { fallbackHtml } from './html.ts';
import type { FallbackRequest } from './types.ts';

export { fallbackHtml };
export type { FallbackListOptions, FallbackOptions, FallbackRequest } from './types.ts';

/**
 * What a page shows where its widget does not: asks for records and writes them as HTML, see {@link fallbackHtml}. For
 * servers; a page in a browser has the widget itself.
 *
 * @returns HTML to put between the tags of the widget
 * @throws CoopkitError as `list` and `describe` of the reader
 * @example
 * const html = await renderFallback(client, {
 *   kind: 'organisations',
 *   query: { country: ['CZ'], pageSize: 10 },
 *   languages: ['cs', 'en'],
 *   link: ({ id }) => `/partners?id=${encodeURIComponent(id)}`,
 * });
 * const page = `<coopkit-partner-search src="/data/manifest.json" scope="country=CZ">${html}</coopkit-partner-search>`;
 */
export async function renderFallback(reader: Reader, request: FallbackRequest): Promise<string> {
  const { kind, query, signal, ...options } = request;
  const call = signal ? { signal } : {};
  const [page, credits] = await Promise.all([
    reader.collection(kind).list(query, call),
    reader.describe(call),
  ]);
  const records: readonly AnyRecord[] = page.items;
  return fallbackHtml(records, { ...options, credits });
}
