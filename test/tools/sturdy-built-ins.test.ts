import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Promise as OwnPromise, sturdyArrayFrom, sturdyParseDate } from '../../tools/build/built-ins.ts';
import { withSturdyBuiltIns } from '../../tools/build/sturdy-built-ins.ts';

test('a module gets the built-ins that it names, and no others', () => {
  const sturdy = withSturdyBuiltIns('const found = new Map(Array.from(all)); Promise.all([]);');
  assert.match(sturdy, /^import \{ Map, Promise, sturdyArrayFrom \} from "[^"]+built-ins\.ts";/);
  assert.match(sturdy, /new Map\(sturdyArrayFrom\(all\)\)/);
});

test('what only looks like a built-in stays', () => {
  for (const code of [
    'Uint8Array.from(all)',
    "const a = 'Map';",
    'new WeakMap()',
    'import.meta.URLS',
    'host.Map.parse(1)',
  ]) {
    assert.equal(withSturdyBuiltIns(code), code);
  }
});

test('the stand-ins do what the built-ins do', () => {
  assert.equal(OwnPromise, Promise);
  assert.deepEqual(sturdyArrayFrom(new Set([1, 2])), [1, 2]);
  assert.deepEqual(sturdyArrayFrom('añ😀'), Array.from('añ😀'));
  assert.deepEqual(
    sturdyArrayFrom({ length: 3 }, (_, at) => at * 2),
    Array.from({ length: 3 }, (_, at) => at * 2),
  );
  for (const text of ['2026-11-22', '2026-11-22T10:00:00+01:00', '', 'no date', undefined]) {
    assert.equal(sturdyParseDate(text as string), Date.parse(text as string));
  }
});
