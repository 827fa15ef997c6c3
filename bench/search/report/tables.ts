import type { EngineFigures } from '../memory/measure.ts';
import type { MemoryFigures } from '../memory/section.ts';
import type { PageReport } from '../pages/section.ts';
import type { Results } from '../results.ts';
import type { Table } from './format.ts';
import { hubTables } from './hub.ts';
import { KINDS } from '../queries.ts';
import { PAGE_KINDS } from '../pages/section.ts';
import { beside, bytes, ms, number, percent, times } from './format.ts';
import { blockingTable, renderTable, siteTable, trialTables } from './more-tables.ts';

const OURS = 'coopkit';

/** Everything that was measured, as tables. */
export function tablesOf(results: Results): Table[] {
  const memory = Object.values(results.memory);
  return [
    ...codeTable(results.code),
    ...memory.flatMap((figures) => [indexTable(figures), queryTable(figures), foundTable(figures)]),
    ...Object.entries(results.pages).flatMap(([size, reports]) => [
      dataSetTable(Number(size), reports),
      ...partsTable(Number(size), reports),
      pageTable(Number(size), reports),
    ]),
    ...siteTable(results.site),
    ...blockingTable(results.blocking),
    ...renderTable(results.render),
    ...trialTables(results.trial),
    ...hubTables(results),
  ];
}

const ofRecords = (size: number): string => `${size.toLocaleString('en')} records`;

function codeTable(code: Results['code']): Table[] {
  if (!code) return [];
  const ours = code.sizes.find(({ name }) => name === OURS)?.brotli ?? Number.NaN;
  const rows = code.sizes.map(({ name, min, gzip, brotli }) => [
    name,
    bytes(min),
    bytes(gzip),
    bytes(brotli),
    times(brotli, ours),
  ]);
  const missing = code.missing.map(({ name, why }) => [name, why, '', '', '']);
  return [
    {
      title: 'Code',
      note: `Bundled and minified with esbuild. Ratios are to the search engine of ${OURS} alone.`,
      rows: [['', 'minified', 'gzip', 'brotli', 'ratio'], ...rows, ...missing],
    },
  ];
}

/** Our row, then each peer with its ratio to what ours came to in the same minutes. */
function engineRows(
  { ours, peers, missing }: MemoryFigures,
  cells: (figures: EngineFigures, ours: EngineFigures) => readonly string[],
): string[][] {
  const width = cells(ours, ours).length;
  return [
    [OURS, ...cells(ours, ours)],
    ...peers.map(({ peer, ours: own }) => [peer.name, ...cells(peer, own)]),
    ...missing.map(({ name, why }) => [name, why, ...Array<string>(width - 1).fill('')]),
  ];
}

function indexTable(figures: MemoryFigures): Table {
  const cell = (show: (value: number) => string, theirs: number, ours: number, isOurs: boolean): string =>
    isOurs ? show(theirs) : beside(show, theirs, ours);
  return {
    title: `Index in memory, ${ofRecords(figures.size)}`,
    note: `The records themselves are ${bytes(figures.records)} after brotli. Engines that cannot filter and count have the columns of the measurement beside them, included in bytes and memory.`,
    rows: [
      ['', 'build', 'index', 'gzip', 'brotli', 'load', 'memory'],
      ...engineRows(figures, (each, ours) => {
        const isOurs = each === ours;
        return [
          cell(ms, each.build, ours.build, isOurs),
          cell(bytes, each.raw, ours.raw, isOurs),
          cell(bytes, each.gzip, ours.gzip, isOurs),
          cell(bytes, each.brotli, ours.brotli, isOurs),
          cell(ms, each.load, ours.load, isOurs),
          cell(bytes, each.heap, ours.heap, isOurs),
        ];
      }),
    ],
  };
}

function queryTable(figures: MemoryFigures): Table {
  return {
    title: `Questions in memory, ${ofRecords(figures.size)}`,
    note: `Median and 95th percentile in milliseconds, and the ratio of the medians. One bare pass over the columns of all records, filtered and counted, takes ${ms(figures.scan)}.`,
    rows: [
      ['', ...KINDS],
      ...engineRows(figures, (each, ours) =>
        KINDS.map((kind) => {
          const { p50, p95 } = each.queries[kind];
          const figure = `${number(p50)} / ${number(p95)}`;
          return each === ours ? figure : `${figure} (${times(p50, ours.queries[kind].p50)})`;
        }),
      ),
      ['ours to the pass', ...KINDS.map((kind) => times(figures.ours.queries[kind].p50, figures.scan))],
    ],
  };
}

function foundTable(figures: MemoryFigures): Table {
  const judged = KINDS.filter((kind) => figures.ours.queries[kind].hits !== undefined);
  return {
    title: `Right record on the first page, ${ofRecords(figures.size)}`,
    note: 'Of prefix and typo: a record with the word that was meant. Of words: the record they were taken from.',
    rows: [
      ['', ...judged],
      ...engineRows(figures, (each) => judged.map((kind) => percent(each.queries[kind].hits))),
    ],
  };
}

function dataSetTable(size: number, reports: readonly PageReport[]): Table {
  const ours = reports[0]?.data;
  return {
    title: `Data sets on a host, ${ofRecords(size)}`,
    note: 'Bytes as they lie there. The index is everything but cards and records; of Pagefind, word index, page lists and filters.',
    rows: [
      ['', 'build', 'files', 'index', 'records'],
      ...reports.map(({ data }) =>
        data === ours || !ours
          ? [data.name, ms(data.build), number(data.files), bytes(data.index), bytes(data.fragments)]
          : [
              data.name,
              beside(ms, data.build, ours.build),
              beside(number, data.files, ours.files),
              beside(bytes, data.index, ours.index),
              beside(bytes, data.fragments, ours.fragments),
            ],
      ),
    ],
  };
}

function partsTable(size: number, reports: readonly PageReport[]): Table[] {
  const parts = reports.find(({ data }) => data.parts)?.data.parts;
  if (!parts) return [];
  const rows = Object.entries(parts).map(([kind, weight]) => [kind, bytes(weight)]);
  return [{ title: `Parts of the chunked data set, ${ofRecords(size)}`, rows: [['', 'bytes'], ...rows] }];
}

function pageTable(size: number, reports: readonly PageReport[]): Table {
  const rows = PAGE_KINDS.flatMap((kind) =>
    reports.map(({ data, kinds }) => {
      const { start, answer, widget, first, repeat } = kinds[kind];
      const ours = reports[0]!.kinds[kind];
      const isOurs = kinds[kind] === ours;
      return [
        `${kind}: ${data.name}`,
        isOurs ? ms(first.ms) : beside(ms, first.ms, ours.first.ms),
        isOurs ? bytes(first.bytes) : beside(bytes, first.bytes, ours.first.bytes),
        `${ms(start.ms)}, ${bytes(start.bytes)}`,
        `${ms(answer.ms)}, ${bytes(answer.bytes)}`,
        widget ? ms(widget.ms) : '',
        data.script === 'coopkit' ? `${answer.requests} in ${answer.roundTrips}` : String(answer.requests),
        isOurs ? ms(repeat) : beside(ms, repeat, ours.repeat),
      ];
    }),
  );
  return {
    title: `First page of results in Chromium, ${ofRecords(size)}`,
    note: 'Empty cache, HTTP/1.1, every request 40 ms and its bytes at 10 Mbit/s; medians. The first page is start (script and what is loaded before typing) and answer (from the question to 20 records) together; beside it the answer with 10 records, as the widgets ask.',
    rows: [
      ['', 'first page', 'bytes', 'start', 'answer', 'of 10', 'requests in round trips', 'again'],
      ...rows,
    ],
  };
}
