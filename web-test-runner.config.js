import { esbuildPlugin } from '@web/dev-server-esbuild';
import { launcherOf, windowSizePlugin } from './tools/engines/test-runner.ts';

export default {
  files: 'test/components/**/*.test.ts',
  nodeResolve: { exportConditions: ['browser', 'development'] },
  plugins: [
    esbuildPlugin({ ts: true, json: true, target: 'es2022', tsconfig: 'tsconfig.json' }),
    windowSizePlugin,
  ],
  // `COOPKIT_BROWSER=firefox` and `=webkit` run the same tests in other engines.
  browsers: [await launcherOf(process.env['COOPKIT_BROWSER'])],
  concurrency: 1, // requestAnimationFrame never fires in a background tab
  coverage: false, // `wtr --coverage` when wanted
  coverageConfig: { include: ['src/**/*.ts'], reporters: ['lcov', 'text-summary'] },
  testFramework: { config: { timeout: '10000' } }, // the first axe run takes its time
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  filterBrowserLogs: ({ args }) =>
    !args.some((text) => typeof text === 'string' && text.includes('Lit is in dev mode')),
};
