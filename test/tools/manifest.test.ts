import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { before, describe, it } from 'node:test';
import { ROOT } from '../../tools/lib/root.ts';
import { run } from '../../tools/lib/run.ts';

interface Declaration {
  readonly name: string;
  readonly tagName?: string;
  readonly description?: string;
  readonly attributes?: readonly { readonly name: string; readonly description?: string }[];
  readonly events?: readonly { readonly name: string; readonly description?: string }[];
  readonly members?: readonly { readonly name: string; readonly privacy?: string }[];
}

interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly Declaration[] }[];
}

describe('the custom elements manifest', () => {
  let elements: readonly Declaration[] = [];

  before(async () => {
    const { status, output } = await run('npm', ['run', '-s', 'manifest'], { show: false });
    assert.equal(status, 0, output);
    const manifest = JSON.parse(await readFile(join(ROOT, 'custom-elements.json'), 'utf8')) as Manifest;
    elements = manifest.modules
      .flatMap(({ declarations = [] }) => declarations)
      .filter(({ tagName }) => tagName !== undefined);
  });

  it('names every element that is registered, and no other', () => {
    const registered = globSync('src/define/*.ts', { cwd: ROOT }).map(
      (path) => `coopkit-${basename(path, '.ts')}`,
    );
    assert.deepEqual(elements.map(({ tagName = '' }) => tagName).toSorted(), registered.toSorted());
  });

  it('describes every element and attribute, and names events the same way', () => {
    for (const { name, description, attributes = [], events = [] } of elements) {
      assert.ok(description, name);
      for (const attribute of attributes) assert.ok(attribute.description, `${name} ${attribute.name}`);
      for (const event of events) assert.match(event.name, /^coopkit-[a-z]+$|^close$/, name);
    }
  });

  it('tells of nothing that is not public', () => {
    for (const { name, members = [] } of elements) {
      for (const member of members) assert.doesNotMatch(member.name, /^[#_]|^version$|^messages$/, name);
    }
  });
});
