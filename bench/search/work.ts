import { mkdir, mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { tmpdir } from 'node:os';

/** The folder for generated data: a new one, or, kept from run to run, always the same. */
export async function openWork(keep: boolean): Promise<string> {
  if (!keep) return mkdtemp(join(tmpdir(), 'coopkit-bench-'));
  const folder = join(tmpdir(), 'coopkit-bench');
  await mkdir(folder, { recursive: true });
  return folder;
}
