import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CONFIG_FILE } from '../config/load.ts';
import { EXAMPLE_CONFIG, EXAMPLE_FILE, EXAMPLE_ROWS } from './init-files.ts';

/** `coopkit init`: writes the files to start from. What is there already is never changed. */
export async function init(folder: string, say: (line: string) => void): Promise<number> {
  await mkdir(folder, { recursive: true });
  for (const [file, text] of [
    [CONFIG_FILE, EXAMPLE_CONFIG],
    [EXAMPLE_FILE, EXAMPLE_ROWS],
  ] as const) {
    const path = join(folder, file);
    say((await writeNew(path, text)) ? `Wrote ${path}` : `Left ${path} as it is: it exists already`);
  }
  say(`Next: coopkit validate ${folder}`);
  return 0;
}

async function writeNew(path: string, text: string): Promise<boolean> {
  try {
    await writeFile(path, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}
