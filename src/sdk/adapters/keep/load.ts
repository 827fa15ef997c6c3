import { loadJson } from '../load-json.ts';
import type { AdapterOptions, Adapted, LoadOptions } from '../types.ts';
import { readKeep, type KeepRecord } from './read.ts';

const ENDPOINT = 'https://keep.eu/api/open-data';

/** What to ask for. */
export interface KeepQuery {
  /** Given by Interact on request. It is a secret: it belongs on a server and never in a page. */
  readonly key: string;
  /** Programmes by their number at keep.eu; all without. */
  readonly ids?: readonly number[];
  /** `2021-2027` and the like. */
  readonly period?: string;
  /** Leave projects and partners out. */
  readonly onlyProgrammes?: boolean;
}

/**
 * Asks the open-data API of keep.eu and makes programmes and organisations of what it answers. Without `ids` and
 * `period` that is everything, some 150,000 partnerships. For a build step or a server.
 *
 * @throws CoopkitError `unsupported` in a web page, `network`, `timeout`, `http`, `too-large`, `decode`; the reason of
 *   the signal
 *
 * @example
 * const { records } = await loadKeep({ key: 'your-key', period: '2021-2027' }, { retrieved: '2026-11-22' });
 */
export async function loadKeep(
  { key, ids = [], period, onlyProgrammes = false }: KeepQuery,
  options: AdapterOptions & LoadOptions,
): Promise<Adapted<KeepRecord>> {
  const address = new URL(ENDPOINT);
  address.search = new URLSearchParams({
    key,
    ...(ids.length > 0 && { ids: ids.join(',') }),
    ...(period !== undefined && { period }),
    ...(onlyProgrammes && { onlyprogramme: 'true' }),
  }).toString();
  return readKeep(await loadJson('keep.eu', address, {}, options), options);
}
