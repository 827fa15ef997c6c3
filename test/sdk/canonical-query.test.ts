import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { canonicaliseQuery } from '../../src/sdk/canonical-query.ts';
import { plainQuery, queryKey } from '../../src/sdk/plain-query.ts';
import { isCoopkitError } from '../../src/sdk/errors.ts';
import { checkFields } from '../../src/sdk/sources/check-fields.ts';
import type { ListQuery } from '../../src/sdk/query.ts';

const shape = { filters: ['country', 'nuts', 'nutsLevel'], sorts: ['name', 'updated'] };

test('an empty query asks for the first twenty records in their order', () => {
  assert.deepEqual(canonicaliseQuery({}), {
    q: '',
    filters: {},
    sort: 'relevance',
    facets: [],
    pageSize: 20,
  });
});

test('values are alternatives, a leading "-" excludes, one value may stand without a list', () => {
  const { filters } = canonicaliseQuery({ country: ['PL', 'CZ', 'PL'], nuts: '-CZ01', nutsLevel: 2 });
  assert.deepEqual(filters, {
    country: { any: ['CZ', 'PL'], none: [] },
    nuts: { any: [], none: ['CZ01'] },
    nutsLevel: { any: ['2'], none: [] },
  });
});

test('a filter without values is no filter', () => {
  assert.deepEqual(canonicaliseQuery({ country: [], nuts: '' }), canonicaliseQuery({}));
});

test('spaces around and between words do not make another question', () => {
  assert.equal(canonicaliseQuery({ q: '  green   hydrogen ' }).q, 'green hydrogen');
});

const refused: readonly (readonly [string, Record<string, unknown>, RegExp])[] = [
  ['an unknown filter', { colour: ['red'] }, /country, nuts, nutsLevel/],
  ['an unknown facet', { facets: ['colour'] }, /country, nuts, nutsLevel/],
  ['an unknown sort', { sort: '-colour' }, /relevance, name, updated/],
  ['a descending relevance', { sort: '-relevance' }, /name, updated/],
  ['a filter that is an object', { country: { code: 'CZ' } }, /country: \['value'\]/],
  ['a filter with something else in its list', { country: ['CZ', null] }, /country/],
  ['words that are no text', { q: 3 }, /string/],
  ['a page size of nothing', { pageSize: 0 }, /1 to 100/],
  ['a page size above the most', { pageSize: 101 }, /1 to 100/],
  ['half a page', { page: 1.5 }, /from 1/],
  ['a page and a cursor', { page: 2, cursor: 'x' }, /one of the two/],
];
for (const [what, query, hint] of refused) {
  test(`${what} is refused with a remedy`, () => {
    assert.throws(
      () => checkFields(canonicaliseQuery(query as ListQuery), shape),
      (error) => isCoopkitError(error, 'bad-request') && hint.test(error.hint ?? ''),
    );
  });
}

test('the name of a refused parameter is told, not its value', () => {
  assert.throws(
    () => checkFields(canonicaliseQuery({ mail: ['jan@example.org'] }), shape),
    (error) => {
      assert.ok(isCoopkitError(error));
      return error.message.includes('"mail"') && !`${error.message}${error.hint}`.includes('example.org');
    },
  );
});

test('order and repetition of fields and values do not matter', () => {
  const values = fc.array(fc.constantFrom('a', 'b', '-c', 'd'), { maxLength: 5 });
  const fields = fc.dictionary(fc.constantFrom('country', 'nuts', 'nutsLevel'), values);
  fc.assert(
    fc.property(fields, fc.boolean(), (query, twice) => {
      const turned = Object.fromEntries(
        Object.entries(query)
          .reverse()
          .map(([field, list]) => [field, [...list.toReversed(), ...(twice ? list : [])]]),
      );
      assert.equal(queryKey(canonicaliseQuery(query)), queryKey(canonicaliseQuery(turned)));
    }),
  );
});

test('a query that says no more than a page size needs no reading, and reads the same', () => {
  for (const query of [{}, { pageSize: 1 }, { pageSize: 100 }]) {
    assert.deepEqual(plainQuery(query), canonicaliseQuery(query));
  }
  for (const query of [
    { pageSize: 0 },
    { pageSize: 101 },
    { pageSize: 1.5 },
    { q: '' },
    { country: ['DE'] },
  ]) {
    assert.equal(plainQuery(query), undefined);
  }
});
