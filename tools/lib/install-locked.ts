import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from './root.ts';
import { run } from './run.ts';

/**
 * Installs the locked packages of a folder with a `package.json` of its own, unless they are there already.
 *
 * @param folder relative to the root of the project, `tools/checks`
 * @throws with what npm said when they cannot be had
 */
export async function installLocked(folder: string): Promise<void> {
  const cwd = join(ROOT, folder);
  const stamp = join(cwd, 'node_modules/.setup-stamp');
  const lock = await readFile(join(cwd, 'package-lock.json'));
  const wanted = createHash('sha256').update(lock).digest('hex');
  if (existsSync(stamp) && (await readFile(stamp, 'utf8')) === wanted) return;
  const command = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status, output } = await run('npm', command, { cwd, show: false });
  if (status !== 0) throw new Error(`The packages of ${folder} cannot be installed:\n${output.trimEnd()}`);
  await writeFile(stamp, wanted);
}
