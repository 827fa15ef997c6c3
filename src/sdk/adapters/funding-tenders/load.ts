import type { Call } from '../../model/call.ts';
import { isForeign } from '../foreign.ts';
import { loadJson } from '../load-json.ts';
import type { AdapterProblem, Adapted, LoadOptions } from '../types.ts';
import { CASCADE } from './metadata.ts';
import { readFundingTenders, type FundingTendersOptions } from './read.ts';
import { STATUS } from './window.ts';

const ENDPOINT = 'https://api.tech.ec.europa.eu/search-api/prod/rest/search';
/** The public key of the portal's own search page. */
const KEY = 'SEDIA';
/** More is cut to this by the service without a word. */
const PAGE_SIZE = 100;
/** The service gives no entries beyond this one. */
const WINDOW = 10_000;

/** What to ask for. */
export interface FundingTendersQuery {
  /** Words; all entries without. */
  readonly text?: string;
  /** Default: forthcoming and open. */
  readonly status?: readonly ('forthcoming' | 'open' | 'closed')[];
  /** Types of the portal: 1 topics of calls (default), 2 tenders, 8 calls of projects for third parties (default). */
  readonly types?: readonly string[];
  /** `2021 - 2027`, as the portal writes it. */
  readonly programmePeriod?: string;
  /** Without any, every entry comes once for each translation. Default English. */
  readonly languages?: readonly string[];
}

/**
 * Asks the search API of the EU Funding & Tenders Portal, page by page, and makes calls of what it answers. For a build
 * step or a server, not for a web page.
 *
 * @throws CoopkitError `unsupported` in a web page, `network`, `timeout`, `http`, `decode`; the reason of the signal
 *
 * @example
 * const { records, problems } = await loadFundingTenders({ text: 'cities' }, { retrieved: '2026-11-22', hour: '17:00' });
 */
export async function loadFundingTenders(
  query: FundingTendersQuery,
  options: FundingTendersOptions & LoadOptions,
): Promise<Adapted<Call>> {
  const pages: unknown[] = [];
  const problems: AdapterProblem[] = [];
  for (let number = 1; ; number++) {
    const page = await loadPage(query, number, options);
    pages.push(page);
    const { results, totalResults } = isForeign(page) ? page : {};
    const total = Number(totalResults ?? 0);
    const asked = number * PAGE_SIZE;
    if (!Array.isArray(results) || results.length === 0 || asked >= total) break;
    if (asked >= WINDOW) {
      problems.push({
        path: 'totalResults',
        value: String(total),
        message: `the service gives the first ${WINDOW} entries only; ask for less, by status, type or period`,
        action: 'left-out',
      });
      break;
    }
  }
  const read = readFundingTenders(pages, options);
  return { ...read, problems: [...problems, ...read.problems] };
}

function loadPage(query: FundingTendersQuery, number: number, options: LoadOptions): Promise<unknown> {
  const address = new URL(ENDPOINT);
  address.search = new URLSearchParams({
    apiKey: KEY,
    text: query.text ?? '***',
    pageSize: String(PAGE_SIZE),
    pageNumber: String(number),
  }).toString();
  const { languages = ['en'] } = query;
  const body = new FormData();
  const part = (name: string, value: unknown): void =>
    body.append(name, new Blob([JSON.stringify(value)], { type: 'application/json' }), 'blob');
  part('query', conditions(query));
  part('languages', languages);
  part('sort', { field: 'sortStatus', order: 'ASC' });
  return loadJson('The EU Funding & Tenders Portal', address, { method: 'POST', body }, options);
}

function conditions({
  status = ['forthcoming', 'open'],
  types = ['1', CASCADE],
  programmePeriod,
}: FundingTendersQuery) {
  const codes = Object.entries(STATUS).flatMap(([code, name]) => (status.includes(name) ? [code] : []));
  return {
    bool: {
      must: [
        { terms: { type: types } },
        { terms: { status: codes } },
        ...(programmePeriod === undefined ? [] : [{ term: { programmePeriod } }]),
      ],
    },
  };
}
