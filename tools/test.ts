/**
 * `npm test`: everything that must hold before a change is kept, in the order in which it fails fastest. Stops at the
 * first stage in which a step fails, and names it. `node tools/test.ts unit e2e` runs those steps only; with `--full`
 * (`npm run test:full`) it takes no samples of long matrices, but all of them.
 */
import { parseArgs } from 'node:util';
import { countTests, type Count } from './lib/count-tests.ts';
import { run } from './lib/run.ts';

interface Step {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
}

/** Steps one after the other. */
type Lane = readonly Step[];

/**
 * Stages one after the other; the lanes of a stage run beside each other, as most programs keep one core busy.
 */
const STAGES: readonly (readonly Lane[])[] = [
  [
    [
      { name: 'types', command: ['npm', 'run', '-s', 'types'] },
      { name: 'lint', command: ['npm', 'run', '-s', 'lint'] },
      // Installs what later stages check with, before two of their lanes could want it at once.
      { name: 'spec', command: ['npm', 'run', '-s', 'check:spec'] },
    ],
    [
      // Not `npm run build`: what it would set up first is set up by now.
      { name: 'build', command: ['node', 'tools/build.ts'] },
      { name: 'elements', command: ['npm', 'run', '-s', 'check:manifest'] },
    ],
  ],
  [
    [{ name: 'unit', command: ['npm', 'run', '-s', 'test:unit'] }],
    [
      { name: 'package', command: ['npm', 'run', '-s', 'check:package'] },
      { name: 'size', command: ['npm', 'run', '-s', 'size'] },
      { name: 'api', command: ['npm', 'run', '-s', 'check:api'] },
      { name: 'published', command: ['npm', 'run', '-s', 'test:published'] },
      { name: 'stories', command: ['npm', 'run', '-s', 'stories:build'] },
    ],
  ],
  [
    // No browser beside the browsers.
    [{ name: 'runtimes', command: ['npm', 'run', '-s', 'test:runtimes'] }],
    [
      { name: 'components', command: ['npm', 'run', '-s', 'test:components'] },
      { name: 'frameworks', command: ['npm', 'run', '-s', 'test:frameworks'] },
      { name: 'stories-check', command: ['npm', 'run', '-s', 'stories:check'] },
    ],
  ],
  // Alone: on a busy machine answers come late, and pages move for other reasons than ours.
  [
    [
      { name: 'pages', command: ['npm', 'run', '-s', 'test:pages'] },
      { name: 'e2e', command: ['npm', 'run', '-s', 'test:e2e'] },
    ],
  ],
];
const STEPS = STAGES.flat(2);

const { values: flags, positionals: wanted } = parseArgs({
  options: { full: { type: 'boolean' } },
  allowPositionals: true,
});
if (flags.full) process.env['COOPKIT_FULL'] = '1';

const unknown = wanted.filter((name) => !STEPS.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(
    `test: no step is called ${unknown.join(', ')}; there are ${STEPS.map(({ name }) => name).join(', ')}.`,
  );
  process.exit(2);
}

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`;
const begin = performance.now();
const report: string[] = [];
const total = { passed: 0, failed: 0 };

function add(count: Count | undefined): void {
  total.passed += count?.passed ?? 0;
  total.failed += count?.failed ?? 0;
}

/** @param show while it runs; of a lane beside another, when it has ended */
async function runStep({ name, command: [program, ...args] }: Step, show: boolean): Promise<boolean> {
  if (show) console.log(`\n=== ${name}`);
  const stepBegin = performance.now();
  const { status, output } = await run(program, args, { show });
  if (!show) console.log(`\n=== ${name}\n${output.trimEnd()}`);
  const count = countTests(output);
  add(count);
  // A step that failed without a failed test (a type error, a crash) still counts as one failure.
  if (status !== 0 && !count?.failed) total.failed += 1;
  report.push(
    `${status === 0 ? 'ok  ' : 'FAIL'} ${name.padEnd(14)} ${seconds(performance.now() - stepBegin).padStart(8)}` +
      (count ? `  ${String(count.passed)} passed, ${String(count.failed)} failed` : ''),
  );
  return status === 0;
}

const broken: string[] = [];

async function runLane(lane: Lane, show: boolean): Promise<void> {
  for (const step of lane) {
    if (wanted.length > 0 && !wanted.includes(step.name)) continue;
    if (await runStep(step, show)) continue;
    broken.push(step.name);
    return;
  }
}

for (const lanes of STAGES) {
  await Promise.all(lanes.map((lane, index) => runLane(lane, index === 0)));
  if (broken.length > 0) break;
}

console.log(
  `\n${report.join('\n')}\n     ${'in all'.padEnd(14)} ${seconds(performance.now() - begin).padStart(8)}\n`,
);
if (broken.length > 0) {
  console.error(`test: failed: ${broken.join(', ')}. Alone: npm test -- ${broken.join(' ')}`);
  process.exitCode = 1;
}
console.log(`${String(total.passed)} passed, ${String(total.failed)} failed`);
