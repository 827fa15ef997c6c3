import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { KINDS } from '../../../src/sdk/model/envelope.ts';
import { listPath, recordPath, suggestPath } from '../../../src/sdk/wire/paths.ts';
import { readPath } from '../../../src/sdk/wire/read-path.ts';

const BASE = 'https://hub.example/v1/';

/** What a server sees of an address: the path below the base, as a URL has it. */
const seen = (path: string): string => new URL(path, BASE).pathname.slice('/v1/'.length);

describe('addresses', () => {
  it('an id comes back as it was, whatever is in it', () => {
    const id = fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1 }),
      fc.string({ unit: fc.constantFrom('/', '.', ':', '%', '?', '#', '\\', ' ', 'a'), minLength: 1 }),
    );
    fc.assert(
      fc.property(fc.constantFrom(...KINDS), id, (kind, given) => {
        fc.pre(!['suggest', '.', '..'].includes(given));
        assert.deepEqual(readPath(seen(recordPath(kind, given))), { what: 'record', kind, id: given });
      }),
    );
  });

  it('are readable for usual ids', () => {
    assert.equal(recordPath('regions', 'nuts:DE30'), 'regions/nuts:DE30');
    assert.equal(recordPath('organisations', 'ror:a/b'), 'organisations/ror:a%2Fb');
  });

  it('an id with bare slashes is taken too', () => {
    assert.deepEqual(readPath('organisations/ror:a/b'), {
      what: 'record',
      kind: 'organisations',
      id: 'ror:a/b',
    });
  });

  it('ids that have none are told as not found', () => {
    for (const id of ['suggest', '.', '..', '', '\uD800']) {
      assert.throws(() => recordPath('regions', id), { code: 'not-found' }, JSON.stringify(id));
    }
  });

  it('of the description, lists and suggestions', () => {
    assert.deepEqual(readPath(seen('')), { what: 'description' });
    for (const kind of KINDS) {
      assert.deepEqual(readPath(seen(listPath(kind))), { what: 'page', kind });
      assert.deepEqual(readPath(`${kind}/`), { what: 'page', kind });
      assert.deepEqual(readPath(seen(suggestPath(kind))), { what: 'suggestions', kind });
    }
  });

  it('that nothing is at are told, with what was probably meant', () => {
    assert.throws(() => readPath('organisation'), {
      code: 'not-found',
      hint: 'Did you mean "organisations"?',
    });
    assert.throws(() => readPath('zzz'), { code: 'not-found', hint: /The collections are regions/u });
    assert.throws(() => readPath('regions/%FF'), { code: 'not-found' });
  });
});
