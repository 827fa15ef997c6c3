/*
 * Writes to types/ what frameworks and editors know of the elements, from the custom elements manifest:
 * elements.d.ts (the types for React, Vue and Svelte build on it), data for Visual Studio Code and JetBrains editors.
 *
 *   node tools/generate-framework-types.ts           writes them
 *   node tools/generate-framework-types.ts --check   fails when the committed ones differ
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { frameworkFiles } from './framework-types/files.ts';
import { ROOT } from './lib/root.ts';
import { currentElements, type ElementApi } from './manifest/elements.ts';

/** The generated files that are not as the sources want them, by their paths. */
export async function staleFiles(elements: readonly ElementApi[]): Promise<readonly string[]> {
  const stale: string[] = [];
  for (const [path, wanted] of await frameworkFiles(elements)) {
    if ((await readFile(join(ROOT, path), 'utf8').catch(() => '')) !== wanted) stale.push(path);
  }
  return stale;
}

if (import.meta.main) {
  const elements = await currentElements();
  if (process.argv.includes('--check')) {
    for (const path of await staleFiles(elements)) {
      console.error(
        `${path} differs from what the elements are. Run: node tools/generate-framework-types.ts`,
      );
      process.exitCode = 1;
    }
  } else {
    for (const [path, content] of await frameworkFiles(elements)) await writeFile(join(ROOT, path), content);
  }
}
