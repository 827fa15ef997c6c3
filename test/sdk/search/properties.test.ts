import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { buildIndex, writeIndex } from '../../../src/sdk/search/build.ts';
import { readIndex, search, shapeOf, suggestTerms } from '../../../src/sdk/search/index.ts';
import { isCoopkitError } from '../../../src/sdk/errors.ts';
import { SHAPE, searchDocuments, searchRequest } from './arbitraries.ts';
import { referenceSearch } from './reference.ts';

test('finds, orders, pages and counts exactly like the naive reference', () => {
  fc.assert(
    fc.property(searchDocuments, searchRequest, (documents, request) => {
      const { records, total, facets } = search(buildIndex(SHAPE, documents), request);
      assert.deepEqual({ records, total, facets }, referenceSearch(documents, request));
    }),
    { numRuns: 3000 },
  );
});

test('an index answers the same again and again, also when written and read', () => {
  fc.assert(
    fc.property(searchDocuments, searchRequest, searchRequest, (documents, request, other) => {
      const index = buildIndex(SHAPE, documents);
      const answer = search(index, request);
      search(index, other);
      assert.deepEqual(search(index, request), answer);
      assert.deepEqual(search(readIndex(writeIndex(index)), request), answer);
    }),
    { numRuns: 500 },
  );
});

test('the same documents give the same bytes', () => {
  fc.assert(
    fc.property(searchDocuments, (documents) => {
      assert.deepEqual(writeIndex(buildIndex(SHAPE, documents)), writeIndex(buildIndex(SHAPE, documents)));
    }),
  );
});

test('a file cut off anywhere is refused', () => {
  fc.assert(
    fc.property(searchDocuments, fc.nat(), (documents, cut) => {
      const bytes = writeIndex(buildIndex(SHAPE, documents));
      assert.throws(
        () => readIndex(bytes.slice(0, cut % bytes.length)),
        (error) => isCoopkitError(error, 'integrity'),
      );
    }),
  );
});

test('a file with any byte changed is refused', () => {
  fc.assert(
    fc.property(searchDocuments, fc.nat(), fc.integer({ min: 1, max: 255 }), (documents, place, change) => {
      const bytes = writeIndex(buildIndex(SHAPE, documents)).slice();
      bytes[place % bytes.length]! ^= change;
      assert.throws(
        () => readIndex(bytes),
        (error) => isCoopkitError(error, 'integrity') || isCoopkitError(error, 'version'),
      );
    }),
    { numRuns: 500 },
  );
});

test('whatever is typed, the search answers', () => {
  const index = buildIndex(SHAPE, [
    { texts: [{ weight: 3, text: 'Robotics Łódź RSO2.6' }], values: {}, sorts: {} },
  ]);
  const typed = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.string());
  fc.assert(
    fc.property(typed, fc.double(), fc.double(), (text, offset, limit) => {
      const { records, total } = search(index, { text, offset, limit });
      assert.ok(records.length <= total && total <= 1);
      suggestTerms(index, text, 5);
    }),
    { numRuns: 1000 },
  );
});

test('an index tells the fields it was built with', () => {
  assert.deepEqual(shapeOf(buildIndex(SHAPE, [])), SHAPE);
});
