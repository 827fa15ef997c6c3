import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { LineCounter, parseDocument } from 'yaml';
import type { Document } from 'yaml';
import { KINDS } from '../../sdk/model/envelope.ts';
import type { Kind } from '../../sdk/model/envelope.ts';
import { isEncoding } from '../input/encoding.ts';
import { CommandError } from '../problems/problem.ts';
import type { Problem } from '../problems/problem.ts';
import { nearest } from '../../sdk/nearest.ts';
import { parseDate } from '../values/dates.ts';
import { configSchema, inputSchema, mappingSchema, publisherSchema, sourceSchema } from './schema.ts';
import type { WrittenColumn, WrittenConfig, WrittenInput, WrittenMapping } from './schema.ts';
import type { ColumnMapping, DatasetConfig, InputConfig } from './types.ts';

/** The file that names a data set. */
export const CONFIG_FILE = 'coopkit.yaml';

/**
 * Reads `coopkit.yaml` of a folder.
 *
 * @throws CommandError when it is missing or wrong, with each fault and its line
 */
export async function loadConfig(folder: string): Promise<DatasetConfig> {
  const text = await readText(folder);
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  if (document.errors.length > 0) {
    throw wrong(
      document.errors.map(({ message, pos }) =>
        fault(lines.linePos(pos[0]).line, undefined, message.split('\n')[0] ?? message),
      ),
    );
  }
  const parsed = v.safeParse(configSchema, valueOf(document) ?? {});
  if (!parsed.success) {
    throw wrong(parsed.issues.flatMap(innermost).flatMap((issue) => faultsOf(issue, document, lines)));
  }
  const config = understand(parsed.output);
  const faults = [
    ...checkUpdated(config, lineOf(document, lines, ['updated'])),
    ...crossCheck(config, (path) => lineOf(document, lines, path)),
  ];
  if (faults.length > 0) throw wrong(faults);
  return config;
}

/** Aliases that stand for nothing show only when they are followed: `Notes: *` without quotation marks is one. */
function valueOf(document: Document): unknown {
  try {
    return document.toJS();
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    throw wrong([
      fault(undefined, undefined, error.message, 'put a text that begins with * in "quotation marks"'),
    ]);
  }
}

async function readText(folder: string): Promise<string> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(join(folder, CONFIG_FILE)));
  } catch (error) {
    if (error instanceof TypeError) {
      throw wrong([fault(undefined, undefined, 'the file is not UTF-8', 'save it in the encoding UTF-8')]);
    }
    throw new CommandError(
      `${join(folder, CONFIG_FILE)} cannot be read: ${error instanceof Error ? error.message : String(error)}`,
      'run "coopkit init" in the folder to get one to fill in',
    );
  }
}

const wrong = (problems: readonly Problem[]): CommandError =>
  new CommandError(`${CONFIG_FILE} is not right`, undefined, problems);

function fault(
  row: number | undefined,
  column: string | undefined,
  message: string,
  remedy?: string,
): Problem {
  return {
    severity: 'error',
    code: 'config',
    file: CONFIG_FILE,
    ...(row === undefined ? {} : { row }),
    ...(column === undefined ? {} : { column }),
    message,
    ...(remedy === undefined ? {} : { remedy }),
  };
}

/**
 * A union tells only that nothing fitted; what is wrong stands in the issues of the branch that came furthest. Unions
 * stand in unions (one file or a list of them, each a name or an object), so they are opened to the last one.
 */
function innermost(issue: v.BaseIssue<unknown>): readonly v.BaseIssue<unknown>[] {
  if (issue.type !== 'union') return [issue];
  const inner = (issue.issues ?? []).flatMap(innermost).filter(({ path }) => (path?.length ?? 0) > 0);
  if (inner.length === 0) return [issue];
  const prefix = issue.path ?? [];
  return inner.map((each) => ({ ...each, path: [...prefix, ...(each.path ?? [])] }) as typeof each);
}

function faultsOf(issue: v.BaseIssue<unknown>, document: Document, lines: LineCounter): Problem[] {
  const path = (issue.path ?? []).map(({ key }) => key as string | number);
  const name = String(path.at(-1) ?? '');
  const line = lineOf(document, lines, path);
  const where = path.join('.');
  if (issue.expected === 'never') return unknownKeys(issue, path, document, lines);
  if (issue.received === 'undefined') {
    return [fault(line, where, `"${name}" is missing`, `add ${name}: … to ${CONFIG_FILE}`)];
  }
  return [fault(line, where, `expected ${issue.expected ?? 'something else'}, found ${issue.received}`)];
}

/** The schema stops at the first unknown setting of an object; people want to hear of all of them at once. */
function unknownKeys(
  issue: v.BaseIssue<unknown>,
  path: readonly (string | number)[],
  document: Document,
  lines: LineCounter,
): Problem[] {
  const known = knownKeys(path);
  const around = path.slice(0, -1);
  const written = Object.keys(issue.path?.at(-1)?.input ?? {});
  return written
    .filter((name) => !known.includes(name))
    .map((name) => {
      const meant = nearest(name, known);
      const at = [...around, name];
      return fault(
        lineOf(document, lines, at),
        at.join('.'),
        `"${name}" is no setting here`,
        meant ? `did you mean "${meant}"?` : 'take it out',
      );
    });
}

function knownKeys(path: readonly (string | number)[]): readonly string[] {
  if (path.length === 1) return Object.keys(configSchema.entries);
  if (path[0] === 'publisher') return Object.keys(publisherSchema.entries);
  if (path[0] === 'sources') return Object.keys(sourceSchema.entries);
  if (path[0] === 'collections' && path.length === 2) return KINDS;
  return Object.keys(path.includes('columns') ? mappingSchema.entries : inputSchema.entries);
}

/** The line of a setting; of the nearest one around it, when it is missing. */
function lineOf(
  document: Document,
  lines: LineCounter,
  path: readonly (string | number)[],
): number | undefined {
  for (let length = path.length; length > 0; length -= 1) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    if (typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)) {
      return lines.linePos(Number(node.range[0])).line;
    }
  }
  return undefined;
}

function understand(written: WrittenConfig): DatasetConfig {
  const languages = written.languages ?? ['en'];
  const localized = (text: string | Record<string, string>): Record<string, string> =>
    typeof text === 'string' ? { [languages[0] ?? 'und']: text } : text;
  const { publisher } = written;
  return {
    title: localized(written.title),
    languages,
    ...(publisher === undefined
      ? {}
      : { publisher: typeof publisher === 'string' ? { name: publisher } : defined(publisher) }),
    ...defined({ licence: written.licence, updated: written.updated }),
    ...(written.attribution === undefined ? {} : { attribution: localized(written.attribution) }),
    sources: Object.fromEntries(Object.entries(written.sources).map(([key, note]) => [key, defined(note)])),
    vocabularies: written.vocabularies,
    collections: Object.fromEntries(
      KINDS.flatMap((kind) => {
        const inputs = written.collections[kind];
        return inputs ? [[kind, inputs.map((input) => inputOf(input, languages))]] : [];
      }),
    ),
  };
}

/** The settings of a file for which `coopkit.yaml` says nothing. */
export function plainInput(file: string, languages: readonly string[]): InputConfig {
  return inputOf(file, languages);
}

function inputOf(written: WrittenInput | string, languages: readonly string[]): InputConfig {
  const only = languages.length === 1 ? languages[0] : undefined;
  if (typeof written === 'string') {
    return { file: written, columns: {}, constants: {}, ignore: [], ...defined({ language: only }) };
  }
  const { columns, constants, ignore, language, ...rest } = written;
  const ignored = Object.keys(columns).filter(
    (header) => columns[header] === null || columns[header] === false,
  );
  return {
    ...defined({ ...rest, language: language ?? only }),
    constants,
    columns: Object.fromEntries(
      Object.entries(columns).map(([header, column]) => [header, mappingsOf(column)] as const),
    ),
    ignore: ignore === true ? true : [...ignore, ...ignored],
  };
}

function mappingsOf(column: WrittenColumn): ColumnMapping[] {
  if (column === null || column === false) return [];
  return (Array.isArray(column) ? column : [column]).map((mapping) =>
    mappingOf(typeof mapping === 'string' ? { field: mapping } : mapping),
  );
}

function mappingOf({ field, group, scheme, unit, year, source, ...rest }: WrittenMapping): ColumnMapping {
  const [path = field, lang] = field.split('@');
  return {
    ...defined({ lang, ...rest }),
    field: path,
    set: defined({ group, scheme, unit, year, source }),
  };
}

/** The day that the data speak for is shown as it stands, so it has to be one. */
function checkUpdated({ updated }: DatasetConfig, line: number | undefined): Problem[] {
  if (updated === undefined || parseDate(updated)?.iso === updated) return [];
  return [fault(line, 'updated', `"${updated}" is not a day that exists`, 'write it as 2026-11-18')];
}

/** What no schema can tell: keys that must point to something. */
function crossCheck(
  config: DatasetConfig,
  lineAt: (path: readonly (string | number)[]) => number | undefined,
): Problem[] {
  return (Object.entries(config.collections) as [Kind, readonly InputConfig[]][]).flatMap(([kind, inputs]) =>
    inputs.flatMap(({ source, encoding }, index) => {
      const path = ['collections', kind, index];
      const faults: Problem[] = [];
      if (source !== undefined && !Object.hasOwn(config.sources, source)) {
        const meant = nearest(source, Object.keys(config.sources));
        faults.push(
          fault(
            lineAt([...path, 'source']),
            [...path, 'source'].join('.'),
            `there is no source "${source}"`,
            meant ? `did you mean "${meant}"?` : `add it under sources:`,
          ),
        );
      }
      if (encoding !== undefined && !isEncoding(encoding)) {
        faults.push(
          fault(
            lineAt([...path, 'encoding']),
            [...path, 'encoding'].join('.'),
            `the encoding "${encoding}" is not known`,
            'use a label such as utf-8, utf-16le, windows-1250, windows-1252 or windows-1253',
          ),
        );
      }
      return faults;
    }),
  );
}

type Defined<T> = { [K in keyof T]: Exclude<T[K], undefined> };

/** An object without the members that are `undefined`. */
function defined<T extends object>(members: T): Defined<T> {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as Defined<T>;
}
