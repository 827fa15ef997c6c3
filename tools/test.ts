/**
 * `npm test`: everything that must hold before a change is kept, in the order in which it fails fastest. Stops at the
 * first step that fails and names it. `node tools/test.ts unit e2e` runs those steps only.
 */
import { countTests, type Count } from './lib/count-tests.ts';
import { run } from './lib/run.ts';

interface Step {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
}

const STEPS: readonly Step[] = [
  { name: 'types', command: ['npm', 'run', '-s', 'types'] },
  { name: 'lint', command: ['npm', 'run', '-s', 'lint'] },
  // Not `npm run build`: what it would set up first is set up by now.
  { name: 'build', command: ['node', 'tools/build.ts'] },
  { name: 'package', command: ['npm', 'run', '-s', 'check:package'] },
  { name: 'size', command: ['npm', 'run', '-s', 'size'] },
  { name: 'unit', command: ['npm', 'run', '-s', 'test:unit'] },
  { name: 'components', command: ['npm', 'run', '-s', 'test:components'] },
  { name: 'stories', command: ['npm', 'run', '-s', 'stories:build'] },
  { name: 'stories-check', command: ['npm', 'run', '-s', 'stories:check'] },
  { name: 'e2e', command: ['npm', 'run', '-s', 'test:e2e'] },
];

const wanted = process.argv.slice(2);
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

let broken: string | undefined;
for (const { name, command } of STEPS) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`\n=== ${name}`);
  const stepBegin = performance.now();
  const [program, ...args] = command;
  const { status, output } = await run(program, args);
  const count = countTests(output);
  add(count);
  // A step that failed without a failed test (a type error, a crash) still counts as one failure.
  if (status !== 0 && !count?.failed) total.failed += 1;
  report.push(
    `${status === 0 ? 'ok  ' : 'FAIL'} ${name.padEnd(14)} ${seconds(performance.now() - stepBegin).padStart(8)}` +
      (count ? `  ${String(count.passed)} passed, ${String(count.failed)} failed` : ''),
  );
  if (status !== 0) {
    broken = name;
    break;
  }
}

console.log(
  `\n${report.join('\n')}\n     ${'in all'.padEnd(14)} ${seconds(performance.now() - begin).padStart(8)}\n`,
);
if (broken !== undefined) {
  console.error(`test: the step "${broken}" failed. Alone: npm test -- ${broken}`);
  process.exitCode = 1;
}
console.log(`${String(total.passed)} passed, ${String(total.failed)} failed`);
