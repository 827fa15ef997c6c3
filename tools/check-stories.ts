/**
 * `npm run stories:check`: opens every story of the built Storybook in Chromium. A story fails when rendering or its
 * play function throws, when the console shows an error, when axe finds a violation (in light and dark), when the
 * layout shifts, or when the page scrolls sideways at 320 px. Some by turns; all under `npm run test:full`. `node tools/check-stories.ts banner` takes those whose
 * id contains the word.
 */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { startServer } from '../src/cli/serve/server.ts';
import { sample } from '../test/support/sample.ts';
import { CHROMIUM_FLAGS, chromiumPath } from './lib/browser.ts';
import { ROOT } from './lib/root.ts';
import { checkStory, openTab } from './stories/check-story.ts';

interface Entry {
  readonly id: string;
  readonly type: string;
}

/** Tabs at work at once: more only wait for each other on a small machine. */
const TABS = 3;

const site = join(ROOT, 'storybook-static');
if (!existsSync(join(site, 'index.json'))) {
  console.error('stories: nothing is built yet. Run "npm run stories:build" first.');
  process.exit(1);
}
const { entries } = JSON.parse(await readFile(join(site, 'index.json'), 'utf8')) as {
  readonly entries: Readonly<Record<string, Entry>>;
};
const word = process.argv[2] ?? '';
const all = Object.values(entries).filter(({ id, type }) => type === 'story' && id.includes(word));
const stories = word === '' ? sample('stories', all, 20) : all;

const server = await startServer({ root: site, port: 0 });
const origin = server.url.replace(/\/$/, '');
const browser = await chromium.launch({ executablePath: chromiumPath(), args: CHROMIUM_FLAGS });

const waiting = stories.map(({ id }) => id);
let passed = 0;
let failed = 0;
async function work(): Promise<void> {
  const tab = await openTab(browser);
  for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
    const faults = await checkStory(tab, origin, id);
    if (faults.length === 0) passed += 1;
    else failed += 1;
    console.log(
      faults.length === 0
        ? `ok   ${id}`
        : `FAIL ${id}\n${faults.map((fault) => `       ${fault}`).join('\n')}`,
    );
  }
}
try {
  await Promise.all(Array.from({ length: TABS }, work));
} finally {
  await browser.close();
  await server.close();
}
console.log(`${String(passed)} passed, ${String(failed)} failed`);
if (passed === 0) console.error('stories: no story was checked.');
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
