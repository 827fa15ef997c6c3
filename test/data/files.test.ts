import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { config, csv, FOLDER, listed, nutsCodes, programmes } from './files.ts';

const inputs = Object.values(config.collections).flat();
const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' });

describe('files of the sample data', () => {
  it('are all named in coopkit.yaml, and all there', () => {
    const named = [...inputs.map(({ file }) => file), ...config.vocabularies, 'coopkit.yaml', 'vocabularies'];
    assert.deepEqual([...files].sort(), named.sort());
  });

  it('have a source that the table tells', () => {
    for (const { file, source } of inputs) {
      if (file.endsWith('.csv')) assert.ok(source && source in config.sources, file);
    }
  });

  for (const file of files.filter((each) => each.endsWith('.csv'))) {
    it(`${file} pads no value with blanks`, () => {
      for (const row of csv(file)) {
        for (const [header, cell] of Object.entries(row)) {
          assert.equal(cell, cell.trim().replace(/\s+/gu, ' '), `${header}: "${cell}"`);
        }
      }
    });
  }
});

describe('programmes of the sample data', () => {
  it('are 22, of two periods, each with its number at keep.eu', () => {
    assert.equal(programmes.length, 22);
    assert.equal(new Set(programmes.map(({ keepId }) => keepId)).size, 22);
    assert.deepEqual(new Set(programmes.map(({ period }) => period)), new Set(['2014-2020', '2021-2027']));
  });

  it('have an English and a Bulgarian name, and a CCI code in the present period', () => {
    for (const programme of programmes) {
      assert.ok(programme['name@en'] && programme['name@bg'], programme['keepId']);
      if (programme['period'] === '2021-2027') assert.match(programme['cci'] ?? '', /^2021TC16[A-Z]{4}\d{3}$/);
    }
  });

  it('cover regions that exist', () => {
    for (const { keepId, area } of programmes) {
      for (const code of listed(area)) assert.ok(nutsCodes.has(code), `${keepId}: ${code}`);
    }
  });
});
