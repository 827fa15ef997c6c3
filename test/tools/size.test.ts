import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Chunk } from '../../tools/build/chunk-table.ts';
import { BUDGETS, closure, localeBudgets } from '../../tools/size/budgets.ts';

const chunk = (file: string, parts: Partial<Chunk> = {}): Chunk => ({
  file,
  modules: [],
  imports: [],
  dynamicImports: [],
  facade: null,
  ...parts,
});

/** A small build: two widgets over one core, a lazy engine, a lazy calendar, a language. */
const CHUNKS: readonly Chunk[] = [
  chunk('coopkit.js', { dynamicImports: ['chunks/banner.js', 'chunks/search.js'] }),
  chunk('chunks/core-1.js', { modules: ['node_modules/lit/index.js'], dynamicImports: ['chunks/de.js'] }),
  chunk('chunks/banner.js', {
    facade: 'src/define/call-banner.ts',
    imports: ['chunks/core-1.js', 'chunks/source.js'],
    dynamicImports: ['chunks/calendar.js'],
  }),
  chunk('chunks/search.js', {
    facade: 'src/define/partner-search.ts',
    imports: ['chunks/core-1.js', 'chunks/source.js'],
  }),
  chunk('chunks/source.js', { dynamicImports: ['chunks/engine.js'] }),
  chunk('chunks/engine.js', {
    facade: 'src/sdk/sources/static/engine.ts',
    modules: ['src/sdk/search/index.ts'],
    imports: ['chunks/source.js'],
  }),
  chunk('chunks/calendar.js', { facade: 'src/sdk/feeds/calendar.ts' }),
  chunk('chunks/de.js', { facade: 'src/locales/de.ts' }),
];

const filesOf = (name: string): readonly string[] => {
  const budget = BUDGETS.find((candidate) => candidate.name === name);
  assert.ok(budget, name);
  return budget.files(CHUNKS).toSorted();
};

describe('what a page downloads', () => {
  it('counts lazy parts too, however they are reached, once each', () => {
    assert.deepEqual(filesOf('Page with partner search'), [
      'chunks/core-1.js',
      'chunks/engine.js',
      'chunks/search.js',
      'chunks/source.js',
      'coopkit.js',
    ]);
  });

  it('leaves out what a banner loads on a click or never', () => {
    assert.deepEqual(filesOf('Page with a call banner, by the loader'), [
      'chunks/banner.js',
      'chunks/core-1.js',
      'chunks/source.js',
      'coopkit.js',
    ]);
  });

  it('has a budget for every language: its largest file', () => {
    const sizes = {
      'chunks/1/de.search.js': 9,
      'chunks/1/de.call.js': 5,
      'chunks/1/fr.labels.js': 7,
      'coopkit.js': 1,
    };
    assert.deepEqual(
      localeBudgets(new Map(Object.entries(sizes))).map(({ name, files }) => [name, files([])]),
      [
        ['Language de, its largest file (search)', ['chunks/1/de.search.js']],
        ['Language fr, its largest file (labels)', ['chunks/1/fr.labels.js']],
      ],
    );
  });

  it('says so when a widget is not in the build', () => {
    const budget = BUDGETS.find(({ name }) => name === 'Page with partner search');
    assert.throws(
      () => budget?.files(CHUNKS.filter(({ file }) => file !== 'chunks/search.js')),
      /partner-search/,
    );
  });

  it('ends when files load each other', () => {
    const circle = [chunk('a.js', { imports: ['b.js'] }), chunk('b.js', { dynamicImports: ['a.js'] })];
    assert.deepEqual(
      closure(circle, ['a.js'], () => false),
      ['a.js', 'b.js'],
    );
  });
});
