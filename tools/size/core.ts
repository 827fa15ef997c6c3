import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { readFile } from 'node:fs/promises';
import { build, type Plugin } from 'esbuild';
import { lightened } from '../build/light-lit.ts';
import { ROOT } from '../lib/root.ts';

/** What every widget is made of: Lit, the context, and the base with its English texts. */
const CORE = ['element', 'define', 'property', 'ask-provider'].map(
  (name) => `export * from './src/components/base/${name}.ts';`,
);

/** Lit as the script-tag build has it. */
const lightLit: Plugin = {
  name: 'light-lit',
  setup({ onLoad }) {
    onLoad({ filter: /node_modules\/.*lit.*\.js$/ }, async ({ path }) => {
      const contents = lightened(await readFile(path, 'utf8'), path);
      return contents === undefined ? undefined : { contents, loader: 'js' };
    });
  },
};

/**
 * The shared core alone, bytes after Brotli. The script-tag build keeps it in one file with what every widget needs
 * besides, so it is bundled apart to be measured.
 */
export async function coreBytes(): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: CORE.join('\n'), resolveDir: ROOT, loader: 'ts' },
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    conditions: ['browser', 'production'],
    tsconfig: join(ROOT, 'tsconfig.json'),
    // What the core loads on demand is counted with the pages that ask for it; the tables of languages are not in the
    // script-tag build at all.
    external: [
      '*/client/static-reader.ts',
      '*/embed/when-near.ts',
      '*/embed/restyle.ts',
      '*/ask-named.ts',
      '*/locales/index.ts',
      '*/labels/index.ts',
      '*/intl/index.ts',
      '*/own-formats.ts',
    ],
    plugins: [lightLit],
    absWorkingDir: ROOT,
  });
  return brotliCompressSync(outputFiles[0]?.contents ?? new Uint8Array()).length;
}
