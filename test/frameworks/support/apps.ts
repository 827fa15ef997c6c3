import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from '../../../tools/lib/root.ts';
import { run } from '../../../tools/lib/run.ts';
import { installPackage, type Consumer } from '../../published/support/package.ts';

const FOLDER = join(ROOT, 'examples/apps');
const MODULES = join(FOLDER, 'node_modules');

/** The folders of the apps, and what they are made with. */
export const APPS = { react: 'React 19', vue: 'Vue 3', angular: 'Angular' } as const;

export type App = keyof typeof APPS;

/** Installs the locked packages of `examples/apps` unless they are there already. */
async function installFrameworks(): Promise<void> {
  const stamp = join(MODULES, '.setup-stamp');
  const wanted = createHash('sha256')
    .update(await readFile(join(FOLDER, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && (await readFile(stamp, 'utf8')) === wanted) return;
  const { status, output } = await run(
    'npm',
    ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
    { cwd: FOLDER, show: false },
  );
  assert.equal(status, 0, `The packages of examples/apps cannot be installed:\n${output}`);
  await writeFile(stamp, wanted);
}

/** Links every package of the apps beside the packed coopkit; what it needs itself is there already. */
async function linkFrameworks(folder: string): Promise<void> {
  const names = (await readdir(MODULES)).filter((name) => !name.startsWith('.'));
  await Promise.all(
    names.map(async (name) => {
      const target = join(folder, 'node_modules', name);
      if (!name.startsWith('@')) return symlink(join(MODULES, name), target);
      await mkdir(target, { recursive: true });
      const scoped = await readdir(join(MODULES, name));
      await Promise.all(scoped.map((each) => symlink(join(MODULES, name, each), join(target, each))));
    }),
  );
}

/** The example apps in a folder where coopkit is installed as it is published. */
export async function installApps(): Promise<Consumer> {
  await installFrameworks();
  const consumer = await installPackage();
  await linkFrameworks(consumer.folder);
  await cp(FOLDER, consumer.folder, {
    recursive: true,
    filter: (path) => !path.startsWith(MODULES) && !path.endsWith('package-lock.json'),
  });
  return consumer;
}

/** What checks the types of an app; Angular's also compiles it. */
const CHECKS: Readonly<Record<App, string>> = {
  react: 'typescript/bin/tsc',
  vue: 'vue-tsc/bin/vue-tsc.js',
  angular: '@angular/compiler-cli/bundles/src/bin/ngc.js',
};

/**
 * Checks the types of an app and builds it.
 *
 * @returns the folder of what was built
 * @throws with what the compiler said
 */
export async function buildApp({ folder }: Consumer, app: App): Promise<string> {
  const cwd = join(folder, app);
  const must = async (program: string, ...args: readonly string[]): Promise<void> => {
    const { status, output } = await run('node', [join(MODULES, program), ...args], { cwd, show: false });
    assert.equal(status, 0, output);
  };
  await must(CHECKS[app], '-p', 'tsconfig.json');
  await must('vite/bin/vite.js', 'build', '--logLevel', 'warn');
  return join(cwd, 'dist');
}
