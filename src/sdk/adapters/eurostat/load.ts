import type { Region } from '../../model/region.ts';
import { loadJson } from '../load-json.ts';
import type { Adapted, LoadOptions } from '../types.ts';
import { readEurostat, type EurostatOptions } from './read.ts';

const ENDPOINT = 'https://ec.europa.eu/eurostat/api/dissemination/statistics/1.0/data/';

/** What to ask for besides the data set. */
export interface EurostatQuery {
  /** Codes by dimension: `{ geo: ['CZ01', 'EL30'], unit: ['PPS_HAB_EU27_2020'] }`. Greece is `EL`. */
  readonly filters?: Readonly<Record<string, readonly string[]>>;
  /** Labels in English (default), French or German: the API has no others. */
  readonly language?: 'EN' | 'FR' | 'DE';
}

/**
 * Asks the statistics API of Eurostat for a table and makes regions with figures of it. For a build step or a server.
 * Figures change twice a day, at 11:00 and 23:00 in Luxembourg.
 *
 * @throws CoopkitError `unsupported` in a web page, `network`, `timeout`, `http`, `decode`, `bad-request`; the reason of
 *   the signal
 *
 * @example
 * const { records } = await loadEurostat({ filters: { unit: ['PPS_HAB_EU27_2020'] } }, {
 *   dataset: 'nama_10r_2gdp', key: 'gdp-pps-index', unit: 'index', retrieved: '2026-11-22',
 * });
 */
export async function loadEurostat(
  { filters = {}, language = 'EN' }: EurostatQuery,
  options: EurostatOptions & LoadOptions,
): Promise<Adapted<Region>> {
  const address = new URL(encodeURIComponent(options.dataset), ENDPOINT);
  address.search = new URLSearchParams([
    ['format', 'JSON'],
    ['lang', language],
    ...Object.entries(filters).flatMap(([dimension, codes]) => codes.map((code) => [dimension, code])),
  ]).toString();
  return readEurostat(await loadJson('Eurostat', address, {}, options), options);
}
