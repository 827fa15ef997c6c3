import { readFileSync } from 'node:fs';
import { parse as parseCsv } from 'csv-parse/sync';
import { parse as parseYaml } from 'yaml';

/** The folder of the sample data set. */
export const FOLDER = new URL('../../data/', import.meta.url);

/** A row of a CSV file by its headers; an empty cell is `''`. */
export type Cells = Readonly<Record<string, string>>;

const textOf = (file: string): string => readFileSync(new URL(file, FOLDER), 'utf8');

/** The rows of a CSV file, exactly as written: nothing is trimmed. */
export function csv(file: string): Cells[] {
  return parseCsv<Cells>(textOf(file), { columns: true });
}

/** A YAML file. The caller says what it expects in it. */
export function yaml<T>(file: string): T {
  return parseYaml(textOf(file)) as T;
}

/** The values of a cell that lists several. */
export const listed = (cell: string | undefined): string[] => (cell ? cell.split('; ') : []);

interface Input {
  readonly file: string;
  readonly source?: string;
  readonly constants?: Readonly<Record<string, unknown>>;
}

interface Config {
  readonly sources: Readonly<Record<string, { readonly name: string; readonly url?: string }>>;
  readonly vocabularies: readonly string[];
  readonly collections: Readonly<Record<string, readonly Input[]>>;
}

export const config = yaml<Config>('coopkit.yaml');
export const nutsRegions = csv('regions-nuts-2024.csv');
export const otherRegions = csv('regions-outside-nuts.csv');
export const hubs = csv('digital-innovation-hubs.csv');
export const programmes = csv('programmes.csv');
export const topics = csv('vocabularies/topics.csv');

/** All region ids that a record may name. */
export const regionIds: ReadonlySet<string> = new Set([
  ...nutsRegions.map((region) => `nuts:${region['nuts.code']}`),
  ...otherRegions.map((region) => region['id'] ?? ''),
]);
export const nutsCodes: ReadonlySet<string> = new Set(nutsRegions.map((region) => region['nuts.code'] ?? ''));
export const topicCodes: ReadonlySet<string> = new Set(topics.map(({ code = '' }) => code));
export const programmeIds: ReadonlySet<string> = new Set(programmes.map(({ keepId }) => `keep:${keepId}`));
