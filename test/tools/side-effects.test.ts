import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { ROOT, VERSION } from '../../tools/lib/root.ts';
import { run } from '../../tools/lib/run.ts';
import { VERSION as OWN } from '../../src/version.ts';

const built = (pattern: string): readonly string[] =>
  globSync(pattern, { cwd: join(ROOT, 'dist') }).toSorted();
/** Scripts of their own, which begin to serve as soon as they run in a worker; nothing imports them. */
const WORKERS = ['sdk/sources/static/worker.js', 'sdk/sources/memory/worker.js'];
const load = (file: string): Promise<Record<string, unknown>> =>
  import(pathToFileURL(join(ROOT, 'dist', file)).href) as Promise<Record<string, unknown>>;
/** What the page's registry holds: Lit puts one in place in Node. */
const registered = (tag: string): unknown =>
  (globalThis as { customElements?: { get(tag: string): unknown } }).customElements?.get(tag);

describe('importing coopkit', () => {
  before(async () => {
    const { status, output } = await run('node', ['tools/build.ts', 'modules'], { show: false });
    assert.equal(status, 0, output);
  });

  it('every module of the SDK loads in plain Node, which has no DOM', async () => {
    const modules = built('sdk/**/*.js').filter((file) => !WORKERS.includes(file));
    assert.ok(modules.length > 50);
    const names = Object.getOwnPropertyNames(globalThis);
    for (const file of modules) await load(file);
    assert.deepEqual(Object.getOwnPropertyNames(globalThis), names, 'no global is added');
    assert.equal('document' in globalThis, false);
  });

  it('every class of a widget loads in plain Node and registers nothing', async () => {
    const tags = built('define/*.js').map((file) => file.replace('define/', 'coopkit-').replace('.js', ''));
    assert.ok(tags.length >= 11);
    for (const file of built('components/**/*.js')) await load(file);
    for (const tag of tags) assert.equal(registered(tag), undefined, tag);
  });

  it('only what registers elements is marked as having side effects', async () => {
    const { sideEffects } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8')) as {
      sideEffects: readonly string[];
    };
    for (const pattern of sideEffects) assert.match(pattern, /define|loader|banner|cdn|stories/);
  });

  it('says the version that the package has', () => {
    assert.equal(OWN, VERSION);
  });
});
