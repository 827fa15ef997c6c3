import { join } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import esbuild from 'rollup-plugin-esbuild';
import type { Plugin } from 'rollup';
import { LOADER_GROUPS, groups } from '../../../../tools/build/groups.ts';
import { lightSchemas } from '../../../../tools/build/light-schemas.ts';
import { ownKeys } from '../../../../tools/build/own-keys.ts';
import { shrink } from '../../../../tools/build/shrink.ts';
import { workerFile } from '../../../../tools/build/search-worker.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..', '..');

const transpile = (): Plugin => esbuild({ target: 'es2022', tsconfig: join(ROOT, 'tsconfig.json') });
const packages = (): Plugin => nodeResolve({ exportConditions: ['browser', 'production'] });

/**
 * Builds the script of an engine as the script-tag build does (`rollup.config.ts`): what a page needs at once in one
 * file, and the engine, its words, the checks and the worker in the same files as there, loaded when something asks
 * for them. One file with everything would be compiled and run by no page.
 */
export async function bundleScript(
  name: 'coopkit' | 'pagefind' | 'typing' | 'render',
  outdir: string,
  folder: string = import.meta.dirname,
): Promise<void> {
  const entry = join(folder, `${name}.ts`);
  const build = await rollup({
    input: { [name]: entry },
    preserveEntrySignatures: 'allow-extension',
    plugins: [
      workerFile(() => [packages(), ownKeys(), transpile(), shrink()]),
      lightSchemas(),
      packages(),
      ownKeys(),
      transpile(),
      shrink(),
    ],
  });
  await build.write({
    dir: outdir,
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name].js',
    assetFileNames: 'chunks/[name][extname]',
    hoistTransitiveImports: false,
    freeze: false,
    // What the script has at once comes first, so that no other file holds it.
    manualChunks: groups([[name, new RegExp(`/bench/search/.*/${name}\\.ts$`)], ...LOADER_GROUPS]),
  });
  await build.close();
}
