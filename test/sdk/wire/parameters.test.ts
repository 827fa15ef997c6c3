import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { canonicaliseQuery } from '../../../src/sdk/canonical-query.ts';
import { KINDS } from '../../../src/sdk/model/envelope.ts';
import type { Kind } from '../../../src/sdk/model/envelope.ts';
import { collectionOf } from '../../../src/sdk/model/collections.ts';
import type { ListQuery } from '../../../src/sdk/query.ts';
import { readParameters } from '../../../src/sdk/wire/read-parameters.ts';
import { writeParameters } from '../../../src/sdk/wire/write-parameters.ts';

const write = async (query: ListQuery): Promise<string> => writeParameters(await canonicaliseQuery(query));
const read = (kind: Kind, text: string) => readParameters(kind, new URLSearchParams(text));

/** Texts with the signs that mean something in a list, a range or an address. */
const value = fc
  .string({
    unit: fc.oneof(
      fc.constantFrom(',', '\\', '-', ' ', '&', '=', '+', '%', '#', ':'),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
    ),
    minLength: 1,
    maxLength: 8,
  })
  .filter((text) => !text.includes('..'));
const range = fc.tuple(fc.nat(3000), fc.nat(3000)).map(([a, b]) => `${Math.min(a, b)}..${Math.max(a, b)}`);
const choice = fc.array(
  fc.oneof(
    value,
    value.map((text) => `-${text}`),
    range,
  ),
  { maxLength: 4 },
);
const degrees = (most: number) => fc.double({ min: -most, max: most, noNaN: true });
const near = fc.oneof(
  fc
    .tuple(degrees(90), degrees(180), fc.option(fc.double({ min: 0.1, max: 2e4, noNaN: true })))
    .map(([lat, lon, km]) =>
      [lat.toFixed(9), lon.toFixed(9), ...(km === null ? [] : [km.toFixed(3)])].join(','),
    ),
  fc.constantFrom('ITC3', 'ITC3,100', 'nuts:CZ01,5.5'),
);
const bbox = fc
  .tuple(degrees(180), degrees(90), degrees(180), degrees(90))
  .map(([west, a, east, b]) =>
    [west, Math.min(a, b), east, Math.max(a, b)].map((each) => each.toFixed(6)).join(','),
  );

const query = fc.constantFrom(...KINDS).chain((kind) => {
  const fields = Object.keys(collectionOf(kind).filters);
  const given = fc
    .record(
      {
        q: value,
        view: fc.constantFrom('card', 'full'),
        explain: fc.boolean(),
        didYouMean: fc.boolean(),
        facets: fc.subarray(fields),
        pageSize: fc.integer({ min: 1, max: 100 }),
        sort: fc.constantFrom('relevance', 'name', '-name'),
        grid: fc.double({ min: 0.1, max: 90, noNaN: true }),
        near,
        bbox,
        ...Object.fromEntries(fields.map((field) => [field, choice])),
      },
      { requiredKeys: [] },
    )
    .map((parts) => parts as ListQuery);
  const place = fc.oneof(
    fc.constant({}),
    fc.record({ cursor: value }),
    fc.record({ page: fc.integer({ min: 1, max: 1e6 }) }),
  );
  return fc.record({
    kind: fc.constant(kind),
    query: fc.tuple(given, place).map(([a, b]) => ({ ...a, ...b })),
  });
});

describe('parameters of lists', () => {
  it('read gives back what was written, for any canonical query', async () => {
    await fc.assert(
      fc.asyncProperty(query, async ({ kind, query: given }) => {
        const canonical = await canonicaliseQuery(given);
        assert.deepEqual(await read(kind, writeParameters(canonical)), canonical);
      }),
      { numRuns: 500 },
    );
  });

  it('what was read is written the same again, whatever the order it came in', async () => {
    await fc.assert(
      fc.asyncProperty(query, async ({ kind, query: given }) => {
        const text = await write(given);
        const turned = new URLSearchParams([...new URLSearchParams(text)].toReversed());
        assert.equal(writeParameters(await readParameters(kind, turned)), text);
      }),
    );
  });
});
