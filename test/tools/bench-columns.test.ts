import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Corpus } from '../../bench/search/corpus.ts';
import { Columns } from '../../bench/search/columns.ts';

const COUNTRIES = ['CZ', 'DE', 'PL'];
const TOPICS = ['energy', 'ports', 'water'];

interface Row {
  readonly country: string | undefined;
  readonly topics: readonly string[];
  readonly updated: string;
}

const rows = fc.array(
  fc.record({
    country: fc.option(fc.constantFrom(...COUNTRIES), { nil: undefined }),
    topics: fc.uniqueArray(fc.constantFrom(...TOPICS)),
    updated: fc.integer({ min: 1, max: 28 }).map((day) => `2026-02-${String(day).padStart(2, '0')}`),
  }),
  { maxLength: 40 },
);

const filters = fc.record({
  country: fc.uniqueArray(fc.constantFrom(...COUNTRIES)),
  topics: fc.uniqueArray(fc.constantFrom(...TOPICS)),
});

function corpusOf(list: readonly Row[]): Corpus {
  return {
    title: 'rows',
    shape: { filters: ['country', 'topics'], sorts: ['updated'] },
    records: list.map(({ country, topics, updated }, number) => ({
      name: String(number),
      language: 'en',
      document: {
        texts: [],
        values: { country: country ? [country] : [], topics },
        sorts: { updated },
      },
      organisation: { kind: 'organisations', id: String(number), name: { en: '' }, country: country ?? '' },
    })),
  };
}

const asRequest = (chosen: { readonly country: readonly string[]; readonly topics: readonly string[] }) =>
  Object.fromEntries(Object.entries(chosen).map(([field, any]) => [field, { any, none: [] }]));

const passes = (own: readonly string[], any: readonly string[]): boolean =>
  any.length === 0 || own.some((value) => any.includes(value));

describe('the columns that peers are measured with', () => {
  it('filter and count as one would by hand', () => {
    fc.assert(
      fc.property(rows, filters, (list, chosen) => {
        const columns = new Columns(corpusOf(list));
        const { hits, counts } = columns.run(undefined, asRequest(chosen));
        const byCountry = (row: Row) => passes(row.country ? [row.country] : [], chosen.country);
        const byTopic = (row: Row) => passes(row.topics, chosen.topics);
        const expected = list.flatMap((row, number) => (byCountry(row) && byTopic(row) ? [number] : []));
        assert.deepEqual([...hits], expected);
        const used = [...new Set(list.flatMap(({ country }) => country ?? []))].sort();
        for (const [code, country] of used.entries()) {
          const right = list.filter((row) => row.country === country && byTopic(row)).length;
          assert.equal(counts[0]![code + 1], right, `a facet ignores its own filter: ${country}`);
        }
      }),
    );
  });

  it('give the newest records first', () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 10 }), (list, limit) => {
        const all = list.map((_, number) => number);
        const newest = new Columns(corpusOf(list)).newest(all, limit);
        const byDate = all.toSorted((a, b) => (list[a]!.updated < list[b]!.updated ? 1 : -1) || a - b);
        assert.deepEqual(
          newest.map((number) => list[number]!.updated),
          byDate.slice(0, limit).map((number) => list[number]!.updated),
        );
      }),
    );
  });
});
