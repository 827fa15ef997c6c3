import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bare, sturdyParse, sturdyStringify } from '../../tools/build/built-ins.ts';
import { withBareObjects } from '../../tools/build/bare-objects.ts';
import { withOwnReduce } from '../../tools/build/own-reduce.ts';

const made = (code: string, keepsWhole = false): string =>
  withBareObjects(code, 'BARE', keepsWhole)?.toString() ?? code;

test('objects that a script makes have the prototype, those that are only copied need none', () => {
  assert.equal(made('read({ a: 1 }, {})'), 'read({__proto__: BARE,  a: 1 }, {__proto__: BARE})');
  assert.equal(
    made('use({ ...(a ? { b } : {}), ...(c && { d }) })'),
    'use({__proto__: BARE,  ...(a ? { b } : {}), ...(c && { d }) })',
  );
  assert.equal(made('const { a = 1 } = b;'), 'const { a = 1 } = b;');
  assert.equal(made('use({ __proto__: null, a })'), 'use({ __proto__: null, a })');
  assert.equal(
    made('use(Object.fromEntries(list))'),
    'use(({ __proto__: BARE, ...Object.fromEntries(list)}))',
  );
});

test('where time counts, those have it of which a field may be left out', () => {
  assert.equal(
    made('use({ a, b }, { ...c }, {})', true),
    'use({ a, b }, {__proto__: BARE,  ...c }, {__proto__: BARE})',
  );
});

test('the rest of an object has it where it is more than copied', () => {
  assert.equal(
    made('const f = ({ page, ...rest }) => ask(rest);'),
    'const f = ({ page, ...rest }) => ask(({ __proto__: BARE, ...rest}));',
  );
  for (const code of [
    'const f = ({ page, ...rest }) => Object.keys(rest);',
    'const f = ({ page, ...rest }) => page.rest;',
  ])
    assert.equal(made(code), code);
  assert.throws(
    () => made('const f = ({ page, ...rest }) => (rest) => rest;'),
    /"rest".*call nothing else so/,
  );
});

test('what was read from JSON inherits nothing, at any depth', () => {
  const data = sturdyParse('{ "a": [{ "b": null }, 1] }') as { readonly a: readonly object[] };
  assert.equal(Object.getPrototypeOf(data), bare);
  assert.equal(Object.getPrototypeOf(data.a[0]), bare);
  assert.equal(JSON.stringify(data), '{"a":[{"b":null},1]}');
  assert.throws(() => sturdyParse('{'), SyntaxError);
});

test('a field may be called like what every object has', () => {
  for (const name of ['hasOwnProperty', 'toString', 'valueOf']) {
    const record = sturdyParse('{}') as Record<string, unknown>;
    record[name] = 'word';
    assert.deepEqual(Object.entries(record), [[name, 'word']]);
    assert.notEqual(Reflect.get(bare, name), 'word');
  }
});

test('what listeners of a page are given answers to what every object has, and lists nothing more', () => {
  const detail = sturdyParse('{ "id": "a:1" }') as { readonly id: string };
  assert.equal(detail.hasOwnProperty('id'), true);
  assert.equal(detail.valueOf(), detail);
  assert.equal([detail as unknown].join(), '[object Object]');
  const names = [];
  for (const name in detail) names.push(name);
  assert.deepEqual(names, ['id']);
});

test('data is written as JSON writes it, whatever lists have as "toJSON"', () => {
  for (const data of [
    { a: [1, 'x"', null, undefined, [true]], b: undefined, c: {} },
    [],
    'ä',
    1,
    null,
    undefined,
  ]) {
    assert.equal(sturdyStringify(data), JSON.stringify(data));
  }
  const list = Object.assign([1], { toJSON: () => 'else' });
  assert.equal(sturdyStringify({ list }), '{"list":[1]}');
});

test('sums and choices over lists need no "reduce"', async () => {
  const code = `export const sum = [1, 2, 3].map((x) => x * 2).reduce((sum, each) => sum + each, 1);
    export const least = [4, 1, 3].reduce((a, b) => (a < b ? a : b));`;
  const own = withOwnReduce(code)?.toString() ?? code;
  assert.doesNotMatch(own, /\.reduce/);
  const { sum, least }: Record<string, unknown> = await import(
    `data:text/javascript,${encodeURIComponent(own)}`
  );
  assert.deepEqual([sum, least], [13, 1]);
  assert.equal(withOwnReduce('list.map(String)'), undefined);
});
