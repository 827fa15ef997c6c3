/**
 * Widgets on pages in browsers of other makers than Chromium's: Firefox and WebKitGTK, where this machine has them.
 *
 *     node tools/test-engines.ts            both
 *     node tools/test-engines.ts firefox    one
 *
 * The scripts and the data set of the build must be there (`node tools/build.ts cdn data`). Says plainly which engine was
 * not there, and fails when one that was asked for by name is missing.
 */
import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { ENGINES, INSTALL, isHere } from './engines/engines.ts';
import { countTests } from './lib/count-tests.ts';
import { ROOT, VERSION } from './lib/root.ts';
import { run } from './lib/run.ts';

const named = process.argv.slice(2);
const unknown = named.filter((name) => !ENGINES.some((engine) => engine === name));
if (unknown.length > 0) {
  console.error(`test-engines: "${unknown.join('", "')}" is no engine; there are ${ENGINES.join(' and ')}.`);
  process.exit(2);
}
if (!existsSync(join(ROOT, 'dist/cdn', VERSION)) || !existsSync(join(ROOT, 'dist/data'))) {
  console.error('test-engines: there is nothing to try yet; run "node tools/build.ts cdn data" first.');
  process.exit(2);
}
const engines = ENGINES.filter((engine) => named.length === 0 || named.includes(engine));

const lines: string[] = [];
let failed = false;
for (const engine of engines) {
  if (!isHere(engine)) {
    lines.push(`${engine}: NOT RUN, it is not on this machine (${INSTALL[engine]})`);
    failed ||= named.includes(engine);
    continue;
  }
  const files = globSync('test/engines/*.test.ts', { cwd: ROOT }).toSorted();
  const { status, output } = await run(
    process.execPath,
    ['--test', '--test-concurrency=1', '--test-reporter=spec', ...files],
    { env: { COOPKIT_ENGINE: engine } },
  );
  const version = /engine under test: (\S+)/.exec(output)?.[1] ?? 'version not told';
  const { passed = 0, failed: lost = 0, skipped = 0 } = countTests(output) ?? {};
  lines.push(`${version}: ${String(passed)} passed, ${String(lost)} failed, ${String(skipped)} skipped`);
  failed ||= status !== 0;
}
console.log(['', ...lines].join('\n'));
process.exitCode = failed ? 1 : 0;
