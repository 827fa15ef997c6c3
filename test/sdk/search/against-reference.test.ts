import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { buildIndex } from '../../../src/sdk/search/build.ts';
import { runNow, search, suggestTerms } from '../../../src/sdk/search/index.ts';
import { SHAPE, searchDocuments, searchRequest } from './arbitraries.ts';
import { FULL_SHAPE, fullDocuments, MADE_UP_WORDS, questions, typedText } from './collections.ts';
import { referenceSearch, referenceTerms } from './reference.ts';
import { runs } from '../../support/sample.ts';

test('words, filters, facets, sorts and pages are answered exactly like the naive reference', () => {
  fc.assert(
    fc.property(searchDocuments, searchRequest, (documents, request) => {
      assert.deepEqual(
        search(buildIndex(SHAPE, documents), request),
        referenceSearch(SHAPE, documents, request),
      );
    }),
    { numRuns: runs(500) },
  );
});

test('phrases, exclusions, fields, places, reasons and other wordings are, too', () => {
  fc.assert(
    fc.property(questions(3), ([documents, requests]) => {
      const index = buildIndex(FULL_SHAPE, documents);
      for (const request of requests) {
        assert.deepEqual(search(index, request), referenceSearch(FULL_SHAPE, documents, request));
      }
    }),
    { numRuns: runs(500) },
  );
});

test('forms of words and parts of compounds are, too', () => {
  const options = { words: MADE_UP_WORDS };
  fc.assert(
    fc.property(questions(3), ([documents, requests]) => {
      const index = buildIndex(FULL_SHAPE, documents, options);
      for (const request of requests) {
        assert.deepEqual(search(index, request), referenceSearch(FULL_SHAPE, documents, request, options));
      }
    }),
    { numRuns: runs(500) },
  );
});

test('the points of all reasons add up to the score, and the greater one stands first', () => {
  fc.assert(
    fc.property(fullDocuments, typedText, (documents, text) => {
      const { explanations = [] } = search(buildIndex(FULL_SHAPE, documents), {
        text,
        explain: true,
        offset: 0,
        limit: 100,
      });
      for (const [at, { score, reasons }] of explanations.entries()) {
        assert.equal(
          score,
          reasons.reduce((sum, { points }) => sum + points, 0),
        );
        assert.ok(score <= (explanations[at - 1]?.score ?? Infinity));
      }
    }),
    { numRuns: runs(300) },
  );
});

test('proposed terms are those of the naive reference', () => {
  fc.assert(
    fc.property(fullDocuments, typedText, fc.nat(25), (documents, text, limit) => {
      const index = buildIndex(FULL_SHAPE, documents);
      assert.deepEqual(
        runNow(index, suggestTerms(index, text, limit)),
        referenceTerms(documents, text, limit),
      );
    }),
    { numRuns: runs(300) },
  );
});
