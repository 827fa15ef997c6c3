import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { ROOT } from '../lib/root.ts';
import type { Change } from './compare.ts';

export type Level = 'patch' | 'minor' | 'major';

/** What `.changeset/*.md` says of the next version. */
export interface Changeset {
  readonly level: Level;
  readonly text: string;
}

const LEVELS: readonly Level[] = ['patch', 'minor', 'major'];

/** A changeset file of a package; undefined when it is about another package. */
export function parseChangeset(file: string, packageName: string): Changeset | undefined {
  const [, head = '', text = ''] = /^---\n([^]*?)\n?---\n([^]*)$/.exec(file) ?? [];
  for (const line of head.split('\n')) {
    const [, name, level] = /^['"]?([^'":]+)['"]?:\s*(\w+)\s*$/.exec(line) ?? [];
    const known = LEVELS.find((each) => each === level);
    if (name === packageName && known) return { level: known, text };
  }
  return undefined;
}

/** The changesets of a package that no version has yet. */
export async function readChangesets(packageName: string): Promise<readonly Changeset[]> {
  const files = globSync('.changeset/*.md', { cwd: ROOT }).filter((path) => basename(path) !== 'README.md');
  const texts = await Promise.all(files.map((path) => readFile(join(ROOT, path), 'utf8')));
  return texts.flatMap((text) => parseChangeset(text, packageName) ?? []);
}

/** The level that a breaking change needs: before version 1.0.0, Semantic Versioning lets a minor version break. */
export const breakingLevel = (version: string): Level => (version.startsWith('0.') ? 'minor' : 'major');

/**
 * The breaking changes that no changeset of the needed level names. One names them by the tag and the name, both as
 * code: `` `coopkit-region-card` no longer takes `nuts` ``.
 */
export function untold(
  changes: readonly Change[],
  changesets: readonly Changeset[],
  version: string,
): readonly Change[] {
  const needed = breakingLevel(version);
  const enough = changesets.filter(({ level }) => LEVELS.indexOf(level) >= LEVELS.indexOf(needed));
  const tells = ({ tag, what }: Change): boolean =>
    enough.some(({ text }) => text.includes(`\`${tag}\``) && text.includes(`\`${nameIn(what)}\``));
  return changes.filter((change) => change.isBreaking && !tells(change));
}

/** `attribute nuts` → `nuts` */
const nameIn = (what: string): string => what.split(' ').at(-1) ?? what;
