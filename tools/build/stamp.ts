import { createHash } from 'node:crypto';
import { globSync, statSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ROOT } from '../lib/root.ts';

const stampFile = (name: string): string => join(ROOT, 'node_modules/.cache/coopkit', `${name}.stamp`);

/** A hash over the names and contents of all files that the globs find. */
export async function fingerprint(globs: readonly string[], cwd: string = ROOT): Promise<string> {
  const files = [...new Set(globSync([...globs], { cwd }))].filter((file) =>
    statSync(join(cwd, file)).isFile(),
  );
  const hash = createHash('sha256');
  for (const file of files.toSorted()) {
    const content = await readFile(join(cwd, file));
    hash.update(`${file}\0${String(content.length)}\0`).update(content);
  }
  return hash.digest('hex');
}

/** The fingerprint a step was last made from. */
export async function readStamp(name: string): Promise<string | undefined> {
  try {
    return await readFile(stampFile(name), 'utf8');
  } catch {
    return undefined; // Never made here, or the packages were installed anew: make it.
  }
}

/** Called only after the step succeeded, so that a failed one runs again. */
export async function writeStamp(name: string, value: string): Promise<void> {
  await mkdir(dirname(stampFile(name)), { recursive: true });
  await writeFile(stampFile(name), value);
}
