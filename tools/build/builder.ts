import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { widgetsOf, type Manifest } from '../../examples/builder/manifest.ts';
import { ROOT } from '../lib/root.ts';

/** Where the embed builder is made: not in `dist`, which is published. */
export const BUILDER = '.coopkit/builder';

const FROM = join(ROOT, 'examples/builder');
const PAGE = ['index.html', 'builder.css', 'form.css', 'result.css', 'icon.svg'];

/** The embed builder: its page, its scripts as modules, and what the manifest of custom elements says of widgets. */
export async function makeBuilder(): Promise<void> {
  const folder = join(ROOT, BUILDER);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const manifest = JSON.parse(await readFile(join(ROOT, 'custom-elements.json'), 'utf8')) as Manifest;
  await build({
    entryPoints: { builder: join(FROM, 'main.ts') },
    outdir: folder,
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    chunkNames: 'chunks/[hash]',
    logLevel: 'warning',
  });
  await writeFile(join(folder, 'widgets.json'), `${JSON.stringify(widgetsOf(manifest))}\n`);
  await Promise.all(PAGE.map((file) => cp(join(FROM, file), join(folder, file))));
}
