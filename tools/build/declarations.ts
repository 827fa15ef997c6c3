import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Relative specifiers in `from '…'`, `import '…'` and `import('…')`. */
const SPECIFIER = /((?:\bfrom|\bimport)\s*\(?\s*['"])(\.{1,2}\/[^'"]+)\.ts(['"])/g;

/** The specifiers of a declaration file as its readers need them: `./a.ts` → `./a.js`. */
export function rewriteSpecifiers(declaration: string): string {
  return declaration.replace(SPECIFIER, '$1$2.js$3');
}

/** `tsc` keeps the `.ts` specifiers of the sources in declaration files, where a consumer has no `.ts` file. */
export async function rewriteDeclarations(folder: string): Promise<void> {
  for (const file of globSync('**/*.d.ts', { cwd: folder })) {
    const path = join(folder, file);
    await writeFile(path, rewriteSpecifiers(await readFile(path, 'utf8')));
  }
}
