import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { buildFiles, buildIndex, writeIndex } from '../../../src/sdk/search/build.ts';
import { readIndex, runNow, search, suggestTerms } from '../../../src/sdk/search/index.ts';
import { isCoopkitError } from '../../../src/sdk/errors.ts';
import { SHAPE, searchDocuments } from './arbitraries.ts';
import { FULL_SHAPE, questions } from './collections.ts';
import { runs } from '../../support/sample.ts';

test('an index answers the same again and again, also when written and read', () => {
  fc.assert(
    fc.property(questions(2), ([documents, requests]) => {
      const [request, other = request] = requests;
      assert.ok(request && other);
      const index = buildIndex(FULL_SHAPE, documents);
      const answer = search(index, request);
      search(index, other);
      assert.deepEqual(search(index, request), answer);
      const { index: bytes, positions } = buildFiles(FULL_SHAPE, documents);
      assert.deepEqual(search(readIndex(bytes, positions), request), answer);
    }),
    { numRuns: runs(300) },
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
    { numRuns: runs(500) },
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
      runNow(index, suggestTerms(index, text, 5));
    }),
    { numRuns: runs(1000) },
  );
});

test('an index tells the fields it was built with', () => {
  assert.deepEqual(buildIndex(SHAPE, []).shape, { ...SHAPE, texts: [], points: false });
  assert.deepEqual(buildIndex(FULL_SHAPE, []).shape, FULL_SHAPE);
});
