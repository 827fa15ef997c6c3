import { build, type BuildOptions } from 'esbuild';
import { basename, join } from 'node:path';
import { ROOT } from '../../tools/lib/root.ts';

/** The files of a bundle by their names, `page.js` the one that a page names. */
export type Bundle = ReadonlyMap<string, Uint8Array>;

/** Code of a page with the widgets as their source has them now, in files that load each other. */
export async function bundlePage(contents: string, options: BuildOptions = {}): Promise<Bundle> {
  const { outputFiles } = await build({
    stdin: { contents, loader: 'ts', resolveDir: ROOT, sourcefile: 'page.ts' },
    entryNames: 'page',
    bundle: true,
    splitting: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    conditions: ['browser', 'production'],
    // The package names its files with side effects; those of tests are not among them.
    ignoreAnnotations: true,
    tsconfig: join(ROOT, 'tsconfig.json'),
    outdir: ROOT,
    logLevel: 'error',
    ...options,
  });
  return new Map(outputFiles!.map(({ path, contents: bytes }) => [basename(path), bytes]));
}

/** Registers every widget. */
export const ALL_WIDGETS = [
  'call-banner',
  'facet',
  'pager',
  'partner-profile',
  'partner-search',
  'practice-feed',
  'provider',
  'region-card',
  'results',
  'search-box',
  'source',
]
  .map((name) => `import './src/define/${name}.ts';`)
  .join('\n');
