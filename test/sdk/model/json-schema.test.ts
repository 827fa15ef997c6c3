import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { is } from 'valibot';
import { KINDS } from '../../../src/sdk/model/index.ts';
import { generateSchemas } from '../../../tools/generate-schemas.ts';
import { fixturesOf } from './fixtures.ts';
import { SCHEMAS } from './schemas.ts';

const folder = new URL('../../../schema/', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8');

/** The published schema, as a reader without coopkit would use it. */
function published(name: string): (value: unknown) => boolean {
  const ajv = new Ajv2020();
  ajv.addKeyword('x-known-values');
  return ajv.compile(JSON.parse(read(`${name}.schema.json`)) as object);
}

for (const kind of KINDS) {
  describe(`schema/${kind}.schema.json`, () => {
    const validate = published(kind);
    for (const { name, valid, value } of fixturesOf(kind)) {
      it(`${valid ? 'takes' : 'refuses'} ${name}, as the valibot schema does`, () => {
        assert.equal(is(SCHEMAS[kind], value), valid, 'valibot');
        assert.equal(validate(value), valid, 'JSON Schema');
      });
    }
  });
}

describe('published schemas', () => {
  it('are the ones the code generates', () => {
    for (const [name, content] of generateSchemas()) assert.equal(read(name), content, name);
  });

  it('list known codes of open vocabularies without closing them', () => {
    const { properties } = JSON.parse(read('organisations.schema.json')) as {
      properties: Record<string, { enum?: unknown; 'x-known-values'?: string[] }>;
    };
    assert.ok(properties['partnerType']?.['x-known-values']?.includes('Sme'));
    assert.equal(properties['partnerType']?.enum, undefined);
  });

  it('describe a manifest', () => {
    const file = { file: 'a.json', bytes: 2, sha256: '0123456789abcdef' };
    const manifest = {
      format: 'coopkit-static/2',
      wire: '1.0',
      version: 'v',
      title: { en: 'Invented data set' },
      languages: ['en'],
      sources: {},
      vocabularies: file,
      collections: {
        calls: { count: 1, shardSize: 100, records: [file], ids: file, index: file, positions: file },
        organisations: { count: 10_000, chunks: file },
      },
    };
    const validate = published('manifest');
    assert.equal(validate(manifest), true);
    assert.equal(validate({ ...manifest, format: 'zip' }), false);
    assert.equal(validate({ ...manifest, collections: { calls: { count: 1 } } }), false);
  });
});
