import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { canonicaliseQuery } from '../../../src/sdk/canonical-query.ts';
import { CoopkitError } from '../../../src/sdk/errors.ts';
import type { Kind } from '../../../src/sdk/model/envelope.ts';
import { readParameters, readSuggestParameters } from '../../../src/sdk/wire/read-parameters.ts';
import { writeParameters, writeSuggestParameters } from '../../../src/sdk/wire/write-parameters.ts';

const read = (text: string, kind: Kind = 'organisations') => readParameters(kind, new URLSearchParams(text));
const suggest = (text: string) => readSuggestParameters('organisations', new URLSearchParams(text));

describe('how a query is written', () => {
  const cases: readonly [what: string, query: Parameters<typeof canonicaliseQuery>[0], text: string][] = [
    [
      'nothing said is nothing written',
      { pageSize: 20, sort: 'relevance', view: 'full', explain: false },
      '',
    ],
    [
      'a comma is OR, different parameters are AND',
      { country: ['PL', 'CZ'], level: 3 },
      'country=CZ,PL&level=3',
    ],
    ['a leading dash is NOT', { nuts: ['IT', '-ITC4'] }, 'nuts=IT,-ITC4'],
    ['commas and backslashes in values are escaped', { topics: ['a,b', 'c\\d'] }, 'topics=a%5C,b,c%5C%5Cd'],
    ['a range', { year: '2019..2024' }, 'year=2019..2024'],
    ['what must be told', { has: ['website', 'point'] }, 'has=point,website'],
    ['words', { q: '  clean   "energy" & more ' }, 'q=clean+%22energy%22+%26+more'],
    ['a point and a radius', { near: '44.4, 8.9, 100' }, 'near=44.4,8.9,100'],
    ['a region', { near: 'ITC3' }, 'near=ITC3'],
    [
      'words near a place in the order of distance',
      { q: 'a', near: 'ITC3', sort: 'distance' },
      'near=ITC3&q=a&sort=distance',
    ],
    ['a box and a grid', { bbox: '5.9,45.8,10.5,47.8', grid: 2 }, 'bbox=5.9,45.8,10.5,47.8&grid=2'],
    [
      'all the rest, in the order of the names',
      {
        q: 'a',
        view: 'card',
        sort: '-name',
        page: 2,
        pageSize: 5,
        facets: ['nuts', 'country'],
        explain: true,
        didYouMean: true,
      },
      'didYouMean=true&explain=true&facets=country,nuts&page=2&pageSize=5&q=a&sort=-name&view=card',
    ],
    ['a cursor', { cursor: 'WzIwLCIxIl0' }, 'cursor=WzIwLCIxIl0'],
  ];
  for (const [what, query, text] of cases) {
    it(what, async () => {
      const canonical = await canonicaliseQuery(query);
      assert.equal(writeParameters(canonical), text);
      assert.deepEqual(await read(text), canonical);
    });
  }
});

describe('how parameters are read', () => {
  it('a value that begins with an escaped dash is meant as it stands', async () => {
    const { filters } = await read('networks=%5C-seven,b,--nine');
    assert.deepEqual(filters, { networks: { any: ['-seven', 'b'], none: ['-nine'] } });
    assert.equal(writeParameters(await read('networks=%5C-seven,b,--nine')), 'networks=%5C-seven,b,--nine');
  });

  it('a backslash at the end is one', async () => {
    assert.deepEqual((await read('networks=a%5C')).filters, { networks: { any: ['a\\'], none: [] } });
  });

  it('an empty filter asks for nothing, as a form sends it', async () => {
    assert.deepEqual((await read('country=&q=')).filters, {});
  });

  it('suggestions', () => {
    const query = { q: 'clean en', fields: ['topics', 'country'], limit: 5 };
    assert.deepEqual(suggest(writeSuggestParameters(query)), query);
    assert.deepEqual(suggest('q='), { q: '' });
  });
});

describe('mistakes in parameters', () => {
  const cases: readonly [what: string, text: string, parameter: string, message: RegExp, hint: RegExp][] = [
    [
      'an unknown one, with the one that was meant',
      'contry=IT',
      'contry',
      /no parameter "contry"/,
      /"country"/,
    ],
    [
      'an unknown one that is near to nothing',
      'zzzzzz=1',
      'zzzzzz',
      /no parameter "zzzzzz"/,
      /Known here: q, sort/,
    ],
    ['a name of JavaScript’s own', '__proto__=1', '__proto__', /no parameter/, /Known here/],
    ['one given twice', 'country=IT&country=FR', 'country', /twice/, /country=one,two/],
    ['a facet that is none', 'facets=country,topcs', 'facets', /no facet "topcs"/, /"topics"/],
    ['a sort that is none', 'sort=-nmae', 'sort', /no sort "nmae"/, /"name"/],
  ];
  for (const [what, text, parameter, message, hint] of cases) {
    it(what, async () => {
      await assert.rejects(read(text), (error) => {
        assert.ok(error instanceof CoopkitError);
        assert.equal(error.code, 'bad-request');
        assert.equal(error.problem?.['parameter'], parameter);
        assert.match(error.message, message);
        assert.match(error.hint ?? '', hint);
        return true;
      });
    });
  }

  const values: readonly [text: string, parameter: string][] = [
    ['pageSize=0', 'pageSize'],
    ['pageSize=101', 'pageSize'],
    ['pageSize=1e1', 'pageSize'],
    ['pageSize=', 'pageSize'],
    ['page=-1', 'page'],
    ['page=1&cursor=a', 'page'],
    ['view=short', 'view'],
    ['explain=yes', 'explain'],
    ['didYouMean=1', 'didYouMean'],
    ['near=91,0', 'near'],
    ['bbox=1,2,3', 'bbox'],
    ['grid=0.01', 'grid'],
    ['grid=two', 'grid'],
    ['year=2024..2019', 'year'],
    ['sort=distance', 'sort'],
  ];
  for (const [text, parameter] of values) {
    it(`${text} is refused by name`, async () => {
      await assert.rejects(read(text), { code: 'bad-request', message: new RegExp(`"${parameter}"`, 'u') });
    });
  }

  it('those of suggestions', () => {
    for (const text of ['', 'q=a&limit=0', 'q=a&limit=51', 'q=a&limit=x', 'q=a&fields=topcs', 'q=a&page=1']) {
      assert.throws(() => suggest(text), { code: 'bad-request' }, text);
    }
  });

  it('names from outside are cut in what is said of them', async () => {
    await assert.rejects(read(`${'x'.repeat(5000)}=1`), (error: Error) => error.message.length < 200);
  });
});
