import { existsSync, globSync } from 'node:fs';
import { chmod, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT, VERSION } from '../lib/root.ts';
import { run } from '../lib/run.ts';
import { rewriteDeclarations } from './declarations.ts';
import { BUILDER, makeBuilder } from './builder.ts';
import { writeIntegrity } from './integrity.ts';

/** One part of the build: what it is made from, what it makes, and how. */
export interface Step {
  readonly name: string;
  /** Globs; the step is skipped while their content is the same. */
  readonly inputs: readonly string[];
  /** A file that must exist for the step to be skipped. */
  readonly output: string;
  readonly make: () => Promise<void>;
}

const CONFIGURATION = [
  'package.json',
  'package-lock.json',
  'tsconfig*.json',
  'rollup.config.ts',
  'tools/build/*.ts',
];
const CDN = `dist/cdn/${VERSION}`;

/** Runs a tool quietly; shows what it said when it failed. */
async function must(command: string, args: readonly string[]): Promise<void> {
  const { status, output } = await run(command, args, { show: false });
  if (status !== 0) throw new Error(`"${[command, ...args].join(' ')}" failed:\n${output.trimEnd()}`);
}

const rollup = (part: string): Promise<void> =>
  must('rollup', [
    '-c',
    'rollup.config.ts',
    '--logLevel',
    'warn',
    '--failAfterWarnings',
    '--configOnly',
    part,
  ]);

async function remove(...paths: readonly string[]): Promise<void> {
  await Promise.all(paths.map((path) => rm(join(ROOT, path), { recursive: true, force: true })));
}

/** The modules lie directly in dist; the other parts have folders of their own there. */
async function makeModules(): Promise<void> {
  const others = new Set(['cdn', 'cli', 'data']);
  await remove(
    ...globSync('dist/*', { cwd: ROOT }).filter((path) => !others.has(path.slice('dist/'.length))),
  );
  await rollup('modules');
  await must('tsc', ['-p', 'tsconfig.build.json']);
  await rewriteDeclarations(join(ROOT, 'dist'));
}

async function makeCdn(): Promise<void> {
  await remove(CDN);
  await rollup('cdn');
  await writeIntegrity(join(ROOT, CDN));
}

async function makeCli(): Promise<void> {
  await remove('dist/cli');
  await rollup('cli');
  await chmod(join(ROOT, 'dist/cli/coopkit.js'), 0o755);
}

async function makeData(): Promise<void> {
  await remove('dist/data');
  await must('node', ['src/cli/main.ts', 'build', 'data', '--out', 'dist/data']);
}

export const STEPS: readonly Step[] = [
  {
    name: 'modules',
    inputs: ['src/**/*.ts', ...CONFIGURATION],
    output: 'dist/index.d.ts',
    make: makeModules,
  },
  {
    name: 'cdn',
    inputs: ['src/**/*.ts', ...CONFIGURATION],
    output: `${CDN}/sri.json`,
    make: makeCdn,
  },
  { name: 'cli', inputs: ['src/**/*.ts', ...CONFIGURATION], output: 'dist/cli/coopkit.js', make: makeCli },
  {
    name: 'manifest',
    inputs: ['src/components/**/*.ts', 'src/define/*.ts', 'custom-elements-manifest.config.js'],
    output: 'custom-elements.json',
    make: () => must('npm', ['run', '-s', 'manifest']),
  },
  {
    name: 'data',
    inputs: ['data/**/*', 'src/cli/**/*.ts', 'src/sdk/**/*.ts', 'package-lock.json'],
    output: 'dist/data/manifest.json',
    make: makeData,
  },
  {
    name: 'builder',
    inputs: ['examples/builder/**/*', 'src/**/*.ts', 'custom-elements.json', ...CONFIGURATION],
    output: `${BUILDER}/builder.js`,
    make: makeBuilder,
  },
];

/** True when the file that a step makes is there. */
export const isMade = (step: Step): boolean => existsSync(join(ROOT, step.output));
