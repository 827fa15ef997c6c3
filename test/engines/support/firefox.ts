import { enginePackage } from '../../../tools/engines/packages.ts';
import { findFirefox } from '../../../tools/engines/engines.ts';
import { VIEWPORT, type Driver } from './driver.ts';

/** Firefox over WebDriver BiDi. */
export async function openFirefox(): Promise<Driver> {
  const { launch } = await enginePackage('puppeteer-core');
  const browser = await launch({
    browser: 'firefox',
    executablePath: findFirefox(),
    defaultViewport: VIEWPORT,
    extraPrefsFirefox: { 'ui.prefersReducedMotion': 1, 'intl.locale.requested': 'en-US' },
  });
  const page = await browser.newPage();
  return {
    version: await browser.version(),
    async open(url) {
      await page.goto(url);
    },
    run: (expression) => page.evaluate(expression),
    type: (text) => page.keyboard.type(text),
    press: (key) => page.keyboard.press(key),
    close: () => browser.close(),
  };
}
