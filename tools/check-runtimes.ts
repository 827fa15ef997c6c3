/**
 * `node tools/check-runtimes.ts [node22|bun|deno ...]`: the SDK's own tests on the runtimes that it promises to run on, one of
 * them by turns unless they are named, besides the Node that everything else here runs on and the browser of the component tests.
 */
import { globSync } from 'node:fs';
import { sample } from '../test/support/sample.ts';
import { installChecks, PROGRAMS, RUNTIMES_ARE_HERE } from './checks/install.ts';
import { ROOT } from './lib/root.ts';
import { run } from './lib/run.ts';

/** Pure computation for minutes, with nothing in it that a runtime could do otherwise than a language engine must. */
const LONG = [
  'test/sdk/search/{against-reference,chunked,properties,hostile}.test.ts',
  'test/sdk/search/{build,geo}/**',
  'test/sdk/sources/{random-damage,replaced-dataset,chunked-faults}.test.ts',
  'test/sdk/sources/federated/{walk,conformance}.test.ts',
  'test/sdk/{conformance,match}/**',
  'test/sdk/**/*properties.test.ts',
];
/** They watch or break the loading of modules, which only Node lets a test do. */
const NODE_ONLY = ['test/sdk/sources/{checked-at-build,failure-words}.test.ts'];
/** They need a browser. */
const IN_BROWSERS = ['test/faults/widgets/**'];

const files = globSync('test/{sdk,faults}/**/*.test.ts', {
  cwd: ROOT,
  exclude: [...LONG, ...NODE_ONLY, ...IN_BROWSERS],
}).toSorted();

interface Runtime {
  readonly command: readonly string[];
  /** How it tells what passed and failed. */
  readonly passed: RegExp;
  readonly failed: RegExp;
}

const RUNTIMES: Readonly<Record<string, Runtime>> = {
  node22: {
    command: [...PROGRAMS.node22, '--test', '--experimental-test-isolation=none', '--test-reporter=spec'],
    passed: /^ℹ pass (\d+)$/m,
    failed: /^ℹ fail (\d+)$/m,
  },
  bun: {
    command: [...PROGRAMS.bun, 'test', '--timeout', '120000'],
    passed: /^ *(\d+) pass$/m,
    failed: /^ *(\d+) fail$/m,
  },
  deno: {
    // Types are checked by `npm run types`; nothing is fetched, as all packages lie in node_modules.
    command: [...PROGRAMS.deno, 'test', '--allow-all', '--no-check', '--cached-only', '--quiet'],
    passed: /(\d+) passed/,
    failed: /(\d+) failed/,
  },
};

const named = process.argv.slice(2);
const unknown = named.filter((name) => !(name in RUNTIMES));
if (unknown.length > 0) {
  console.error(
    `runtimes: ${unknown.join(', ')} is not known; there are ${Object.keys(RUNTIMES).join(', ')}.`,
  );
  process.exit(2);
}

/** All that are named; without names one by turns, and all of them under `npm run test:full`. */
const wanted = named.length > 0 ? named : sample('runtimes', Object.keys(RUNTIMES), 1);

const total = { passed: 0, failed: 0 };
if (RUNTIMES_ARE_HERE) {
  await installChecks();
  for (const [name, { command, passed, failed }] of Object.entries(RUNTIMES)) {
    if (!wanted.includes(name)) continue;
    const [program, ...args] = command;
    const begin = performance.now();
    const { status, output } = await run(program!, [...args, ...files], {
      show: false,
      env: { NO_COLOR: '1' },
    });
    const count = (pattern: RegExp): number => Number(pattern.exec(output)?.[1] ?? 0);
    const counts = { passed: count(passed), failed: count(failed) };
    // A runtime that ran nothing, or ended badly without naming a test, has failed too.
    if ((status !== 0 || counts.passed === 0) && counts.failed === 0) counts.failed = 1;
    total.passed += counts.passed;
    total.failed += counts.failed;
    const seconds = ((performance.now() - begin) / 1000).toFixed(1);
    console.log(
      `${name.padEnd(8)} ${String(counts.passed)} passed, ${String(counts.failed)} failed  ${seconds} s`,
    );
    if (counts.failed > 0) console.error(output.trimEnd());
  }
} else {
  console.log('runtimes: locked for Linux on x64 only; nothing was tried here.');
}
console.log(`${String(total.passed)} passed, ${String(total.failed)} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
