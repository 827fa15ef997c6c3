import type { EngineCosts, HubFigures, HubKind, WayFigures } from '../hub/figures.ts';
import type { Results } from '../results.ts';
import type { Table } from './format.ts';
import { HUB_KINDS, RANKED, SQLITE } from '../hub/figures.ts';
import { beside, bytes, ms, number, times } from './format.ts';

/** Ours to SQLite: an eighth of its time. */
const MOST = 1 / 8;
const JUDGED = ['prefix', 'words', 'facets'] as const satisfies readonly HubKind[];

/** A share of SQLite's time, and how much it may be. */
export interface HubGoal {
  readonly name: string;
  readonly value: number;
  readonly most: number;
}

/** The size that the goals are set for; others are shown, not checked. */
const SIZE = 1_000_000;

/** Those that find what ours finds; who asks for whole words asks for less, and is shown beside. */
export function hubGoals({ hub }: Results): HubGoal[] {
  const { size, ways } = hub[SIZE] ?? { size: SIZE, ways: [] };
  return [SQLITE, RANKED].flatMap((peer) =>
    JUDGED.flatMap((kind) => {
      const [ours, theirs] = [ways[0]?.kinds[kind], ways.find(({ name }) => name === peer)?.kinds[kind]];
      if (!ours || !theirs) return [];
      return [
        { name: `${kind} to ${peer}, ${number(size)} in a hub`, value: ours.p50 / theirs.p50, most: MOST },
      ];
    }),
  );
}

/** What a hub would take, and how fast it would answer. */
export function hubTables({ hub }: Results): Table[] {
  return Object.values(hub).flatMap((figures) => [costTable(figures), questionTable(figures)]);
}

const ofRecords = ({ size }: HubFigures): string => `${size.toLocaleString('en')} records`;

function costTable(figures: HubFigures): Table {
  const { ours, sqlite, records } = figures;
  const seconds = (value: number): string => `${number(value)} s`;
  const rows: readonly (readonly [string, (value: number) => string, (costs: EngineCosts) => number])[] = [
    ['build, processor time', seconds, ({ processorSeconds }) => processorSeconds],
    ['build, memory at most', bytes, ({ peak }) => peak],
    ['index', bytes, (costs) => costs.bytes],
    ['until the first answer', ms, ({ ready }) => ready],
    ['memory', bytes, ({ memory }) => memory],
  ];
  return {
    title: `Index of a hub, ${ofRecords(figures)}`,
    note: `Each built and opened in a process of its own. Making the records, a part of both builds, takes ${seconds(records)}. Both have the places of words, for phrases; the columns beside SQLite are included. The first answer is that to a begun word, the files being in the machine's memory already. Memory is what a process has grown by when every question was asked once.`,
    rows: [
      ['', 'coopkit', 'SQLite FTS5'],
      ...rows.map(([what, show, of]) => [what, show(of(ours)), beside(show, of(sqlite), of(ours))]),
    ],
  };
}

function questionTable(figures: HubFigures): Table {
  const [ours] = figures.ways;
  const cell = (way: WayFigures, kind: HubKind): string => {
    const [own, theirs] = [ours?.kinds[kind], way.kinds[kind]];
    if (!theirs) return '';
    const figure = `${number(theirs.p50)} / ${number(theirs.p95)}`;
    return way === ours || !own ? figure : `${figure} (${times(theirs.p50, own.p50)})`;
  };
  return {
    title: `Questions to a hub, ${ofRecords(figures)}`,
    note: 'Median and 95th percentile in milliseconds, and the ratio of the medians; all in one process, without a network.',
    rows: [
      ['', ...HUB_KINDS],
      ...figures.ways.map((way) => [way.name, ...HUB_KINDS.map((kind) => cell(way, kind))]),
    ],
  };
}
