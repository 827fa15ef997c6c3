import { enginePackage } from '../../../tools/engines/packages.ts';
import { findWebKit } from '../../../tools/engines/engines.ts';
import { resizeWindow } from '../../../tools/engines/resize-window.ts';
import { startWebKit } from '../../../tools/engines/webkit.ts';
import { VIEWPORT, type Driver, type Key } from './driver.ts';

/** The characters that stand for keys in the protocol. */
const KEYS: Readonly<Record<Key, string>> = {
  Enter: '\uE007',
  Tab: '\uE004',
  Escape: '\uE00C',
  ArrowDown: '\uE015',
  End: '\uE010',
};

/** WebKitGTK over the classic WebDriver protocol. */
export async function openWebKit(): Promise<Driver> {
  const paths = findWebKit();
  if (paths === undefined) throw new Error('There is no WebKitGTK on this machine.');
  const { default: WebDriver } = await enginePackage('webdriver');
  const webkit = await startWebKit(paths);
  const session = await WebDriver.newSession({
    hostname: '127.0.0.1',
    port: webkit.port,
    path: '/',
    capabilities: webkit.capabilities,
    logLevel: 'silent',
    connectionRetryCount: 0,
  }).catch(async (error: unknown) => {
    await webkit.close();
    throw error;
  });
  await resizeWindow(session, VIEWPORT);

  const strike = (keys: readonly string[]): Promise<unknown> =>
    session.performActions([
      {
        type: 'key',
        id: 'keyboard',
        actions: keys.flatMap((value) => [
          { type: 'keyDown', value },
          { type: 'keyUp', value },
        ]),
      },
    ]);
  return {
    version: `WebKitGTK/${session.capabilities.browserVersion}`,
    async open(url) {
      await session.navigateTo(url);
    },
    run: (expression) => session.executeScript(`return ${expression}`, []),
    async type(text) {
      await strike(Array.from(text));
    },
    async press(key) {
      await strike([KEYS[key]]);
    },
    async close() {
      await session.deleteSession();
      await webkit.close();
    },
  };
}
