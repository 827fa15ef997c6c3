import { join } from 'node:path';
import { installLocked } from '../lib/install-locked.ts';
import { ROOT } from '../lib/root.ts';

const MODULES = join(ROOT, 'tools/checks/node_modules');

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
export const installChecks = (): Promise<void> => installLocked('tools/checks');

/** The runtimes are locked for Linux on x64 only; elsewhere the checks say so and leave them out. */
export const RUNTIMES_ARE_HERE = process.platform === 'linux' && process.arch === 'x64';
