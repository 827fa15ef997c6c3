import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from '../../../tools/lib/root.ts';
import { run } from '../../../tools/lib/run.ts';

const VERSION = '1.6.0';

/** The part of Pagefind's Node interface that is measured. */
export interface Pagefind {
  createIndex(options: {
    readonly forceLanguage: string;
  }): Promise<{ readonly index?: PagefindIndex; readonly errors: readonly string[] }>;
  close(): Promise<unknown>;
}

interface PagefindIndex {
  addCustomRecord(record: {
    readonly url: string;
    readonly content: string;
    readonly language: string;
    readonly meta: Readonly<Record<string, string>>;
    readonly filters: Readonly<Record<string, readonly string[]>>;
    readonly sort: Readonly<Record<string, string>>;
  }): Promise<{ readonly errors: readonly string[] }>;
  writeFiles(options: { readonly outputPath: string }): Promise<{ readonly errors: readonly string[] }>;
}

/**
 * Pagefind, fetched when it is first measured: it brings a program for each operating system, and a lock file can only
 * list those that the registry at hand has, so it cannot be among the locked packages.
 */
export async function loadPagefind(): Promise<Pagefind> {
  const folder = join(ROOT, '.coopkit', `pagefind-${VERSION}`);
  const entry = join(folder, 'node_modules', 'pagefind', 'lib', 'index.js');
  if (!existsSync(entry)) {
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'package.json'), '{ "private": true }\n');
    const { status, output } = await run('npm', ['install', '--no-save', `pagefind@${VERSION}`], {
      cwd: folder,
      show: false,
    });
    if (status !== 0) throw new Error(`Pagefind ${VERSION} could not be installed:\n${output}`);
  }
  return (await import(pathToFileURL(entry).href)) as Pagefind;
}
