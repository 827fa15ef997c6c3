import { join } from 'node:path';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { run } from '../../../tools/lib/run.ts';

const SCRIPT = join(import.meta.dirname, 'process.ts');

/** Runs `process.ts` and reads what it wrote. */
export async function inProcess<T>(...task: readonly string[]): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'coopkit-bench-hub-'));
  const result = join(folder, 'result.json');
  try {
    const args = ['--expose-gc', SCRIPT, ...task, result];
    const { status, output } = await run(process.execPath, args, { show: false });
    if (status !== 0) throw new Error(`${task.join(' ')} failed:\n${output}`);
    return JSON.parse(await readFile(result, 'utf8')) as T;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
