import type { BenchQuery, Queries } from '../queries.ts';
import type { Browser } from 'playwright-core';
import type { DataSet } from './data-sets.ts';
import type { PageQuery } from './scripts/page.ts';
import type { SlowServer } from './server.ts';
import type { Step, Visit } from './visit.ts';
import { PAGE_SIZE, WIDGET_PAGE_SIZE } from './scripts/page.ts';
import { launchBrowser, visit } from './visit.ts';
import { percentile } from '../numbers.ts';
import { startServer } from './server.ts';

/** What visitors of a page ask: a begun word, words of one record, a word with two filters and five facets. */
export const PAGE_KINDS = ['prefix', 'words', 'facets'] as const;
export type PageKind = (typeof PAGE_KINDS)[number];

/** Medians over all visits. */
export interface PageFigures {
  readonly start: Step;
  readonly answer: Step;
  /** The same with as many records as the widgets of coopkit show; only ours. */
  readonly widget?: Step;
  /** Start and answer together: the first page of results for a visitor who came to search. */
  readonly first: Pick<Step, 'ms' | 'bytes'>;
  /** Milliseconds of the same question again. */
  readonly repeat: number;
  /** Matches of all questions together: what the work was done for. */
  readonly found: number;
}

/** Section 3: one data set as visitors meet it. */
export interface PageReport {
  readonly data: Omit<DataSet, 'folder'>;
  readonly kinds: Readonly<Record<PageKind, PageFigures>>;
}

/** Visits every data set with the same questions, taking turns, each visitor with an empty cache. */
export async function measurePages(
  dataSets: readonly DataSet[],
  queries: Queries,
  scripts: string,
  visits: number,
): Promise<PageReport[]> {
  const browser = await launchBrowser();
  const servers = await Promise.all(
    dataSets.map(({ folder, script }) =>
      startServer({ '/data/': folder, '/script/': `${scripts}/${script}` }),
    ),
  );
  try {
    const reports = dataSets.map(() => ({}) as Record<PageKind, PageFigures>);
    for (const kind of PAGE_KINDS) {
      const seen = await visitAll(browser, dataSets, servers, queries[kind].slice(0, visits));
      const widgets = await visitWidgets(browser, dataSets, servers, queries[kind].slice(0, visits));
      for (const [at, report] of reports.entries()) {
        const widget = widgets[at]!.length > 0 ? { widget: medians(widgets[at]!).answer } : {};
        report[kind] = { ...medians(seen[at]!), ...widget };
      }
    }
    return dataSets.map((dataSet, at) => {
      const { folder: _folder, ...data } = dataSet;
      return { data, kinds: reports[at]! };
    });
  } finally {
    await browser.close();
    await Promise.all(servers.map((server) => server.close()));
  }
}

async function visitAll(
  browser: Browser,
  dataSets: readonly DataSet[],
  servers: readonly SlowServer[],
  queries: readonly BenchQuery[],
): Promise<Visit[][]> {
  const seen: Visit[][] = dataSets.map(() => []);
  for (const [turn, query] of queries.entries()) {
    for (const [at, { script }] of dataSets.entries()) {
      const call = () => visit(browser, servers[at]!, `/script/${script}.js`, pageQuery(query));
      // The first visit lets the server pack its files and is not counted.
      if (turn === 0) await call();
      seen[at]!.push(await call());
    }
  }
  return seen;
}

/** Visits our data sets once more, as the widgets do. */
async function visitWidgets(
  browser: Browser,
  dataSets: readonly DataSet[],
  servers: readonly SlowServer[],
  queries: readonly BenchQuery[],
): Promise<Visit[][]> {
  const seen: Visit[][] = dataSets.map(() => []);
  for (const query of queries) {
    for (const [at, { script }] of dataSets.entries()) {
      if (script !== 'coopkit') continue;
      const asked = pageQuery(query, WIDGET_PAGE_SIZE);
      seen[at]!.push(await visit(browser, servers[at]!, `/script/${script}.js`, asked));
    }
  }
  return seen;
}

export function pageQuery(
  { request: { text, filters = {}, facets = [] } }: BenchQuery,
  pageSize: number = PAGE_SIZE,
): PageQuery {
  const any = Object.entries(filters).map(([field, { any }]) => [field, any] as const);
  return { q: text, filters: Object.fromEntries(any), facets, pageSize };
}

function medians(visits: readonly Visit[]): PageFigures {
  const median = (pick: (visit: Visit) => number): number => percentile(visits.map(pick));
  const step = (pick: (visit: Visit) => Step): Step => ({
    ms: median((visit) => pick(visit).ms),
    bytes: median((visit) => pick(visit).bytes),
    requests: median((visit) => pick(visit).requests),
    roundTrips: median((visit) => pick(visit).roundTrips),
  });
  return {
    start: step(({ start }) => start),
    answer: step(({ answer }) => answer),
    first: {
      ms: median(({ start, answer }) => start.ms + answer.ms),
      bytes: median(({ start, answer }) => start.bytes + answer.bytes),
    },
    repeat: median(({ repeat }) => repeat),
    found: visits.reduce((total, { found }) => total + found.total, 0),
  };
}
