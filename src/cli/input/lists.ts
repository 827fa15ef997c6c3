import { LineCounter, parseDocument } from 'yaml';
import { CommandError } from '../problems/problem.ts';
import type { Report } from '../problems/problem.ts';
import { decodeFile, linesOf } from './encoding.ts';
import type { Row } from './row.ts';

const REMEDY = 'the file must be a list of records, or an object whose "records" is one';

/** Records of a JSON file: an array or `{ "records": [...] }`. Held in memory whole; NDJSON is not. */
export async function* readJson(
  path: string,
  file: string,
  encoding: string,
  report: Report,
): AsyncGenerator<Row> {
  const text = await textOf(path, encoding);
  try {
    yield* numbered(JSON.parse(text), file, report);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const line = lineOfJsonError(error.message, text);
    report({
      severity: 'error',
      code: 'broken-file',
      file,
      ...(line === undefined ? {} : { row: line }),
      message: `the file is not valid JSON: ${error.message}`,
      remedy: 'nothing of it could be read; correct it at this line',
    });
  }
}

/** A file that breaks off has its fault in the last line with something in it; V8 names no position then. */
function lineOfJsonError(message: string, text: string): number | undefined {
  const position = /end of JSON/u.test(message)
    ? text.trimEnd().length
    : /position (\d+)/u.exec(message)?.[1];
  return position === undefined ? undefined : text.slice(0, Number(position)).split('\n').length;
}

async function textOf(path: string, encoding: string): Promise<string> {
  const pieces: string[] = [];
  for await (const piece of decodeFile(path, encoding)) pieces.push(piece);
  return pieces.join('');
}

/** Records of a YAML file: a list or `records:`. */
export async function* readYaml(
  path: string,
  file: string,
  encoding: string,
  report: Report,
): AsyncGenerator<Row> {
  const lines = new LineCounter();
  const document = parseDocument(await textOf(path, encoding), { lineCounter: lines });
  const broken = (message: string, row?: number): void => {
    report({
      severity: 'error',
      code: 'broken-file',
      file,
      ...(row === undefined ? {} : { row }),
      message: `the file is not valid YAML: ${message.split('\n')[0] ?? ''}`,
      remedy: 'nothing of it could be read; correct it at this line',
    });
  };
  for (const { message, pos } of document.errors) broken(message, lines.linePos(pos[0]).line);
  if (document.errors.length > 0) return;
  let value: unknown;
  try {
    value = document.toJS();
  } catch (error) {
    // Aliases that stand for nothing, or for far too much, show only now.
    if (!(error instanceof ReferenceError)) throw error;
    broken(error.message);
    return;
  }
  yield* numbered(value, file, report);
}

/** Records of an NDJSON file, one on each line. */
export async function* readNdjson(
  path: string,
  file: string,
  encoding: string,
  report: Report,
): AsyncGenerator<Row> {
  let row = 0;
  for await (const line of linesOf(decodeFile(path, encoding))) {
    row += 1;
    if (line.trim() === '') continue;
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch (error) {
      report({
        severity: 'error',
        code: 'broken-row',
        file,
        row,
        value: line.slice(0, 80),
        message: `the line is not valid JSON: ${error instanceof Error ? error.message : String(error)}`,
        remedy: 'write one complete JSON object on each line',
      });
      continue;
    }
    const record = asRow(value, row, file, report);
    if (record) yield record;
  }
}

function* numbered(value: unknown, file: string, report: Report): Generator<Row> {
  const list = isObject(value) && 'records' in value ? value['records'] : value;
  if (list === null || list === undefined) return;
  if (!Array.isArray(list)) throw new CommandError(`${file} does not hold a list of records`, REMEDY);
  for (const [index, item] of list.entries()) {
    const record = asRow(item, index + 1, file, report);
    if (record) yield record;
  }
}

function asRow(value: unknown, row: number, file: string, report: Report): Row | undefined {
  if (isObject(value)) return { row, cells: value };
  report({
    severity: 'error',
    code: 'not-a-record',
    file,
    row,
    value: JSON.stringify(value)?.slice(0, 80) ?? '',
    message: 'this is not a record',
    remedy: 'write an object with named fields',
  });
  return undefined;
}

/** Whether a value is an object with named members. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
