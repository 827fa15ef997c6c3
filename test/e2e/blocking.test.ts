import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import { generate } from '../../bench/generate.ts';
import { writeDataset } from '../../src/cli/dataset/write.ts';
import { ROOT } from '../../tools/lib/root.ts';
import { run } from '../../tools/lib/run.ts';
import { changed, hostFolder } from './support/plain-host.ts';
import type { Host } from './support/plain-host.ts';
import { launchBrowser } from './support/visit.ts';

/* A site that bundles coopkit from npm, over an index large enough for a worker. */

const SITE = `
import { createClient } from '${join(ROOT, 'dist/sdk/index.js')}';
import { staticSource } from '${join(ROOT, 'dist/sdk/sources/static/index.js')}';
window.ask = async (options, q) => {
  const source = staticSource({ manifest: '/data/manifest.json', ...options });
  const client = createClient({ source });
  const page = await client.organisations.list({ q, facets: ['country', 'topics'], pageSize: 5 });
  const words = await client.organisations.suggest({ q });
  return JSON.stringify({ ids: page.items.map(({ id }) => id), total: page.total, facets: page.facets, words });
};
`;

const organisations = [...generate(400)];

/** A word of a record with a slip, so that every part of the engine has its share. */
const QUESTION = Object.values(organisations[0]!.name)
  .join(' ')
  .split(/[^\p{L}]+/u)
  .sort((a, b) => b.length - a.length)[0]!
  .replace(/^(...)./u, '$1');

describe('a large index on a page', () => {
  let folder: string;
  let browser: Browser;
  let plain: Host;
  let expected: string;

  const ask = (page: Page, options: object = {}): Promise<string> =>
    page.evaluate(
      ([settings, q]) =>
        (window as unknown as { ask: (options: object, q: string) => Promise<string> }).ask(settings, q),
      [options, QUESTION] as const,
    );

  /** Opens the site, asks, and gives what the page said besides. */
  async function visit(
    { address }: Host,
    prepare: (page: Page) => Promise<unknown> = async () => undefined,
  ): Promise<{ readonly page: Page; readonly answer: string; readonly said: readonly string[] }> {
    const page = await (await browser.newContext()).newPage();
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    await prepare(page);
    await page.goto(address);
    await page
      .waitForFunction(() => 'ask' in window, undefined, { timeout: 10_000 })
      .catch((error: unknown) => assert.fail(`${String(error)} ${said.join(' ')}`));
    return { page, answer: await ask(page), said };
  }

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'coopkit-worker-'));
    const { status, output } = await run('node', ['tools/build.ts', 'modules'], { show: false });
    assert.equal(status, 0, output);
    await writeFile(join(folder, 'site.js'), SITE);
    await writeFile(
      join(folder, 'index.html'),
      '<!doctype html><script type="module" src="/site.js"></script>',
    );
    const outDir = join(folder, 'out');
    await build({ root: folder, configFile: false, logLevel: 'error', build: { outDir, minify: false } });
    await writeDataset({
      records: { organisations },
      vocabularies: [],
      meta: { title: { en: 'Generated organisations' }, languages: ['en'] },
      outDir: join(outDir, 'data'),
      chunks: 'never',
    });
    // Only the number decides whether there is a worker; writing so many records would take minutes.
    const manifest = join(outDir, 'data/manifest.json');
    await writeFile(
      manifest,
      (await readFile(manifest, 'utf8')).replace(/"count":\s*400\b/, '"count":20001'),
    );
    [browser, plain] = await Promise.all([launchBrowser(), hostFolder(outDir)]);
    const page = await (await browser.newContext()).newPage();
    await page.goto(plain.address);
    await page.waitForFunction(() => 'ask' in window);
    expected = await ask(page, { worker: false });
    assert.deepEqual(page.workers(), []);
    assert.match(expected, /"total":\{"value":[1-9]/, QUESTION);
  });
  after(async () => {
    await browser?.close();
    plain?.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('is searched in a worker of the bundled site, with the same answer', async () => {
    const { page, answer, said } = await visit(plain);
    assert.equal(answer, expected);
    assert.equal(page.workers().length, 1);
    assert.deepEqual(said, []);
    await page.context().close();
  });

  it('has one worker for each data set, which goes when nobody asks any more', async () => {
    const { page } = await visit(plain, (opened) => opened.clock.install());
    assert.equal(await ask(page), expected, 'another data set');
    assert.equal(page.workers().length, 2);
    await page.clock.fastForward(61_000);
    await page.waitForFunction(() => true);
    assert.equal(page.workers().length, 0);
    assert.equal(await ask(page), expected);
    await page.context().close();
  });

  it('is searched on the page where scripts carry nonces: no worker is tried, nothing is reported', async () => {
    const policy = `script-src 'nonce-abc' 'strict-dynamic'; worker-src 'none'`;
    const strict = await hostFolder(join(folder, 'out'), { 'content-security-policy': policy });
    const { page, answer, said } = await visit(strict, (opened) =>
      changed(opened, strict, (html) => html.replace('<script', '<script nonce="abc"')),
    );
    assert.equal(answer, expected);
    assert.deepEqual(page.workers(), []);
    assert.deepEqual(said, []);
    await page.context().close();
    strict.close();
  });

  it('is searched on the page where a policy that cannot be seen forbids workers', async () => {
    const strict = await hostFolder(join(folder, 'out'), { 'content-security-policy': `worker-src 'none'` });
    const { page, answer } = await visit(strict);
    assert.equal(answer, expected);
    assert.deepEqual(page.workers(), []);
    await page.context().close();
    strict.close();
  });

  it('is searched on the page when the worker cannot be loaded', async () => {
    const { page, answer } = await visit(plain, (opened) =>
      opened.route(/worker-[\w-]+\.js/, (route) => route.abort()),
    );
    assert.equal(answer, expected);
    assert.deepEqual(page.workers(), []);
    await page.context().close();
  });

  it('is searched on the page when scripts come from another origin', async () => {
    const scripts = await hostFolder(join(folder, 'out'), { 'access-control-allow-origin': '*' });
    // Written to the host: what is changed on its way to the browser may load nothing from this machine.
    const html = await readFile(join(folder, 'out/index.html'), 'utf8');
    await writeFile(join(folder, 'out/foreign.html'), html.replace('src="/', `src="${scripts.address}`));
    const { page, answer, said } = await visit({ ...plain, address: `${plain.address}foreign.html` });
    assert.equal(answer, expected);
    assert.deepEqual(page.workers(), []);
    assert.deepEqual(said, []);
    await page.context().close();
    scripts.close();
  });
});
