import { extname } from 'node:path';
import type { Report } from '../problems/problem.ts';
import { CommandError } from '../problems/problem.ts';
import type { DecimalSign } from '../values/numbers.ts';
import { openDelimited } from './delimited.ts';
import { detectEncoding } from './encoding.ts';
import { withHeader } from './header.ts';
import { readJson, readNdjson, readYaml } from './lists.ts';
import { INPUT_FORMATS } from './row.ts';
import type { ReadOptions, Row } from './row.ts';

/** A file that is being read, with what was found out about it. */
export interface OpenInput {
  readonly rows: AsyncIterable<Row>;
  /** The decimal sign that the delimiter speaks for: semicolon files come from programs that write `12,5`. */
  readonly decimal?: DecimalSign;
}

/**
 * Opens an input file of any format.
 *
 * @param path where it lies
 * @param file its name in problems
 */
export async function openInput(
  path: string,
  file: string,
  options: ReadOptions,
  report: Report,
): Promise<OpenInput> {
  const extension = extname(path).slice(1).toLowerCase();
  switch (extension) {
    case 'xlsx': {
      return openWorkbook(path, file, options, report);
    }
    case 'yaml':
    case 'yml': {
      return { rows: readYaml(path, file, await encodingOf(path, file, options, report), report) };
    }
    case 'json': {
      return { rows: readJson(path, file, await encodingOf(path, file, options, report), report) };
    }
    case 'ndjson':
    case 'jsonl': {
      return { rows: readNdjson(path, file, await encodingOf(path, file, options, report), report) };
    }
    case 'csv':
    case 'tsv':
    case 'txt': {
      const encoding = await encodingOf(path, file, options, report);
      const stated = options.delimiter ?? (extension === 'tsv' ? '\t' : undefined);
      const { delimiter, rows } = await openDelimited(path, encoding, stated);
      return {
        rows: withHeader(rows, { file, headerRow: options.headerRow }, report),
        ...(delimiter === ';' ? { decimal: ',' } : {}),
      };
    }
    default: {
      throw new CommandError(
        `${file}: the format "${extension}" cannot be read`,
        `save it as one of ${INPUT_FORMATS.join(', ')}`,
      );
    }
  }
}

async function openWorkbook(
  path: string,
  file: string,
  options: ReadOptions,
  report: Report,
): Promise<OpenInput> {
  // Loaded only for workbooks: the library is larger than all the rest of the command.
  const { readSheet, UnreadableWorkbook } = await import('./spreadsheet.ts');
  const sheet = await readSheet(path, file, options.sheet).catch((error: unknown) => {
    if (!(error instanceof UnreadableWorkbook)) throw error;
    report({
      severity: 'error',
      code: 'broken-file',
      file,
      message: `the file is not a workbook that can be read: ${error.message}`,
      remedy: 'nothing of it could be read; save it anew as XLSX without a password, or as CSV',
    });
    return undefined;
  });
  if (!sheet) return { rows: each([]) };
  if (options.sheet === undefined && sheet.others.length > 0) {
    report({
      severity: 'warning',
      code: 'other-sheets',
      file,
      message: `only the first sheet "${sheet.name}" is read, not ${sheet.others.map((name) => `"${name}"`).join(', ')}`,
      remedy: 'name the sheet with sheet: in coopkit.yaml, and list the file once for each sheet to read',
    });
  }
  const { rows, spans } = sheet;
  return { rows: withHeader(each(rows), { file, headerRow: options.headerRow, spans }, report) };
}

async function* each<T>(items: Iterable<T>): AsyncGenerator<T> {
  yield* items;
}

async function encodingOf(path: string, file: string, options: ReadOptions, report: Report): Promise<string> {
  const { encoding, by, ascii } = await detectEncoding(path, options.encoding);
  if (by === 'guess') {
    report({
      severity: 'warning',
      code: 'guessed-encoding',
      file,
      message: `the file is not UTF-8; by its letters it is read as ${encoding}`,
      remedy: `check the accents; state it with encoding: ${encoding} in coopkit.yaml, or save the file as UTF-8`,
    });
  } else if (options.encoding && by !== 'config' && !ascii && !sameEncoding(options.encoding, encoding)) {
    report({
      severity: 'warning',
      code: 'other-encoding',
      file,
      message: `coopkit.yaml says ${options.encoding}, but the file is ${encoding} and is read so`,
      remedy: 'take encoding: out of coopkit.yaml for this file',
    });
  }
  return encoding;
}

const sameEncoding = (one: string, other: string): boolean =>
  new TextDecoder(one).encoding === new TextDecoder(other).encoding;
