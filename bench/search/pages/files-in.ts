import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** All files below a folder, with their length in bytes. */
export async function* filesIn(
  folder: string,
): AsyncGenerator<{ readonly path: string; readonly size: number }> {
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    yield { path, size: (await stat(path)).size };
  }
}
