import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ROOT } from '../../../tools/lib/root.ts';
import { run } from '../../../tools/lib/run.ts';
import manifest from '../../../package.json' with { type: 'json' };

/** A folder in which the package is installed as a consumer would have it. */
export interface Consumer {
  readonly folder: string;
  remove(): Promise<void>;
}

async function quiet(command: string, args: readonly string[], cwd: string): Promise<void> {
  const { status, output } = await run(command, args, { cwd, show: false });
  assert.equal(status, 0, output);
}

/** Packs what is built and unpacks it elsewhere; its dependencies, and theirs, are those of this checkout. */
export async function installPackage(): Promise<Consumer> {
  const folder = await mkdtemp(join(tmpdir(), 'coopkit-consumer-'));
  await quiet('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder], ROOT);
  const [archive] = (await readdir(folder)).filter((name) => name.endsWith('.tgz'));
  const target = join(folder, 'node_modules', manifest.name);
  await mkdir(target, { recursive: true });
  await quiet('tar', ['-xzf', archive!, '-C', target, '--strip-components=1'], folder);
  for (const name of Object.keys(manifest.dependencies)) {
    const link = join(folder, 'node_modules', name);
    await mkdir(dirname(link), { recursive: true });
    await symlink(join(ROOT, 'node_modules', name), link);
  }
  return { folder, remove: () => rm(folder, { recursive: true }) };
}
