import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { EngineFigures } from '../../bench/search/memory/measure.ts';
import type { Results } from '../../bench/search/results.ts';
import { NOTHING } from '../../bench/search/results.ts';
import { bytes, markdownTable, ms, number, printTable, times } from '../../bench/search/report/format.ts';
import { drawPlot } from '../../bench/search/report/svg.ts';
import { goalsOf } from '../../bench/search/report/goals.ts';
import { readOptions } from '../../bench/search/options.ts';
import { tablesOf } from '../../bench/search/report/tables.ts';

const figures = (name: string, scale: number): EngineFigures => {
  const question = { p50: scale, p95: 3 * scale, asked: 10 };
  return {
    name,
    build: 100 * scale,
    raw: 1000 * scale,
    gzip: 700 * scale,
    brotli: 600 * scale,
    load: 10 * scale,
    heap: 5000 * scale,
    queries: {
      prefix: { ...question, hits: 0.9 },
      words: { ...question, hits: 0.9 },
      typo: { ...question, hits: 0.9 },
      facets: question,
      browse: question,
      sort: question,
    },
  };
};

const results = (scale: number): Results => ({
  ...NOTHING,
  memory: {
    100_000: {
      size: 100_000,
      ours: figures('coopkit', 1),
      peers: [{ peer: figures('MiniSearch', scale), ours: figures('coopkit', 1) }],
      missing: [{ name: 'lunr', why: 'not installed' }],
      scan: 10,
      records: 10_000,
    },
  },
});

describe('goals', () => {
  const missed = (scale: number): string[] =>
    goalsOf(results(scale)).flatMap(({ met, name }) => (met ? [] : [name]));

  it('are met by an engine that is far enough ahead', () => {
    assert.deepEqual(missed(30), []);
  });

  it('tell by name which are missed', () => {
    assert.deepEqual(missed(16), ['prefix to MiniSearch, 100,000 in memory']);
  });

  it('say nothing of what was not measured', () => {
    assert.deepEqual(goalsOf(NOTHING), []);
  });
});

describe('tables', () => {
  const texts = tablesOf(results(30)).map(printTable).join('\n');

  it('give the ratio of every peer to ours', () => {
    assert.match(texts, /MiniSearch .*300 ms \(×30\)|MiniSearch .*3,000 ms \(×30\)/);
  });

  it('name the engines that could not be measured', () => {
    assert.match(texts, /lunr +not installed/);
  });

  it('have as many cells in every row as columns', () => {
    for (const { title, rows } of tablesOf(results(30))) {
      for (const row of rows) assert.equal(row.length, rows[0]!.length, `${title}: ${row[0]}`);
    }
  });

  it('become Markdown with numbers on the right', () => {
    const text = markdownTable({
      title: 'Sizes',
      rows: [
        ['', 'bytes'],
        ['ours', '1'],
      ],
    });
    assert.equal(text, '### Sizes\n\n|  | bytes |\n| --- | --: |\n| ours | 1 |\n');
  });
});

describe('figures', () => {
  it('have three digits that matter', () => {
    assert.equal(number(0.024_31), '0.0243');
    assert.equal(number(1209.6), '1,210');
    assert.equal(number(Number.NaN), '–');
  });

  it('have the unit that suits them', () => {
    assert.deepEqual([bytes(12), bytes(9800), bytes(6_400_000)], ['12 B', '9.8 kB', '6.4 MB']);
    assert.deepEqual([ms(0.5), ms(12_300)], ['0.5 ms', '12.3 s']);
    assert.equal(times(10, 4), '×2.5');
  });
});

describe('plots', () => {
  const svg = drawPlot({
    title: 'Bytes & more',
    x: 'records',
    show: bytes,
    series: [
      {
        name: 'A <b>',
        points: [
          { x: 1000, y: 100 },
          { x: 100_000, y: 10_000 },
        ],
      },
    ],
  });

  it('place powers of ten at equal distances', () => {
    const [, first, last] = /class="line" stroke-dasharray="none" d="M([\d.]+) [\d.]+L([\d.]+)/.exec(svg)!;
    assert.deepEqual([Number(first), Number(last)], [84, 684]);
  });

  it('write no two values on one another', () => {
    const points = (y: number) => [
      { x: 1000, y },
      { x: 10_000, y: 10 * y },
    ];
    const series = [100, 101, 102].map((y) => ({ name: String(y), points: points(y) }));
    const drawn = drawPlot({ title: '', x: '', show: String, series });
    const heights = [...drawn.matchAll(/class="value" x="92" y="([\d.]+)"/g)].map(([, y]) => Number(y));
    assert.equal(heights.length, 3);
    const sorted = heights.sort((a, b) => a - b);
    assert.ok(sorted[1]! - sorted[0]! >= 12 && sorted[2]! - sorted[1]! >= 12, sorted.join());
  });

  it('escape what is written in them', () => {
    assert.match(svg, /<title id="title">Bytes &amp; more<\/title>/);
    assert.doesNotMatch(svg, /<b>/);
  });

  it('can be read on dark pages and without eyes', () => {
    assert.match(svg, /prefers-color-scheme:dark/);
    assert.match(svg, /A &lt;b>: 100 B at 1,000 records, 10 kB at 100,000 records/);
  });
});

describe('options', () => {
  it('name what is wrong with them', () => {
    assert.throws(() => readOptions(['--only', 'speed']), /no section "speed".*code, memory/);
    assert.throws(() => readOptions(['--sizes', '10,x']), /--sizes: "x"/);
  });
});
