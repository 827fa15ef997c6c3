import { createHash } from 'node:crypto';
import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The scripts a page may name in a tag. Chunks are not listed: browsers check no integrity of `import()`. */
const SCRIPTS = ['coopkit.js', 'coopkit-banner.js', 'coopkit-all.js', 'coopkit-all.*.js'];

/** The value of an `integrity` attribute. */
export function integrityOf(content: Buffer): string {
  return `sha384-${createHash('sha384').update(content).digest('base64')}`;
}

/** Writes `sri.json` (file → integrity) and prints it for the release notes. */
export async function writeIntegrity(folder: string): Promise<void> {
  const integrity: Record<string, string> = {};
  for (const script of globSync(SCRIPTS, { cwd: folder }).toSorted())
    integrity[script] = integrityOf(await readFile(join(folder, script)));
  await writeFile(join(folder, 'sri.json'), `${JSON.stringify(integrity, null, 2)}\n`);
  for (const [script, value] of Object.entries(integrity)) console.log(`  ${script}  ${value}`);
}
