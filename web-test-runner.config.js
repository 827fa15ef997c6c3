import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner';
import { CHROMIUM_FLAGS, chromiumPath, firefoxPath } from './tools/lib/browser.ts';

/** `COOPKIT_BROWSER=firefox` runs the same tests in Firefox. */
const browser =
  process.env['COOPKIT_BROWSER'] === 'firefox'
    ? chromeLauncher({ launchOptions: { browser: 'firefox', executablePath: firefoxPath() } })
    : chromeLauncher({ launchOptions: { executablePath: chromiumPath(), args: CHROMIUM_FLAGS } });

export default {
  files: 'test/components/**/*.test.ts',
  nodeResolve: { exportConditions: ['browser', 'development'] },
  plugins: [esbuildPlugin({ ts: true, json: true, target: 'es2022', tsconfig: 'tsconfig.json' })],
  browsers: [browser],
  concurrency: 1, // requestAnimationFrame never fires in a background tab
  coverage: false, // `wtr --coverage` when wanted
  coverageConfig: { include: ['src/**/*.ts'], reporters: ['lcov', 'text-summary'] },
  testFramework: { config: { timeout: '10000' } }, // the first axe run takes its time
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  filterBrowserLogs: ({ args }) =>
    !args.some((text) => typeof text === 'string' && text.includes('Lit is in dev mode')),
};
