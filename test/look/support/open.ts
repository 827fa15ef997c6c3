import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { Look } from './looks.ts';
import type { ThemedPages } from './pages.ts';

/** When the pictures are taken, whatever the day: widgets tell what is open now. */
const NOW = new Date('2026-11-22T10:00:00Z');

/** The families that the pages ask for first → the font that stands for them on every machine. */
const FONTS: readonly (readonly [family: string, file: string])[] = [
  ['Arial', 'source-sans-3/files/source-sans-3'],
  ['Source Sans 3', 'source-sans-3/files/source-sans-3'],
  ['Newsreader', 'newsreader/files/newsreader'],
];
const SUBSETS = {
  'latin-ext': 'U+0100-02BA, U+1E00-1E9F',
  latin: 'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+2000-206F, U+20AC',
};

const fontFaces = (fonts: string): string =>
  FONTS.flatMap(([family, file]) =>
    Object.entries(SUBSETS).map(
      ([subset, range]) =>
        `@font-face { font-family: '${family}'; font-weight: 200 900; unicode-range: ${range}; src: url(${fonts}${file}-${subset}-wght-normal.woff2) }`,
    ),
  ).join('\n');

/** Opens a themed page and waits until every widget shows its data. */
export async function openLook(
  browser: Browser,
  pages: ThemedPages,
  look: Omit<Look, 'name' | 'pieces'>,
): Promise<Page> {
  const { theme, width, colorScheme = 'light', lang, dir } = look;
  const options: BrowserContextOptions = {
    viewport: { width, height: 900 },
    deviceScaleFactor: 1,
    reducedMotion: 'reduce',
    colorScheme,
    locale: 'en-GB',
    timezoneId: 'Europe/Brussels',
  };
  const context = await browser.newContext(options);
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  await page.clock.setFixedTime(NOW);
  await page.route('**/*.html', async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    await route.fulfill({
      response,
      body: html
        .replace('</head>', `<style>${fontFaces(pages.fonts)}</style></head>`)
        .replace(/<html lang="(\w+)"/, `<html lang="${lang ?? '$1'}"${dir ? ` dir="${dir}"` : ''}`),
    });
  });
  await page.goto(pages.address(theme), { waitUntil: 'load' });
  await settled(page);
  return page;
}

/** Every widget of the page is there, shows what it loads no more, and the fonts have come. */
async function settled(page: Page): Promise<void> {
  // What starts when it comes near is made to: the picture shows the whole page.
  const { height } = await page.evaluate(() => ({ height: document.documentElement.scrollHeight }));
  for (let top = 0; top < height; top += 800) await page.mouse.wheel(0, 800);
  await page.waitForFunction(() =>
    [...document.querySelectorAll(':is(main, header) *')]
      .filter(({ localName }) => localName.startsWith('coopkit-'))
      .every(
        ({ shadowRoot }) =>
          shadowRoot?.firstElementChild && !shadowRoot.querySelector('[aria-busy=true], .reserved'),
      ),
  );
  // Languages and fonts come after the data.
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => {
    scrollTo(0, 0);
    return document.fonts.ready;
  });
}
