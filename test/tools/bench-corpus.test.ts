import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { generate } from '../../bench/generate.ts';
import { generatedCorpus, textOf } from '../../bench/search/corpus.ts';
import { KINDS, isRight, makeQueries } from '../../bench/search/queries.ts';
import { tokenize } from '../../src/sdk/search/tokenize.ts';

describe('the generated corpus', () => {
  it('begins alike at every size, so that sizes can be compared', () => {
    assert.deepEqual([...generate(30)], [...generate(50)].slice(0, 30));
  });

  it('has an id of its own for every record', () => {
    const ids = [...generate(200)].map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
  });
});

describe('the questions', () => {
  const corpus = generatedCorpus(300);
  const queries = makeQueries(corpus, 20);

  it('are the same every time', () => {
    assert.deepEqual(makeQueries(corpus, 20), queries);
  });

  it('are as many of every kind as were asked for', () => {
    assert.deepEqual(
      KINDS.map((kind) => queries[kind].length),
      KINDS.map(() => 20),
    );
  });

  it('of several words are taken from one record', () => {
    for (const { request, record } of queries.words) {
      const words = tokenize(textOf(corpus.records[record!]!));
      for (const word of tokenize(request.text)) assert.ok(words.includes(word), `${word} in ${record}`);
    }
  });

  it('with filters find something', () => {
    for (const { request } of queries.browse) {
      const found = corpus.records.some(({ document }) =>
        Object.entries(request.filters ?? {}).every(([field, { any }]) =>
          document.values[field]?.some((value) => any.includes(value)),
        ),
      );
      assert.ok(found, JSON.stringify(request.filters));
    }
  });

  it('know their right answers', () => {
    const [query] = queries.words;
    assert.equal(isRight([query!.record!], corpus, query!), true);
    assert.equal(isRight([], corpus, query!), false);
  });
});
