import { readdir } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { KINDS } from '../../sdk/model/envelope.ts';
import type { Kind } from '../../sdk/model/envelope.ts';
import { CONFIG_FILE, plainInput } from '../config/load.ts';
import type { DatasetConfig, InputConfig } from '../config/types.ts';
import { INPUT_FORMATS } from '../input/row.ts';
import { CommandError } from '../problems/problem.ts';
import type { Report } from '../problems/problem.ts';

/** What a folder holds: the input files of each collection, and the vocabularies. */
export interface FolderContents {
  readonly inputs: readonly (readonly [Kind, readonly InputConfig[]])[];
  readonly vocabularies: readonly string[];
}

/** Without regard to case, as for the end of the name: `Organisations.CSV`. */
const stem = (file: string): string => basename(file, extname(file)).toLowerCase();

/**
 * The files that make up a data set: those that `coopkit.yaml` lists, and those named after a collection
 * (`organisations.csv`) or `vocabularies`. Other data files are reported, since they were hardly put there for nothing.
 */
export async function discover(
  folder: string,
  config: DatasetConfig,
  report: Report,
): Promise<FolderContents> {
  const files = (await listFolder(folder)).filter(
    (file) =>
      INPUT_FORMATS.some((format) => file.toLowerCase().endsWith(`.${format}`)) && file !== CONFIG_FILE,
  );
  const listed = new Set([
    ...config.vocabularies,
    ...Object.values(config.collections).flatMap((inputs) => inputs.map(({ file }) => file)),
  ]);
  const free = files.filter((file) => !listed.has(file));
  const inputs = KINDS.flatMap((kind) => {
    const own = free.filter((file) => stem(file) === kind).map((file) => plainInput(file, config.languages));
    const all = [...(config.collections[kind] ?? []), ...own];
    return all.length > 0 ? [[kind, all] as const] : [];
  });
  for (const file of free) {
    const name = stem(file);
    if (name === 'vocabularies' || KINDS.some((kind) => kind === name)) continue;
    report({
      severity: 'warning',
      code: 'unused-file',
      file,
      message: `the file is not part of the data set`,
      remedy: `list it under a collection in ${CONFIG_FILE}, or name it after one (${KINDS.join(', ')})`,
    });
  }
  if (inputs.length === 0) {
    throw new CommandError(
      `${folder} holds no records`,
      `name a file after a collection (organisations.csv), or list files under collections: in ${CONFIG_FILE}`,
    );
  }
  const vocabularies = free.filter((file) => stem(file) === 'vocabularies');
  return { inputs, vocabularies: [...config.vocabularies, ...vocabularies] };
}

/** Files in the order of their names, so that the result does not depend on the file system. */
async function listFolder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.') && !entry.name.startsWith('~$'))
    .map(({ name }) => name)
    .toSorted((a, b) => (a < b ? -1 : 1));
}
