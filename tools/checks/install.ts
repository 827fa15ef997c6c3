import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from '../lib/root.ts';
import { run } from '../lib/run.ts';

const FOLDER = join(ROOT, 'tools/checks');
const MODULES = join(FOLDER, 'node_modules');

/**
 * Programs that what is published is tried with, but nothing is built with: other runtimes, other TypeScripts, the
 * tools that read contracts. They lie in a package of their own, so that `npm start` does not wait for 500 MB.
 */
export const PROGRAMS = {
  node22: [join(MODULES, 'node-22-linux-x64/bin/node')],
  bun: [join(MODULES, '@oven/bun-linux-x64/bin/bun')],
  deno: [join(MODULES, '@deno/linux-x64-glibc/deno')],
  typescript5: ['node', join(MODULES, 'typescript-5/bin/tsc')],
  typescript6: ['node', join(MODULES, 'typescript-6/bin/tsc')],
  apiExtractor: ['node', join(MODULES, '@microsoft/api-extractor/bin/api-extractor')],
  redocly: ['node', join(MODULES, '@redocly/cli/bin/cli.js')],
} as const;

export type Program = keyof typeof PROGRAMS;

/**
 * Installs the locked packages of `tools/checks` unless they are there already.
 *
 * @throws with what npm said when they cannot be had
 */
export async function installChecks(): Promise<void> {
  const stamp = join(MODULES, '.setup-stamp');
  const lock = await readFile(join(FOLDER, 'package-lock.json'));
  const wanted = createHash('sha256').update(lock).digest('hex');
  if (existsSync(stamp) && (await readFile(stamp, 'utf8')) === wanted) return;
  const { status, output } = await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: FOLDER,
    show: false,
  });
  if (status !== 0) throw new Error(`The packages of tools/checks cannot be installed:\n${output.trimEnd()}`);
  await writeFile(stamp, wanted);
}

/** The runtimes are locked for Linux on x64 only; elsewhere the checks say so and leave them out. */
export const RUNTIMES_ARE_HERE = process.platform === 'linux' && process.arch === 'x64';
