import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import { ROOT } from '../../tools/lib/root.ts';
import { run } from '../../tools/lib/run.ts';
import { changed, hostFolder } from './support/plain-host.ts';
import type { Host } from './support/plain-host.ts';
import { launchBrowser } from './support/visit.ts';

/* A site that bundles coopkit from npm and has so many records in its page that they are indexed in a worker. */

const SITE = `
import { createClient } from '${join(ROOT, 'dist/sdk/index.js')}';
import { memorySource } from '${join(ROOT, 'dist/sdk/sources/memory.js')}';
const records = fetch('/records.json').then((answer) => answer.json());
window.ask = async (options, q) => {
  const source = memorySource({ id: 'own', records: { organisations: await records }, ...options });
  const client = createClient({ source });
  const page = await client.organisations.list({ q, facets: ['country'], pageSize: 5 });
  const words = await client.organisations.suggest({ q });
  return JSON.stringify({ ids: page.items.map(({ id }) => id), total: page.total, facets: page.facets, words });
};
`;

/** One more than are searched on the page. */
const COUNT = 20_001;
const COUNTRIES = ['AT', 'BG', 'CZ', 'DK'];

const records = Array.from({ length: COUNT }, (_, number) => ({
  kind: 'organisations',
  id: `example:${number}`,
  name: { en: `Example ${number % 7 ? 'institute' : 'laboratory'} ${number}` },
  country: COUNTRIES[number % COUNTRIES.length],
}));

/** With a slip, so that every part of the engine has its share. */
const QUESTION = 'labaratory';

interface Visit {
  readonly page: Page;
  readonly answer: string;
  /** What the page wrote to the console, and the errors that nobody caught. */
  readonly said: readonly string[];
  readonly errors: readonly string[];
}

describe('many records of a page', () => {
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

  async function visit(
    { address }: Host,
    options: object = {},
    prepare: (page: Page) => Promise<unknown> = async () => undefined,
  ): Promise<Visit> {
    const page = await (await browser.newContext()).newPage();
    const [said, errors]: [string[], string[]] = [[], []];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => errors.push(error.message));
    await prepare(page);
    await page.goto(address);
    await page.waitForFunction(() => 'ask' in window);
    return { page, answer: await ask(page, options), said, errors };
  }

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'coopkit-memory-'));
    const { status, output } = await run('node', ['tools/build.ts', 'modules'], { show: false });
    assert.equal(status, 0, output);
    await writeFile(join(folder, 'site.js'), SITE);
    await writeFile(
      join(folder, 'index.html'),
      '<!doctype html><link rel="icon" href="data:,"><script type="module" src="/site.js"></script>',
    );
    const outDir = join(folder, 'out');
    const target = 'es2022';
    await build({
      root: folder,
      configFile: false,
      logLevel: 'error',
      build: { outDir, minify: false, target },
      worker: { format: 'es' },
    });
    await writeFile(join(outDir, 'records.json'), JSON.stringify(records));
    [browser, plain] = await Promise.all([launchBrowser(), hostFolder(outDir)]);
    const { page, answer } = await visit(plain, { worker: false });
    assert.deepEqual(page.workers(), []);
    assert.match(answer, new RegExp(`"total":\\{"value":${Math.ceil(COUNT / 7)},`));
    expected = answer;
    await page.context().close();
  });
  after(async () => {
    await browser?.close();
    plain?.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('are indexed and searched in a worker of the bundled site, with the same answer', async () => {
    const { page, answer, said, errors } = await visit(plain);
    assert.equal(answer, expected);
    assert.equal(page.workers().length, 1);
    assert.deepEqual([...said, ...errors], []);
    await page.context().close();
  });

  it('are searched on the page where scripts carry nonces: no worker is tried, nothing is reported', async (context) => {
    const policy = `script-src 'nonce-abc' 'strict-dynamic'; worker-src 'none'`;
    const strict = await hostFolder(join(folder, 'out'), { 'content-security-policy': policy });
    context.after(() => strict.close());
    const { page, answer, said, errors } = await visit(strict, {}, (opened) =>
      changed(opened, strict, (html) => html.replace('<script', '<script nonce="abc"')),
    );
    assert.equal(answer, expected);
    assert.deepEqual(page.workers(), []);
    assert.deepEqual([...said, ...errors], []);
    await page.context().close();
  });

  it('are searched on the page where a policy that cannot be seen forbids workers', async (context) => {
    const strict = await hostFolder(join(folder, 'out'), { 'content-security-policy': `worker-src 'none'` });
    context.after(() => strict.close());
    const { page, answer, said, errors } = await visit(strict);
    assert.equal(answer, expected);
    assert.deepEqual(page.workers(), []);
    assert.deepEqual(errors, []);
    // The browser itself tells the owner of the policy; coopkit adds nothing.
    assert.ok(
      said.every((line) => /content security policy/i.test(line)),
      said.join('\n'),
    );
    await page.context().close();
  });

  it('are searched on the page when the worker cannot be loaded', async () => {
    const { page, answer, errors } = await visit(plain, {}, (opened) =>
      opened.route(/worker-[\w-]+\.js/, (route) => route.abort()),
    );
    assert.equal(answer, expected);
    assert.deepEqual(page.workers(), []);
    assert.deepEqual(errors, []);
    await page.context().close();
  });
});
