import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { frequentWords, hostileRequest, hostileTexts } from '../../../bench/hostile-texts.ts';
import { generatedCorpus, textOf } from '../../../bench/search/corpus.ts';
import { buildIndex } from '../../../src/sdk/search/build.ts';
import type { SearchIndex } from '../../../src/sdk/search/index.ts';
import { runNow, search, searchSteps, suggestTerms, tokenize } from '../../../src/sdk/search/index.ts';
import { parseQuery } from '../../../src/sdk/search/parse-query.ts';
import type { Steps } from '../../../src/sdk/search/steps.ts';
import { indexShape } from '../../../src/sdk/sources/document.ts';
import { chunkedIndex, tripsOf } from './chunked-index.ts';

/*
 * What is typed to break the search costs little: told by what is looked at, which is the same on every machine. How
 * long it takes says `node bench/hostile.ts`.
 */

const SHAPE = indexShape('organisations');
let whole: SearchIndex;
let chunked: SearchIndex;
let texts: ReturnType<typeof hostileTexts>;

before(() => {
  const { records } = generatedCorpus(5000);
  const documents = records.map(({ document }) => document);
  whole = buildIndex(SHAPE, documents, { ties: false });
  chunked = chunkedIndex(SHAPE, documents);
  texts = hostileTexts(frequentWords(records.map((record) => tokenize(textOf(record)))));
});

/** How often some steps stop to let others have their turn, or to fetch something. */
function turnsOf(index: SearchIndex, steps: Steps<unknown>): number {
  let turns = 0;
  function* counted(): Steps<void> {
    let turn = steps.next([]);
    while (!turn.done) {
      turns++;
      turn = steps.next(yield turn.value);
    }
  }
  runNow(index, counted());
  return turns;
}

test('no more than 32 words are read, and of each no more than 40 letters', () => {
  for (const [what, text] of Object.entries(texts)) {
    const words = parseQuery(text, SHAPE).clauses.flatMap((clause) => clause.words);
    assert.ok(words.length <= 32, what);
    for (const { length } of words) assert.ok(length <= 40, what);
  }
});

test('no more than 8 near words are tried for each, and answers stay small', () => {
  for (const [what, text] of Object.entries(texts)) {
    const {
      matches,
      corrections,
      explanations = [],
      didYouMean = [],
      facets,
    } = search(whole, hostileRequest(text));
    assert.ok(matches.length <= 32 * 9, `${what}: ${matches.length} matches`);
    assert.ok(corrections.length <= 32 && didYouMean.length <= 3, what);
    for (const { reasons } of explanations) assert.ok(reasons.length <= 32, what);
    assert.ok(Object.values(facets).flat().length <= 2000, what);
  }
});

test('work and downloads are bounded, however much is typed', () => {
  for (const [what, text] of Object.entries(texts)) {
    const trips = tripsOf(chunked, searchSteps(chunked, hostileRequest(text)));
    assert.ok(trips.length <= 5, `${what}: waits ${trips.length} times`);
    assert.ok(trips.flat().length <= 80, `${what}: ${trips.flat().length} parts`);
    // One for each list of records that is read: 32 first letters are those of nearly all words.
    const turns = turnsOf(whole, searchSteps(whole, hostileRequest(text)));
    assert.ok(turns <= 40_000, `${what}: ${turns} turns`);
  }
});

test('answers in parts and in one file are the same', () => {
  for (const [what, text] of Object.entries(texts)) {
    assert.deepEqual(search(chunked, hostileRequest(text)), search(whole, hostileRequest(text)), what);
    assert.deepEqual(
      runNow(chunked, suggestTerms(chunked, text, 8)),
      runNow(whole, suggestTerms(whole, text, 8)),
      what,
    );
  }
});
