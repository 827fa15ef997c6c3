import { build } from 'esbuild';
import { join } from 'node:path';
import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

const SDK = join(import.meta.dirname, '..', '..', '..', '..', 'src', 'sdk');

const SETTINGS = {
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  logLevel: 'error',
} as const;

/** Names the worker as it is called here: what bundlers for sites do by themselves, esbuild leaves to its caller. */
const workerName: Plugin = {
  name: 'worker-name',
  setup(context) {
    context.onLoad({ filter: /own-worker\.ts$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')).replace('./worker.ts', './worker.js'),
      loader: 'ts',
    }));
  },
};

/** Bundles the script of an engine into one file, as a small site would, and beside it the worker of ours. */
export async function bundleScript(name: 'coopkit' | 'pagefind' | 'typing', outdir: string): Promise<void> {
  await build({
    ...SETTINGS,
    outdir,
    entryPoints: [join(import.meta.dirname, `${name}.ts`)],
    plugins: [workerName],
  });
  if (name === 'pagefind') return;
  const worker = join(SDK, 'sources', 'static', 'worker.ts');
  await build({ ...SETTINGS, outdir, entryPoints: { worker } });
}
