import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { canonicaliseQuery as canonicalise, canonicalForm } from '../../src/sdk/canonical-query.ts';
import { readPlaces } from '../../src/sdk/place-query.ts';
import { isPlain, plainQuery, queryKey } from '../../src/sdk/plain-query.ts';
import { isCoopkitError } from '../../src/sdk/errors.ts';
import { checkFields } from '../../src/sdk/sources/check-fields.ts';
import type { CanonicalQuery, ListQuery } from '../../src/sdk/query.ts';

/** At once, so that a test can say in one line what it holds. */
function canonicaliseQuery(query: ListQuery): CanonicalQuery {
  const { near: _near, bbox: _bbox, grid: _grid, ...rest } = query;
  return canonicalForm(rest, readPlaces(query));
}

test('what a query says of places is read with the rest', async () => {
  for (const query of [
    { q: 'wind' },
    { near: 'CZ01,100', country: ['CZ'] },
    { bbox: '5,45,10,47', grid: 2 },
  ]) {
    assert.deepEqual(await canonicalise(query), canonicaliseQuery(query));
  }
});

const shape = { filters: ['country', 'nuts', 'nutsLevel'], sorts: ['name', 'updated'], points: true };

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

test('an explanation is made of words only, and a view is named only when it is not the whole record', () => {
  assert.deepEqual(canonicaliseQuery({ view: 'full', explain: true }), canonicaliseQuery({}));
  const { view, explain } = canonicaliseQuery({ q: 'wind', view: 'card', explain: true });
  assert.deepEqual({ view, explain }, { view: 'card', explain: true });
});

test('a place is a point or a region, with or without a distance', () => {
  const near = (text: string) => canonicaliseQuery({ near: text }).near;
  assert.deepEqual(near('44.4,8.9'), { lat: 44.4, lon: 8.9 });
  assert.deepEqual(near(' -12.05 , -77.04 , 100'), { lat: -12.05, lon: -77.04, km: 100 });
  assert.deepEqual(near('CZ01'), { region: 'CZ01' });
  assert.deepEqual(near('nuts:CZ01, 7.5'), { region: 'nuts:CZ01', km: 7.5 });
});

test('around a place the nearest come first, unless words or an order are given', () => {
  assert.equal(canonicaliseQuery({ near: 'CZ01' }).sort, 'distance');
  assert.equal(canonicaliseQuery({ near: 'CZ01', q: 'wind' }).sort, 'relevance');
  assert.equal(canonicaliseQuery({ near: 'CZ01', q: 'wind', sort: 'distance' }).sort, 'distance');
  assert.equal(canonicaliseQuery({ near: 'CZ01', sort: '-name' }).sort, '-name');
  checkFields(canonicaliseQuery({ near: 'CZ01' }), shape);
});

test('a box may cross the 180th meridian, and a grid has cells of a size', () => {
  assert.deepEqual(canonicaliseQuery({ bbox: '170,-50,-170,-30' }).bbox, [170, -50, -170, -30]);
  assert.equal(canonicaliseQuery({ grid: 2.5 }).grid, 2.5);
});

test('a query for a place, a box or a grid is not plain; one for cards is', () => {
  for (const query of [
    { near: 'CZ01' },
    { bbox: '5,45,10,47' },
    { grid: 5 },
    { near: '0,0', sort: 'name' },
  ]) {
    assert.equal(isPlain(canonicaliseQuery(query)), false);
  }
  for (const query of [{}, { view: 'card' as const, explain: true }, { pageSize: 5 }]) {
    assert.equal(isPlain(canonicaliseQuery(query)), true);
  }
});

test('ranges of numbers are values, as are dots in a code', () => {
  const values = ['2019..2024', '75..', '..0.5', 'RSO2.6', 'and so on...'];
  assert.deepEqual(canonicaliseQuery({ nutsLevel: values }).filters['nutsLevel']?.any, values.toSorted());
  assert.deepEqual(canonicaliseQuery({ nutsLevel: '-..75' }).filters['nutsLevel']?.none, ['..75']);
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
  ['a range of words', { nutsLevel: 'abc..def' }, /2019\.\.2024/],
  ['a range without ends', { nutsLevel: '..' }, /2019\.\.2024/],
  ['a range the wrong way round', { nutsLevel: '-3..1' }, /smaller one first/],
  ['a view there is not', { view: 'list' }, /"card" or "full"/],
  ['an explanation that is no yes or no', { explain: 'yes' }, /true or false/],
  ['a latitude beyond the pole', { near: '91,0' }, /latitude,longitude/],
  ['a longitude beyond the date line', { near: '0,181' }, /latitude,longitude/],
  ['a latitude alone', { near: '44.4' }, /latitude,longitude/],
  ['a distance of nothing', { near: 'CZ01,0' }, /kilometres/],
  ['a place with too much', { near: '1,2,3,4' }, /kilometres/],
  ['a box with three sides', { bbox: '1,2,3' }, /west,south,east,north/],
  ['a box upside down', { bbox: '1,20,3,10' }, /south not above north/],
  ['cells without end', { grid: 0 }, /0\.1 to 90/],
  ['cells that are no number', { grid: '5' }, /0\.1 to 90/],
  ['an order by distance from nowhere', { sort: 'distance' }, /"near"/],
  ['an order by descending distance', { sort: '-distance', near: 'CZ01' }, /name, updated/],
];
for (const [what, query, hint] of refused) {
  test(`${what} is refused with a remedy`, () => {
    assert.throws(
      () => checkFields(canonicaliseQuery(query as ListQuery), shape),
      (error) => isCoopkitError(error, 'bad-request') && hint.test(error.hint ?? ''),
    );
  });
}

test('a place is refused where records have none', () => {
  for (const query of [{ near: 'CZ01' }, { bbox: '5,45,10,47' }, { grid: 5 }]) {
    assert.throws(
      () => checkFields(canonicaliseQuery(query), { ...shape, points: false }),
      (error) => isCoopkitError(error, 'bad-request') && /no points/.test(error.hint ?? ''),
    );
  }
});

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
