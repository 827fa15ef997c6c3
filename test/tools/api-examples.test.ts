import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  checkedModule,
  examplesIn,
  examplesOf,
  gaps,
  moduleOf,
  originsOf,
  scopeOf,
} from '../../tools/api/examples.ts';
import type { Api } from '../../tools/api/extractor.ts';

const comment = (...lines: string[]): string =>
  ['/**', ...lines.map((line) => ` * ${line}`), ' */'].join('\n');

const api: Api = {
  entry: 'coopkit/sdk/sums',
  report: '',
  symbols: [
    {
      kind: 'Function',
      name: 'add',
      docComment: comment('Adds.', '', '@example', 'add(1, 2); // 3', '@returns the sum'),
    },
    { kind: 'Function', name: 'bare', docComment: comment('Without an example.') },
    { kind: 'Interface', name: 'Sum', docComment: '' },
  ],
};
const scope = scopeOf('/scope.ts', 'export declare const source: Source;\nexport const call: Call = {};');
const module = (code: string) => moduleOf({ entry: api.entry, symbol: 'add', code }, originsOf([api]), scope);

describe('examples in the comments of public symbols', () => {
  it('are the code between the tag and the next one', () => {
    assert.deepEqual(examplesOf(api), [{ entry: api.entry, symbol: 'add', code: 'add(1, 2); // 3' }]);
    assert.deepEqual(examplesIn(comment('@example', '```ts', 'add(1, 2);', '```')), ['add(1, 2);']);
  });

  it('are asked of functions, and a description of everything', () => {
    assert.deepEqual(gaps(api), [
      'coopkit/sdk/sums: function bare has no example',
      'coopkit/sdk/sums: interface Sum has no description',
    ]);
  });

  it('are given what they name: values, types, and what all share', () => {
    const { code, runs } = module('const sum: Sum = add(call, 1);');
    assert.match(code, /^import type \{ Sum \} from 'coopkit\/sdk\/sums';$/m);
    assert.match(code, /^import \{ add \} from 'coopkit\/sdk\/sums';$/m);
    assert.match(code, /^import \{ call \} from '\/scope.ts';$/m);
    assert.equal(runs, true);
  });

  it('are not run when they need what has a type only', () => {
    assert.equal(module('add(source, 1); // 3').runs, false);
  });

  it('need nothing for keys, texts, remarks, and names of their own', () => {
    const code =
      "add({ source: 'of a source' }, 1); // the source\n[{ source: 1 }].map(({ source }) => source);";
    assert.equal(module(code).runs, true);
  });

  it('are held to the values they state, beside or below', () => {
    const checked = (code: string): string => checkedModule(code, 'add') ?? '';
    assert.match(checked('add(1, 2); // 3'), /^assert\.deepEqual\(add\(1, 2\), \(3\), /m);
    assert.match(checked("name(1);\n// 'one': in words"), /^assert\.deepEqual\(name\(1\), \('one'\), /m);
    assert.equal(checked('add(1, 2); // the sum of both'), '');
    assert.equal(checked('const sum = add(1, 2); // 3'), '');
  });
});
