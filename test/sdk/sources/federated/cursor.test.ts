import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readWalk, writeWalk } from '../../../../src/sdk/sources/federated/cursor.ts';
import { federate } from '../../../../src/sdk/sources/federated/index.ts';
import type { Place } from '../../../../src/sdk/sources/federated/place.ts';
import { ask, idsOf, organisation, sourceOf } from './support.ts';

const count = fc.nat();
const place = fc.record<Place>(
  {
    status: fc.constantFrom('open', 'done', 'failed'),
    at: fc.string({ unit: 'grapheme' }),
    rank: count,
    taken: fc.array(count),
    print: count,
    total: fc.record({ value: count, relation: fc.constantFrom('exact', 'at-least', 'estimate') }),
    code: fc.string(),
  },
  { requiredKeys: ['status', 'rank', 'taken', 'print'] },
);
const walk = fc.record({
  size: fc.integer({ min: 1, max: 100 }),
  places: fc.array(place, { maxLength: 5 }),
  seen: fc.array(fc.integer({ min: 0, max: 2 ** 48 - 1 }), { maxLength: 50 }),
});

test('a cursor is read as it was written', () => {
  fc.assert(
    fc.property(walk, count, (written, question) => {
      const { question: _question, ...read } = {
        question,
        ...readWalk(writeWalk(question, written), question, written.places.length),
      };
      assert.deepEqual(
        JSON.parse(JSON.stringify({ ...read, question: undefined })),
        JSON.parse(JSON.stringify(written)),
      );
    }),
  );
});

test('any other text is refused as no cursor', () => {
  const refused = { code: 'bad-request' };
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => assert.throws(() => readWalk(text, 0, 1), refused)),
  );
  fc.assert(
    fc.property(fc.json(), (json) =>
      assert.throws(() => readWalk(`${btoa(encodeURI(json))}.`, 0, 1), refused),
    ),
  );
});

test('a cursor belongs to its query and its sources', async () => {
  const records = Array.from({ length: 5 }, (_, number) => organisation(`x:${number}`));
  const [a, b] = [sourceOf('a', records), sourceOf('b', records)];
  const { next } = await ask(federate([a, b]), { pageSize: 2 });
  assert.ok(next);
  await assert.rejects(ask(federate([a, b]), { cursor: next, country: ['PL'] }), { code: 'bad-request' });
  await assert.rejects(ask(federate([b, a]), { cursor: next }), { code: 'bad-request' });
  await assert.rejects(ask(federate([a]), { cursor: next }), { code: 'bad-request' });
  const elsewhere = await ask(federate([a, b]), { cursor: next, pageSize: 2 });
  assert.deepEqual(idsOf(elsewhere), ['x:2', 'x:3'], 'it needs nothing of the federation that gave it');
});
