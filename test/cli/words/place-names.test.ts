import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { placeNames } from '../../../src/cli/words/index.ts';
import { readPlaces } from '../../../src/cli/words/place-names.ts';
import { tokenize } from '../../../src/sdk/search/tokenize.ts';

const otherNames = placeNames();
const key = (name: string): string => tokenize(name).join(' ');
const has = (name: string, other: string): boolean =>
  otherNames(name).some((found) => key(found) === key(other));

describe('names of places', () => {
  it('are found from the local name', () => {
    for (const [name, others] of [
      ['Genova', 'Genoa, Genua, Gênes'],
      ['Wien', 'Vienna, Vienne, Bécs, Dunaj'],
      ['Göteborg', 'Gothenburg'],
      ['København', 'Copenhagen'],
      ['Liège', 'Luik, Lüttich'],
      ['Praha', 'Prague, Prag'],
      ['Wrocław', 'Breslau'],
      ['Bratislava', 'Pressburg, Pozsony'],
      ['Helsinki', 'Helsingfors'],
      ['Bayern', 'Bavaria'],
      ['Catalunya', 'Catalonia, Katalonien'],
      ['Vlaanderen', 'Flanders'],
      ['Русе', 'Русенска област'],
      ['Nitriansky kraj', 'Nitra'],
      ['Städteregion Aachen', 'Akwizgran'],
      ['Provence-Alpes-Côte d’Azur', 'Provenza'],
    ] as const) {
      for (const other of others.split(', ')) assert.ok(has(name, other), `${name}: ${other}`);
    }
  });

  it('are found from any of the names', () => {
    assert.ok(has('Gothenburg', 'Göteborg'));
    assert.ok(has('Saloniki', 'Θεσσαλονίκη'));
    assert.ok(has('Saksonia', 'Sachsen'));
  });

  it('are found whatever the case, the accents and the script', () => {
    assert.ok(has('GOTEBORG', 'Gothenburg'));
    assert.ok(has('Λευκωσία', 'Nicosia'));
    assert.ok(has('Lefkosia', 'Nicosia'));
  });

  it('are found for double names', () => {
    assert.ok(has('Bruxelles/Brussel', 'Brussels'));
    assert.ok(has('Helsinki (Helsingfors)', 'Helsingi'));
    assert.ok(has('Firenze, Italia', 'Florence'));
  });

  it('do not repeat the given name in another spelling', () => {
    for (const given of ['Genova', 'Genf', 'Bolzano/Bozen', 'SOFIA']) {
      const keys = otherNames(given).map(key);
      assert.equal(
        new Set([...keys, ...given.split('/').map(key)]).size,
        keys.length + given.split('/').length,
      );
    }
  });

  it('are not given for a place that only shares a name', () => {
    assert.deepEqual(otherNames('Vienne'), []);
  });

  it('are empty for what is not in the table', () => {
    for (const name of ['', ' / ', 'Entenhausen', 'constructor']) assert.deepEqual(otherNames(name), []);
  });
});

describe('the table of places', () => {
  const places = readPlaces();

  it('is large enough to be of use', () => {
    assert.ok(places.length >= 300, String(places.length));
  });

  it('gives every place at least two different names, each once', () => {
    for (const { names } of places) {
      assert.ok(new Set(names.map(key)).size >= 2, names.join(' | '));
      assert.equal(new Set(names).size, names.length, names.join(' | '));
      assert.ok(
        names.every((name) => key(name) !== '' && !/[~#|]/.test(name)),
        names.join(' | '),
      );
    }
  });

  it('has each local name once', () => {
    const local = places.map(({ names }) => key(names[0] ?? ''));
    assert.deepEqual(
      local.filter((name, place) => local.indexOf(name) !== place),
      [],
    );
  });
});
