import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { build } from 'esbuild';
import { chromium, type Browser } from 'playwright-core';
import { startApiServer } from '../../src/cli/serve/api/server.ts';
import { folderSource } from '../../src/cli/serve/api/folder-source.ts';
import { startServer } from '../../src/cli/serve/server.ts';
import { installChecks, PROGRAMS, RUNTIMES_ARE_HERE } from '../../tools/checks/install.ts';
import { CHROMIUM_FLAGS, chromiumPath } from '../../tools/lib/browser.ts';
import { ROOT } from '../../tools/lib/root.ts';
import { run } from '../../tools/lib/run.ts';
import { DATA_ADDRESS } from '../../tools/start/origins.ts';
import { installPackage, type Consumer } from './support/package.ts';

const EXAMPLES = join(ROOT, 'examples/sdk');
const DATA = join(ROOT, 'dist/data');
/** Addresses in the examples: those of `npm start`, and of `coopkit serve dist/data --api`. */
const FILES = DATA_ADDRESS;
const API = 'http://localhost:8080/v1/';

const RUNTIMES: Readonly<Record<string, readonly string[]>> = {
  'Node 24': ['node'],
  ...(RUNTIMES_ARE_HERE && {
    'Node 22': PROGRAMS.node22,
    Bun: PROGRAMS.bun,
    Deno: [
      ...PROGRAMS.deno,
      'run',
      '--allow-net',
      '--allow-read',
      '--allow-env',
      '--cached-only',
      '--no-check',
    ],
  }),
};

/** Script → what its output has to look like, so that equal silence everywhere is no success. */
const EXPECTED: Readonly<Record<string, RegExp>> = {
  'find-partners.ts': /^\d+ partners, most with \S+$/m,
  'two-sources.ts': /^own ok\s*\nhub ok\s*\n\S+ and \S+ fit 0\.\d\d because of \S+$/m,
};

const scripts = Object.keys(EXPECTED);

describe('the scripts of the README', () => {
  let consumer: Consumer;
  let browser: Browser;
  const addresses = new Map<string, string>();
  const closing: (() => unknown)[] = [];

  before(async () => {
    await installChecks();
    consumer = await installPackage();
    const files = await startServer({ root: DATA, port: 0 });
    const api = await startApiServer({ source: folderSource(DATA, 'hub'), port: 0 });
    addresses.set(FILES, files.url).set(API, new URL('/v1/', api.url).href);
    browser = await chromium.launch({ executablePath: chromiumPath(), args: CHROMIUM_FLAGS });
    closing.push(
      () => browser.close(),
      () => files.close(),
      () => api.close(),
      () => consumer.remove(),
    );
    await writeFile(join(consumer.folder, 'package.json'), '{ "type": "module" }\n');
  });
  after(async () => {
    for (const close of closing) await close();
  });

  /** The script with the addresses of this test, as a file of the consumer. */
  async function scriptFile(name: string): Promise<string> {
    let code = await readFile(join(EXAMPLES, name), 'utf8');
    for (const [written, here] of addresses) code = code.replaceAll(written, here);
    const path = join(consumer.folder, name);
    await writeFile(path, code);
    return path;
  }

  async function outputIn(command: readonly string[], name: string): Promise<string> {
    const [program, ...args] = command;
    const { status, output } = await run(program!, [...args, await scriptFile(name)], {
      cwd: consumer.folder,
      show: false,
      env: { NO_COLOR: '1', NODE_NO_WARNINGS: '1' },
    });
    assert.equal(status, 0, output);
    return output.trim();
  }

  /** Bundled as a site would do it, in a page of another origin than the files. */
  async function outputInPage(name: string): Promise<string> {
    const { outputFiles } = await build({
      entryPoints: [await scriptFile(name)],
      bundle: true,
      format: 'esm',
      write: false,
      absWorkingDir: consumer.folder,
      logLevel: 'error',
    });
    const page = await browser.newPage({ bypassCSP: true });
    const lines: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'log') lines.push(message.text());
    });
    page.on('pageerror', (error) => lines.push(String(error)));
    await page.goto(new URL('/', addresses.get(API)).href);
    await page.evaluate(
      (code) => import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`),
      outputFiles[0]!.text,
    );
    await page.close();
    return lines.join('\n').trim();
  }

  for (const name of scripts) {
    it(`${name} stands in the README word for word`, async () => {
      const readme = await readFile(join(ROOT, 'README.md'), 'utf8');
      const code = await readFile(join(EXAMPLES, name), 'utf8');
      assert.ok(readme.includes(`\`\`\`ts\n${code}\`\`\``), `examples/sdk/${name} and the README differ`);
    });

    it(`${name} gives the same in every runtime and in a page`, async () => {
      const outputs: Record<string, string> = {};
      for (const [runtime, command] of Object.entries(RUNTIMES))
        outputs[runtime] = await outputIn(command, name);
      outputs['Chromium'] = await outputInPage(name);
      const expected = outputs['Node 24']!;
      assert.match(expected, EXPECTED[name]!);
      const lines = (text: string): readonly string[] => text.split('\n').map((line) => line.trim());
      for (const [runtime, output] of Object.entries(outputs)) {
        assert.deepEqual(lines(output), lines(expected), runtime);
      }
    });
  }
});
