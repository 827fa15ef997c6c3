import { build } from 'esbuild';
import { join } from 'node:path';

/** Bundles the script of an engine into one file, as a small site would. */
export async function bundleScript(name: 'coopkit' | 'pagefind' | 'typing', outDir: string): Promise<void> {
  await build({
    entryPoints: [join(import.meta.dirname, `${name}.ts`)],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    outdir: outDir,
    logLevel: 'error',
  });
}
