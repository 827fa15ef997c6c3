import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { SearchDocument, WordKnowledge } from '../../../../src/sdk/search/types.ts';
import { buildIndex } from '../../../../src/sdk/search/build.ts';
import { cursorOf, decodeBlock, weightAt } from '../../../../src/sdk/search/postings.ts';
import { stemLength, type TermRun } from '../../../../src/sdk/search/term-run.ts';
import { termAt } from '../../../../src/sdk/search/dictionary.ts';
import { runs } from '../../../support/sample.ts';

const LANGUAGES = ['de', 'nl', 'sv'];

/** Each language has endings and compounds of its own, some of them the same as those of others. */
const WORDS: WordKnowledge = {
  stemLength: (term, language = '') => Math.min(term.length, LANGUAGES.indexOf(language) + 2),
  parts: (term, language, frequency) => {
    const at = language === 'sv' ? 2 : 3;
    const parts = term.length > 5 ? [term.slice(0, at), term.slice(at)] : [];
    return parts.some((part) => frequency(part) > 0) ? parts : [];
  },
};

const documents: fc.Arbitrary<readonly SearchDocument[]> = fc.array(
  fc
    .array(
      fc.record({
        text: fc.constantFrom('aab', 'aaba', 'aababb', 'abb', 'babb', 'ba', 'babbaa', 'babaab'),
        language: fc.constantFrom(...LANGUAGES),
        weight: fc.constantFrom(0, 3),
      }),
      { minLength: 1, maxLength: 4 },
    )
    .map((texts) => ({ texts, values: {}, sorts: {} })),
  { minLength: 2, maxLength: 8 },
);

test('of forty languages the last is known as well as the first', () => {
  const words: WordKnowledge = {
    stemLength: (_, language) => (language === 'l39' ? 4 : 0),
    parts: (term, language) => (language === 'l39' && term === 'waterways' ? ['water', 'ways'] : []),
  };
  const all = Array.from({ length: 40 }, (_, at) => ({
    texts: [{ text: 'waterways', language: `l${at}`, weight: 0 as const }],
    values: {},
    sorts: {},
  }));
  for (const documents of [all, all.toReversed()]) {
    assert.deepEqual(
      [...wordsOf(documents, words)].map(([term, [stem]]) => [term, stem]),
      [
        ['water', '4'],
        ['waterways', '4'],
        ['ways', '4'],
      ],
    );
  }
});

/** Term → the letters of its stem and what each document says of it, whatever numbers the documents have. */
function wordsOf(all: readonly SearchDocument[], words = WORDS): Map<string, readonly string[]> {
  const index = buildIndex({ filters: [], sorts: [] }, all, { words });
  const run = index.part(['terms', 0]) as TermRun;
  const decoded = new Uint32Array(all.length);
  return new Map(
    Array.from({ length: run.dictionary.size }, (_, term) => {
      const count = decodeBlock(cursorOf(run.postings, term), decoded, decoded.length);
      const said = Array.from(decoded.subarray(0, count), (record, at) => {
        const weight = weightAt(run.postings.weights, run.postings.firsts[term]! + at);
        return `${weight} ${JSON.stringify(all[record])}`;
      });
      return [termAt(run.dictionary, term), [`${stemLength(run, term)}`, ...said.sort()]];
    }),
  );
}

test('what is known of words does not depend on the order of the documents', () => {
  const shuffled = documents.chain((all) =>
    fc.tuple(fc.constant(all), fc.shuffledSubarray([...all], { minLength: all.length })),
  );
  fc.assert(
    fc.property(shuffled, ([all, others]) => {
      assert.deepEqual(wordsOf(others), wordsOf(all));
    }),
    { numRuns: runs(2000) },
  );
});
