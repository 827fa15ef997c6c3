import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { allShown } from './support/all-shown.ts';
import { html, scriptTag, type Build } from './support/script.ts';
import { siteOfSuite } from './support/site.ts';
import { watchedPage } from './support/watched-page.ts';
import { ALL_WIDGETS, provided } from './support/widgets.ts';

/** A page with all widgets that names its scripts and data by whole addresses, as it must where it has none itself. */
const page = (origin: string, build: Build = 'loader'): string =>
  html(scriptTag(build, origin, 'async'), provided(ALL_WIDGETS, origin));

const quoted = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

describe('widgets work in a document', () => {
  const site = siteOfSuite();

  /** What a frame is given, and what makes it on the page around it. */
  const FRAMES: Readonly<Record<string, (origin: string) => string>> = {
    'of an iframe with srcdoc': (origin) => `<iframe srcdoc="${quoted(page(origin))}"></iframe>`,
    'of a sandboxed iframe, which has no origin and no storage': (origin) =>
      `<iframe sandbox="allow-scripts" srcdoc="${quoted(page(origin))}"></iframe>`,
    'of an iframe with a data: address': (origin) =>
      `<iframe src="data:text/html,${encodeURIComponent(page(origin))}"></iframe>`,
    'of an iframe with a blob: address': (origin) =>
      `<iframe></iframe><script>document.querySelector('iframe').src =
        URL.createObjectURL(new Blob([${JSON.stringify(page(origin)).replaceAll('</', '<\\/')}], { type: 'text/html' }));</script>`,
    'that a script writes into an empty iframe': (origin) =>
      `<iframe></iframe><script>const frame = document.querySelector('iframe').contentDocument;
        frame.open(); frame.write(${JSON.stringify(page(origin)).replaceAll('</', '<\\/')}); frame.close();</script>`,
  };

  for (const [name, frame] of Object.entries(FRAMES)) {
    it(name, async () => {
      const problems = await site.visit({ body: frame(site.host.origin) }, ({ page: visited }) =>
        allShown(visited.frameLocator('iframe')),
      );
      assert.deepEqual(problems, []);
    });
  }

  it('opened from a disk, with scripts and data of a server', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'coopkit-host-'));
    const opened = await watchedPage(site.browser);
    try {
      const file = join(folder, 'page.html');
      await writeFile(file, page(site.host.origin));
      await opened.page.goto(pathToFileURL(file).href);
      await allShown(opened.page);
      assert.deepEqual(opened.problems, []);
    } finally {
      await opened.close();
      await rm(folder, { recursive: true });
    }
  });
});
