import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withoutUnused } from '../../tools/build/light-lit.ts';

test('a piece that is not reached is cut out', () => {
  assert.equal(withoutUnused('a();b();c();', [['b();', '']], 'lit.js'), 'a();c();');
  assert.equal(
    withoutUnused(
      'x?y:z',
      [
        ['x?', ''],
        [':z', ''],
      ],
      'lit.js',
    ),
    'y',
  );
});

test('a piece that moved fails the build and is named, as is one that stands there twice', () => {
  assert.throws(
    () => withoutUnused('a();', [['b();', '']], 'lit.js'),
    /lit\.js does not hold once: b\(\);.*updated/,
  );
  assert.throws(() => withoutUnused('b();b();', [['b();', '']], 'lit.js'), /once/);
});
