import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, rm, stat } from 'node:fs/promises';
import { basename, join, relative, resolve } from 'node:path';
import type { Manifest } from '../../src/sdk/sources/static/format.ts';
import { ROOT } from '../lib/root.ts';
import { run } from '../lib/run.ts';

const MANIFEST = 'manifest.json';

/** A built data set, ready to be served. */
export interface DataFolder {
  readonly path: string;
  /** What is in it, for people: `Partners: organisations 12, regions 3`. */
  readonly contents: string;
}

/**
 * Finds the data set to show: a folder that `coopkit build` wrote, or a folder of facts, which is built first.
 *
 * @param given folder as it was typed, relative to where npm was called
 */
export async function dataFolder(given: string): Promise<DataFolder> {
  const folder = resolve(process.env['INIT_CWD'] ?? process.cwd(), given);
  const entry = await stat(folder).catch(() => undefined);
  if (!entry?.isDirectory()) {
    throw new Error(
      `${given} is not a folder; --data takes a folder of facts or one that coopkit build wrote.`,
    );
  }
  const path = existsSync(join(folder, MANIFEST)) ? folder : await built(folder);
  return { path, contents: await contentsOf(path) };
}

/** Builds a folder of facts with the command, into a place of its own, so that nothing is left among the facts. */
async function built(folder: string): Promise<string> {
  const mark = createHash('sha256').update(folder).digest('hex').slice(0, 8);
  const out = join(ROOT, '.coopkit', `${basename(folder)}-${mark}`);
  // What an earlier start left there would hide that nothing was written this time.
  await rm(out, { recursive: true, force: true });
  await run('node', ['src/cli/main.ts', 'build', folder, '--out', relative(ROOT, out)]);
  if (!existsSync(join(out, MANIFEST))) {
    throw new Error(`${folder} could not be made a data set; the lines above say why.`);
  }
  return out;
}

async function contentsOf(folder: string): Promise<string> {
  const path = join(folder, MANIFEST);
  try {
    const { title, collections } = JSON.parse(await readFile(path, 'utf8')) as Manifest;
    const counts = Object.entries(collections).map(
      ([kind, { count }]) => `${kind} ${count.toLocaleString('en')}`,
    );
    return `${title['en'] ?? Object.values(title)[0] ?? folder}: ${counts.join(', ')}`;
  } catch (error) {
    throw new Error(`${path} is not the manifest of a data set (${String(error)}). Build the folder again.`, {
      cause: error,
    });
  }
}
