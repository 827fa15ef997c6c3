/**
 * Widgets on pages in browsers of other makers than Chromium's: Firefox and WebKitGTK, where this machine has them.
 *
 *     node tools/test-engines.ts            both
 *     node tools/test-engines.ts firefox    one
 *
 * The scripts and the data set of the build must be there (`node tools/build.ts cdn data`). Says plainly which engine was
 * not there, and fails when one that was asked for by name is missing.
 */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { ENGINES, INSTALL, isHere, type Engine } from './engines/engines.ts';
import { ROOT, VERSION } from './lib/root.ts';

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

/** What a run of the tests in an engine came to. */
interface Outcome {
  readonly status: number;
  readonly version: string;
  readonly counts: ReadonlyMap<string, number>;
}

/** Runs the tests in an engine, passes on what they print, and reads their counts from it. */
function runIn(engine: Engine, files: readonly string[]): Promise<Outcome> {
  const child = spawn(
    process.execPath,
    ['--test', '--test-concurrency=1', '--test-reporter=spec', ...files],
    { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, COOPKIT_ENGINE: engine } },
  );
  const counts = new Map<string, number>();
  let version = 'version not told';
  createInterface({ input: child.stdout }).on('line', (line) => {
    console.log(line);
    const [, name = '', count] = /^ℹ (pass|fail|cancelled|skipped) (\d+)$/.exec(line) ?? [];
    if (count !== undefined) counts.set(name, Number(count));
    version = /engine under test: (\S+)/.exec(line)?.[1] ?? version;
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      resolve({ status: code ?? 1, version, counts });
    });
  });
}

const lines: string[] = [];
let failed = false;
for (const engine of engines) {
  if (!isHere(engine)) {
    lines.push(`${engine}: NOT RUN, it is not on this machine (${INSTALL[engine]})`);
    failed ||= named.includes(engine);
    continue;
  }
  const files = globSync('test/engines/*.test.ts', { cwd: ROOT }).toSorted();
  const { status, version, counts } = await runIn(engine, files);
  const count = (name: string): string => String(counts.get(name) ?? 0);
  const lost = (counts.get('fail') ?? 0) + (counts.get('cancelled') ?? 0);
  lines.push(`${version}: ${count('pass')} passed, ${String(lost)} failed, ${count('skipped')} skipped`);
  failed ||= status !== 0;
}
console.log(['', ...lines].join('\n'));
process.exitCode = failed ? 1 : 0;
