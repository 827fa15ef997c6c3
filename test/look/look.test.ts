import assert from 'node:assert/strict';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { PNG } from 'pngjs';
import { chromium, type Browser } from 'playwright-core';
import { axeFaults } from '../../tools/lib/axe.ts';
import { CHROMIUM_FLAGS, chromiumPath } from '../../tools/lib/browser.ts';
import { baselineMajor, majorOf, pictureFile, readPlaces, RESULTS } from './support/baseline.ts';
import { LOOKS } from './support/looks.ts';
import { openLook } from './support/open.ts';
import { servePages, type ThemedPages } from './support/pages.ts';
import { difference, piece, written } from './support/pictures.ts';
import { moved, OTHER_BROWSER, placesOn, SAME_BROWSER } from './support/places.ts';

const HOW_TO_ACCEPT = 'If it is meant to look like this now: node test/look/accept.ts';
/** More say the same. */
const MOST_LINES = 12;

const shortened = (lines: readonly string[]): string =>
  lines.length > MOST_LINES
    ? [...lines.slice(0, MOST_LINES), `… and ${String(lines.length - MOST_LINES)} more`].join('\n')
    : lines.join('\n');

describe('the themed pages', () => {
  let pages: ThemedPages;
  let browser: Browser;
  let sameBrowser: boolean;

  before(async () => {
    await rm(RESULTS, { recursive: true, force: true });
    pages = await servePages();
    browser = await chromium.launch({ executablePath: chromiumPath(), args: CHROMIUM_FLAGS });
    const [major, here] = [await baselineMajor(), majorOf(browser.version())];
    sameBrowser = major === here;
    if (!sameBrowser) {
      console.log(
        `The pictures are of Chromium ${String(major)}, this is ${String(here)}: only the places of parts are compared, loosely.`,
      );
    }
  });
  after(async () => {
    await browser.close();
    await pages.close();
  });

  for (const look of LOOKS) {
    it(`look as they did: ${look.name}`, async (test) => {
      const page = await openLook(browser, pages, look);
      const problems: string[] = [];
      const places = await placesOn(page);
      problems.push(
        ...moved(await readPlaces(look.name), places, sameBrowser ? SAME_BROWSER : OTHER_BROWSER),
      );
      if (sameBrowser) {
        const whole = await page.screenshot({ fullPage: true });
        for (const [name, top, height] of look.pieces) {
          const actual = piece(whole, top, height);
          const found = difference(PNG.sync.read(await readFile(pictureFile(look.name, name))), actual);
          if (!found) continue;
          problems.push(`${look.name}-${name}: ${found.why}`);
          await mkdir(RESULTS, { recursive: true });
          const file = (what: string): string => join(RESULTS, `${look.name}-${name}-${what}.png`);
          await writeFile(file('actual'), written(actual));
          if (found.drawn) await writeFile(file('diff'), PNG.sync.write(found.drawn));
        }
      } else {
        test.diagnostic('another Chromium than that of the pictures: compared by the places of parts');
      }
      assert.equal(
        problems.length,
        0,
        `${shortened(problems)}\nPictures are in test-results/look. ${HOW_TO_ACCEPT}`,
      );
      const { width } = await page.evaluate(() => ({ width: document.documentElement.scrollWidth }));
      assert.ok(width <= look.width, `the page is ${String(width)} px wide`);
      if (look.axe) assert.deepEqual(await axeFaults(page, look.name, true), []);
      await page.context().close();
    });
  }
});
