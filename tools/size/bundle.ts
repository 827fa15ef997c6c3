import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import type { OutputChunk, Plugin, RollupBuild } from 'rollup';
import esbuildModule from 'rollup-plugin-esbuild';
import { chunksOf } from '../build/chunk-table.ts';
import type { Chunk } from '../build/chunk-table.ts';
import { shrink } from '../build/shrink.ts';
import { ROOT } from '../lib/root.ts';

/** What users import → the source file of that export. */
export const ENTRIES: Readonly<Record<string, string>> = {
  'coopkit/sdk': 'src/sdk/index.ts',
  'coopkit/sdk/static': 'src/sdk/sources/static/index.ts',
  'coopkit/sdk/http': 'src/sdk/sources/http/index.ts',
  'coopkit/sdk/regions': 'src/sdk/regions/index.ts',
  'coopkit/sdk/calls': 'src/sdk/calls/index.ts',
  'coopkit/sdk/match': 'src/sdk/match/index.ts',
  'coopkit/sdk/feeds': 'src/sdk/feeds/index.ts',
};

/** What a bundler makes of some code. */
export interface Bundle {
  /** The file to begin with. */
  readonly entry: string;
  readonly chunks: readonly Chunk[];
  /** Bytes of each file after Brotli. */
  readonly sizes: ReadonlyMap<string, number>;
}

const CODE = join(ROOT, 'users-code.ts');

/**
 * Bundles code as who uses the package does: for browsers, by Rollup, without what is not used, minified, parts that
 * come on demand in files of their own.
 *
 * @param code of a user, with imports such as `coopkit/sdk`
 */
export async function bundle(code: string): Promise<Bundle> {
  const made = await read(code, () => false);
  const { output } = await made.generate({ format: 'es', chunkFileNames: '[name].js' });
  await made.close();
  const files = output.filter((file): file is OutputChunk => file.type === 'chunk');
  return {
    entry: output[0].fileName,
    chunks: chunksOf(output),
    sizes: new Map(files.map((file) => [file.fileName, brotli(file)])),
  };
}

/**
 * Bytes after Brotli of the same in one file, whose parts compress better together than apart.
 *
 * @param isLeftOut which modules are not in it, by their files
 */
export async function bytesInOneFile(code: string, isLeftOut: (module: string) => boolean): Promise<number> {
  const made = await read(code, isLeftOut);
  const { output } = await made.generate({ format: 'es', inlineDynamicImports: true });
  await made.close();
  return brotli(output[0]);
}

const brotli = ({ code }: OutputChunk): number => brotliCompressSync(code).length;

function read(code: string, isLeftOut: (module: string) => boolean): Promise<RollupBuild> {
  return rollup({
    input: CODE,
    // Asked for each import as it is written, and again as the file that it means.
    external: (id, _importer, isResolved) => isResolved && isLeftOut(id),
    plugins: [usersCode(code), nodeResolve({ browser: true }), transpile(), shrink()],
  });
}

/** Its types declare another default export than it has. */
const transpile = (): Plugin => {
  const esbuild = esbuildModule as unknown as (options: object) => Plugin;
  return esbuild({ target: 'es2022', tsconfig: join(ROOT, 'tsconfig.json') });
};

function usersCode(code: string): Plugin {
  return {
    name: 'users-code',
    resolveId(specifier, importer) {
      if (specifier === CODE) return CODE;
      const source = ENTRIES[specifier];
      // Not taken as it is: what finds packages also reads there that modules have no side effects.
      return source === undefined ? null : this.resolve(join(ROOT, source), importer);
    },
    load: (id) => (id === CODE ? code : null),
  };
}
