import { build } from 'esbuild';
import { gzipSync } from 'node:zlib';
import { join, relative } from 'node:path';
import { readFile, readdir } from 'node:fs/promises';
import type { Engine } from './engines/engine.ts';
import { brotliBytes, sum } from './numbers.ts';

/** Bytes of a script bundled and minified. */
export interface CodeSize {
  readonly name: string;
  readonly min: number;
  readonly gzip: number;
  readonly brotli: number;
}

/** The best brotli can do: scripts are packed once. */
const BEST = 11;
const ROOT = join(import.meta.dirname, '..', '..');

const CLIENT =
  `export { createClient } from './src/sdk/client/client.ts';` +
  `export { staticSource } from './src/sdk/sources/static/index.ts';`;

/** What of ours a page may load, besides the engine itself. */
const PARTS = [
  { name: 'coopkit, folding alone', script: `export { fold } from './src/sdk/search/fold.ts';` },
  { name: 'coopkit, client and everything it may load', script: CLIENT },
] as const;

/** The client in the parts that a first search loads: itself, the engine, and the reader of chunks. */
export const FIRST_SEARCH = 'coopkit, client and what a first search loads';
const FIRST_PARTS = ['src/sdk/sources/static/engine.ts', 'src/sdk/sources/static/chunked/collection.ts'];

/** Section 1.1: what a page pays in code. */
export async function measureCode(
  engines: readonly Engine[],
  pagefindFolder: string | undefined,
): Promise<{
  readonly sizes: readonly CodeSize[];
  readonly missing: readonly { readonly name: string; readonly why: string }[];
}> {
  const sizes: CodeSize[] = [];
  const missing: { name: string; why: string }[] = [];
  sizes.push(sizesOf(FIRST_SEARCH, await bundleFirstSearch()));
  for (const { name, script } of [...PARTS, ...engines]) {
    try {
      sizes.push(sizesOf(name, await bundle(script)));
    } catch {
      missing.push({ name, why: 'not installed' });
    }
  }
  if (pagefindFolder) sizes.push(await pagefindSize(pagefindFolder));
  return { sizes, missing };
}

/** Nothing is written: `outdir` only names the files. */
const SETTINGS = {
  absWorkingDir: ROOT,
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  platform: 'browser',
  write: false,
  outdir: 'out',
  logLevel: 'silent',
} as const;

const input = (contents: string) => ({ contents, resolveDir: ROOT, loader: 'ts' }) as const;

/** Everything that the script needs sooner or later, in one file. */
async function bundle(script: string): Promise<readonly Uint8Array[]> {
  const { outputFiles } = await build({ ...SETTINGS, stdin: input(script) });
  return outputFiles.map(({ contents }) => contents);
}

/** The files of the client that a first search loads, each with all that it imports at once. */
async function bundleFirstSearch(): Promise<readonly Uint8Array[]> {
  const { outputFiles, metafile } = await build({
    ...SETTINGS,
    stdin: input(CLIENT),
    splitting: true,
    metafile: true,
  });
  const files = Object.entries(metafile.outputs);
  const wanted = files.filter(
    ([, { entryPoint = '' }]) => entryPoint === '<stdin>' || FIRST_PARTS.includes(entryPoint),
  );
  if (wanted.length !== 1 + FIRST_PARTS.length) throw new Error('A part of the client is not where it was.');
  const loaded = new Set<string>();
  const load = (file: string): void => {
    if (loaded.has(file)) return;
    loaded.add(file);
    for (const { path, kind } of metafile.outputs[file]?.imports ?? []) {
      if (kind === 'import-statement') load(path);
    }
  };
  for (const [file] of wanted) load(file);
  return outputFiles.filter(({ path }) => loaded.has(relative(ROOT, path))).map(({ contents }) => contents);
}

const sizesOf = (name: string, files: readonly Uint8Array[]): CodeSize => ({
  name,
  min: sum(files.map((file) => file.length)),
  gzip: sum(files.map((file) => gzipSync(file, { level: 9 }).length)),
  brotli: sum(files.map((file) => brotliBytes(file, BEST))),
});

/** Pagefind's script, the worker it starts and the WebAssembly of one language, which comes packed already. */
async function pagefindSize(folder: string): Promise<CodeSize> {
  const names = await readdir(folder);
  const scripts = names.filter((name) => name === 'pagefind.js' || name === 'pagefind-worker.js');
  const wasm = names.filter((name) => /^wasm\.en\.pagefind$/.test(name));
  const read = (list: readonly string[]) => Promise.all(list.map((name) => readFile(join(folder, name))));
  const code = sizesOf('Pagefind', await read(scripts));
  const packed = sum((await read(wasm)).map((file) => file.length));
  return {
    name: 'Pagefind, with wasm',
    min: code.min + packed,
    gzip: code.gzip + packed,
    brotli: code.brotli + packed,
  };
}
