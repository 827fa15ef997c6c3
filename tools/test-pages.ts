/**
 * `npm run test:pages`: widgets on pages in Chromium, from other people's pages to accessibility. A normal run takes those
 * files that guard visitors and pages always, and some of the others by turns; `npm run test:full` takes all.
 */
import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { sample } from '../test/support/sample.ts';
import { ROOT } from './lib/root.ts';

const FILES = [
  'test/{host,embed,untrusted,a11y,look,builder,recipes}/**/*.test.ts',
  'test/faults/widgets/*.test.ts',
];

const ALWAYS =
  /\/(?:host\/(?:csp|trusted-types|page-styles|mutations|many-footprint)|untrusted\/[^/]+|faults\/widgets\/widgets|a11y\/(?:document|engines|golden)|look\/documented)\.test\.ts$/;

const files = globSync(FILES, { cwd: ROOT })
  .map((file) => file.replaceAll('\\', '/'))
  .toSorted();
const others = files.filter((file) => !ALWAYS.test(file));
const taken = [...files.filter((file) => ALWAYS.test(file)), ...sample('files of page tests', others, 4)];

const { status } = spawnSync(
  process.execPath,
  ['--test', '--test-concurrency=1', '--test-reporter=spec', ...taken],
  { cwd: ROOT, stdio: 'inherit' },
);
process.exitCode = status ?? 1;
