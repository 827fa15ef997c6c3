import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Engine } from '../../bench/quality/engines/engine.ts';
import type { GradedQuery } from '../../bench/quality/load/queries.ts';
import { EXAMPLES } from '../../bench/quality/load/collections.ts';
import { LANGUAGES } from '../../src/cli/words/index.ts';
import { checkGrades, readQueries } from '../../bench/quality/load/queries.ts';
import { collectionOfRecords } from '../../bench/quality/collection.ts';
import { generate } from '../../bench/generate.ts';
import { generateQueries } from '../../bench/quality/generated/queries.ts';
import { wordsOf } from '../../bench/quality/generated/answers.ts';
import { judge } from '../../bench/quality/judge.ts';
import { measure } from '../../bench/quality/measure.ts';
import { readExamples } from '../../bench/quality/load/examples.ts';
import { shortcomings } from '../../bench/quality/check.ts';

const examples = readExamples();
const collections = new Map([
  [EXAMPLES, collectionOfRecords(EXAMPLES, 'organisations', examples, [], ['en'])],
]);

const query = (best: readonly string[], good: readonly string[] = []): GradedQuery => ({
  class: 'names',
  text: 'genoa',
  over: EXAMPLES,
  best,
  good,
  why: 'test',
});

/** An engine that knows one answer. */
const engine = (name: string, ids: readonly string[]): Engine => ({
  name,
  setup: '',
  open: (collection) => () => ids.map((id) => collection.ids.indexOf(id)),
});

describe('quality set', () => {
  it('has examples in all official languages of the European Union', () => {
    const languages = new Set(examples.map(({ id }) => id.slice(0, 2)));
    assert.deepEqual([...languages].sort(), [...LANGUAGES].sort());
    assert.ok(examples.length >= 400, String(examples.length));
    assert.equal(new Set(examples.map(({ id }) => id)).size, examples.length);
  });

  it('asks for inflected words in each of them', () => {
    const asked = readQueries().filter((each) => each.class === 'inflection');
    const languages = new Set(asked.flatMap(({ best }) => best.map((id) => id.slice(0, 2))));
    assert.deepEqual([...languages].sort(), [...LANGUAGES].sort());
  });

  it('grades only examples that are there', () => {
    const queries = readQueries();
    assert.ok(queries.length >= 90, String(queries.length));
    checkGrades(
      queries.filter(({ over }) => over === EXAMPLES),
      collections,
    );
    assert.throws(() => checkGrades([query(['it-99'])], collections), /"genoa" .*"it-99"/);
  });
});

describe('judging a first page', () => {
  it('counts what had to be there, and what nobody asked for', () => {
    const verdict = judge(query(['a', 'b'], ['c']), ['c', 'a', 'x']);
    assert.equal(verdict.found, 1);
    assert.deepEqual(verdict.missed, ['b']);
    assert.deepEqual(verdict.irrelevant, ['x']);
  });

  it('wants an empty page for a question that nothing answers', () => {
    assert.equal(judge(query([]), []).found, 1);
    const { found, irrelevant } = judge(query([]), ['x']);
    assert.equal(found, 0);
    assert.deepEqual(irrelevant, ['x']);
  });
});

describe('goals of the quality set', () => {
  const queries = [query(['it-01'])];
  const right = measure(engine('right', ['it-01']), collections, queries);
  const wrong = measure(engine('wrong', ['it-02']), collections, queries);

  it('are met by an engine that finds everything', () => {
    assert.deepEqual(shortcomings(right, wrong), []);
  });

  it('are missed below the share of all, and behind the measure in a class', () => {
    assert.deepEqual(shortcomings(wrong, right), [
      'All classes: 0.0 % of 95 % found.',
      'names: 0 found, right finds 1.',
    ]);
  });
});

describe('generated questions', () => {
  it('are the same for the same records, and can be answered', () => {
    const records = [...generate(300)];
    const documents = collectionOfRecords('generated', 'organisations', records, [], ['en']).documents();
    const queries = generateQueries(documents, 5);
    assert.deepEqual(generateQueries(documents, 5), queries);
    for (const { word, record } of [...queries.values()].flat()) {
      if (word !== undefined) assert.ok(documents.some((document) => wordsOf(document).has(word)));
      else assert.ok(documents[record!]);
    }
  });
});
