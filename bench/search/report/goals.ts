import type { PageReport } from '../pages/section.ts';
import type { Step } from '../pages/visit.ts';
import type { QueryKind } from '../queries.ts';
import type { Results } from '../results.ts';
import { PAGE_KINDS } from '../pages/section.ts';
import { FRAME } from '../blocking/tasks.ts';
import { FIRST_SEARCH } from '../code-size.ts';
import { hubGoals } from './hub.ts';
import { number } from './format.ts';

/** A figure of ours, mostly as a share of a peer's, and how much it may be. */
export interface Goal {
  readonly name: string;
  readonly value: number;
  readonly most: number;
  readonly met: boolean;
}

const atMost = (name: string, value: number, most: number): Goal => ({
  name,
  value,
  most,
  met: value <= most,
});

/** The goals hold at these sizes; other sizes are shown, not checked. At the largest there is nothing to compare with. */
const HUGE = 1_000_000;
const LARGE = 100_000;
const SMALL = 10_000;

/** A third of a second between a letter and its answer is what people still call immediate. */
const ANSWER_MS = 300;
/** Brotli bytes of InstantSearch with four widgets; ours is to be a sixth. */
const INSTANT_SEARCH = 79_300;

/** All goals that the figures at hand can decide. */
export function goalsOf(results: Results): Goal[] {
  return [
    ...codeGoals(results),
    ...memoryGoals(results),
    ...pageGoals(results.pages[LARGE], LARGE, { first: 0.12, facets: 0.25, time: 0.4 }),
    ...pageGoals(results.pages[SMALL], SMALL, { first: 0.45, facets: 0.35, time: 0.65 }),
    ...siteGoals(results),
    ...hugePageGoals(results),
    ...indexGoals(results),
    ...blockingGoals(results),
    ...renderGoals(results),
    ...trialGoals(results),
    ...hubGoals(results).map(({ name, value, most }) => atMost(name, value, most)),
  ];
}

function codeGoals({ code }: Results): Goal[] {
  const client = code?.sizes.find(({ name }) => name === FIRST_SEARCH);
  return client
    ? [atMost('client and first search to InstantSearch, brotli', client.brotli / INSTANT_SEARCH, 1 / 6)]
    : [];
}

function memoryGoals({ memory }: Results): Goal[] {
  const figures = memory[LARGE];
  const pairing = figures?.peers.find(({ peer }) => peer.name === 'MiniSearch');
  if (!figures || !pairing) return [];
  const { ours, peer } = pairing;
  const p50 = (kind: QueryKind): number => ours.queries[kind].p50 / peer.queries[kind].p50;
  const at = (name: string, ratio: number, most: number): Goal =>
    atMost(`${name}, ${number(LARGE)} in memory`, ratio, most);
  return [
    at('prefix to MiniSearch', p50('prefix'), 1 / 20),
    at('words to MiniSearch', p50('words'), 1 / 15),
    at('typo to MiniSearch', p50('typo'), 1 / 5),
    at('facets to MiniSearch', p50('facets'), 1 / 10),
    at('prefix to one pass over the columns', ours.queries.prefix.p50 / figures.scan, 0.3),
    at('browse to one pass over the columns', ours.queries.browse.p50 / figures.scan, 1.2),
    at('index to the records, brotli', ours.brotli / figures.records, 0.5),
    at('index to MiniSearch, brotli', ours.brotli / peer.brotli, 0.45),
    at('load to MiniSearch', ours.load / peer.load, 1 / 10),
    at('memory to MiniSearch', ours.heap / peer.heap, 1 / 5),
    ...(['prefix', 'words', 'typo'] as const).map((kind) =>
      at(`misses of ${kind} to MiniSearch`, missesOf(ours, kind) / missesOf(peer, kind), 1),
    ),
  ];
}

/** Share of questions without the right record on the first page; a whisker above 0, so that ratios exist. */
const missesOf = (
  { queries }: { readonly queries: Readonly<Record<QueryKind, { readonly hits?: number }>> },
  kind: QueryKind,
): number => 1 - (queries[kind].hits ?? 1) + 1e-9;

const named = (reports: readonly PageReport[] | undefined, name: string): PageReport | undefined =>
  reports?.find(({ data }) => data.name === name);

function pageGoals(
  reports: readonly PageReport[] | undefined,
  size: number,
  most: { readonly first: number; readonly facets: number; readonly time: number },
): Goal[] {
  const ours = named(reports, 'coopkit, chunks');
  const peer = named(reports, 'Pagefind');
  if (!ours || !peer) return [];
  const at = (name: string, value: number, limit: number): Goal =>
    atMost(`${name}, ${number(size)} chunked`, value, limit);
  const bytes = (kind: 'prefix' | 'words' | 'facets') =>
    ours.kinds[kind].first.bytes / peer.kinds[kind].first.bytes;
  const time = (kind: 'prefix' | 'words' | 'facets') => ours.kinds[kind].first.ms / peer.kinds[kind].first.ms;
  return [
    at('first page bytes to Pagefind, prefix', bytes('prefix'), most.first),
    at('first page bytes to Pagefind, words', bytes('words'), most.first),
    at('first page bytes to Pagefind, facets', bytes('facets'), most.facets),
    at('first page time to Pagefind, prefix', time('prefix'), most.time),
    at('first page time to Pagefind, words', time('words'), most.time),
    ...(['prefix', 'words', 'facets'] as const).flatMap((kind) => [
      at(`round trips of an answer, ${kind}`, ours.kinds[kind].answer.roundTrips, 3),
      at(
        `milliseconds from typing to the answer, ${kind}, 20 records`,
        ours.kinds[kind].answer.ms,
        ANSWER_MS,
      ),
      ...widgetGoal(ours.kinds[kind].widget, (ms) =>
        at(`milliseconds from typing to the answer, ${kind}, 10 records as the widgets ask`, ms, ANSWER_MS),
      ),
    ]),
  ];
}

function siteGoals({ site }: Results): Goal[] {
  if (!site) return [];
  const at = (key: string, ms: number): Goal =>
    atMost(`milliseconds from the ${key} letter to its answer on the example site`, ms, ANSWER_MS);
  return [at('first', site.firstKey), at('last', site.lastKey)];
}

function hugePageGoals({ pages }: Results): Goal[] {
  const ours = named(pages[HUGE], 'coopkit, chunks');
  if (!ours) return [];
  return PAGE_KINDS.map((kind) =>
    atMost(
      `round trips of an answer, ${kind}, ${number(HUGE)} chunked`,
      ours.kinds[kind].answer.roundTrips,
      3,
    ),
  );
}

const widgetGoal = (widget: Step | undefined, goal: (ms: number) => Goal): readonly Goal[] =>
  widget ? [goal(widget.ms)] : [];

function indexGoals({ pages }: Results): Goal[] {
  const ours = named(pages[LARGE], 'coopkit, chunks');
  const peer = named(pages[LARGE], 'Pagefind');
  if (!ours || !peer) return [];
  const { index, postings } = ours.data;
  return [
    atMost(`index to Pagefind, ${number(LARGE)} chunked`, index / peer.data.index, 0.35),
    ...(postings
      ? [
          atMost(
            `postings to their entropy in no order, ${number(LARGE)} chunked`,
            postings.bytes / postings.bound,
            1,
          ),
        ]
      : []),
  ];
}

function blockingGoals({ blocking }: Results): Goal[] {
  return (blocking?.forms ?? []).flatMap(({ name, loading, typing }) => [
    atMost(`longest task while typing in ms, ${name}`, typing.longest, FRAME),
    atMost(`longest task while loading in ms, ${name}`, loading.longest, FRAME),
  ]);
}

function renderGoals({ render }: Results): Goal[] {
  if (!render) return [];
  const { first, replace } = render;
  return [
    atMost('drawing the first page to plain DOM calls, layout included', first.ours / first.plain, 1.1),
    atMost('drawing another page to plain DOM calls, layout included', replace.ours / replace.plain, 1.1),
  ];
}

/** Against the trial: within 1.5 times of its speed and 1.1 times of its bytes, finding at least as much. */
function trialGoals({ trial }: Results): Goal[] {
  return Object.values(trial).flatMap(({ size, queries, bytes }) => [
    ...queries.map(({ kind, ours, trial: theirs }) =>
      atMost(`${kind} to the trial, ${number(size)}`, ours / theirs, 1.5),
    ),
    ...bytes.map(({ what, ours, trial: theirs }) =>
      atMost(`${what} to the trial, ${number(size)}`, ours / theirs, 1.1),
    ),
    ...queries
      .filter(({ oursFound }) => oursFound !== undefined)
      .map(({ kind, oursFound = 0, trialFound = 0 }) =>
        atMost(
          `${kind} missed to the trial, ${number(size)}`,
          (1 - oursFound + 1e-9) / (1 - trialFound + 1e-9),
          1,
        ),
      ),
  ]);
}

export const printGoal = ({ name, value, most, met }: Goal): string =>
  `${met ? 'met   ' : 'MISSED'} ${name}: ${number(value)} of at most ${number(most)}`;
