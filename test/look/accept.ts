/**
 * Keeps what the themed pages look like now as what they shall look like: `node test/look/accept.ts [look …]`. Look at
 * the pictures before committing them. Needs the built scripts and the sample data set.
 */
import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { chromium } from 'playwright-core';
import { CHROMIUM_FLAGS, chromiumPath } from '../../tools/lib/browser.ts';
import { keepMajor, keepPlaces, pictureFile } from './support/baseline.ts';
import { LOOKS } from './support/looks.ts';
import { openLook } from './support/open.ts';
import { servePages } from './support/pages.ts';
import { piece, written } from './support/pictures.ts';
import { placesOn } from './support/places.ts';

/** Larger pictures do not belong into the repository. */
const LARGEST = 150_000;

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !LOOKS.some((look) => look.name === name));
if (unknown.length > 0) {
  console.error(
    `accept: no look is called ${unknown.join(', ')}; there are ${LOOKS.map(({ name }) => name).join(', ')}.`,
  );
  process.exit(2);
}

const pages = await servePages();
const browser = await chromium.launch({ executablePath: chromiumPath(), args: CHROMIUM_FLAGS });
try {
  await keepMajor(browser.version());
  for (const look of LOOKS) {
    if (wanted.length > 0 && !wanted.includes(look.name)) continue;
    const page = await openLook(browser, pages, look);
    await keepPlaces(look.name, await placesOn(page));
    const whole = await page.screenshot({ fullPage: true });
    for (const [name, top, height] of look.pieces) {
      const picture = written(piece(whole, top, height));
      const file = pictureFile(look.name, name);
      await writeFile(file, picture);
      console.log(`${basename(file).padEnd(36)} ${picture.length.toLocaleString('en')} bytes`);
      if (picture.length > LARGEST) {
        console.error(
          `accept: ${basename(file)} is over ${LARGEST.toLocaleString('en')} bytes; keep a smaller piece.`,
        );
        process.exitCode = 1;
      }
    }
    await page.context().close();
  }
} finally {
  await browser.close();
  await pages.close();
}
