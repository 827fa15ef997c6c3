import { parse } from 'csv-parse/sync';
import { decodeFile, linesOf } from './encoding.ts';
import { detectDelimiter } from './delimiter.ts';
import type { Cells } from './header.ts';

/** Lines that one record may span before its opening quotation mark counts as a slip. */
const MOST_LINES = 500;
/** Records handed to the parser at once. */
const BATCH = 256;
const SAMPLE_LINES = 20;

/** A row of a delimited file: its cells, or why it could not be read. */
export interface DelimitedRow extends Cells {
  readonly fault?: string;
}

/** A delimited file that is being read. */
export interface DelimitedFile {
  readonly delimiter: string;
  readonly rows: AsyncIterable<DelimitedRow>;
}

/**
 * Reads a CSV or TSV file row by row without holding it in memory.
 *
 * csv-parse reads the cells. Around it, records are cut at balanced quotation marks, so that a stray mark costs its
 * own row and not the rest of the file, which is what it does to a parser that reads on to the next mark.
 *
 * @param path the file
 * @param encoding a label for `TextDecoder`
 * @param configured the delimiter, when the configuration states it
 */
export async function openDelimited(
  path: string,
  encoding: string,
  configured?: string,
): Promise<DelimitedFile> {
  const lines = linesOf(decodeFile(path, encoding));
  const head: string[] = [];
  while (head.length < SAMPLE_LINES) {
    const { value, done } = await lines.next();
    if (done) break;
    head.push(value);
  }
  // Excel's own way to state the delimiter in the first line.
  const stated = /^sep=(.)$/iu.exec(head[0] ?? '')?.[1];
  const delimiter = configured ?? stated ?? detectDelimiter(head);
  const skipped = stated === undefined ? 0 : 1;
  return {
    delimiter,
    rows: parseRecords(recordsOf(chain(head.slice(skipped), lines), delimiter), delimiter, skipped),
  };
}

async function* chain(head: readonly string[], rest: AsyncIterable<string>): AsyncGenerator<string> {
  yield* head;
  yield* rest;
}

/** The lines of one record; more than one when a quoted cell holds line breaks. */
type RecordLines = readonly string[];

async function* recordsOf(lines: AsyncIterator<string>, delimiter: string): AsyncGenerator<RecordLines> {
  let queue: string[] = [];
  let pending: string[] = [];
  let open = false;
  for (;;) {
    const next = queue.length > 0 ? { value: queue.shift() ?? '', done: false } : await lines.next();
    if (next.done && pending.length === 0) return;
    if (!next.done) {
      pending.push(next.value);
      if (hasOddQuotes(next.value)) open = !open;
      if (open && pending.length < MOST_LINES) continue;
    }
    if (pending.length === 1 || tryParse(pending, delimiter, false)?.length === 1) {
      yield pending;
    } else {
      // The mark was never closed, or closed by that of another row: the first line stands alone, the others are
      // looked at again.
      const [first = '', ...others] = pending;
      yield [first];
      queue = [...others, ...queue];
    }
    pending = [];
    open = false;
  }
}

function hasOddQuotes(line: string): boolean {
  let odd = false;
  for (let at = line.indexOf('"'); at !== -1; at = line.indexOf('"', at + 1)) odd = !odd;
  return odd;
}

async function* parseRecords(
  records: AsyncIterable<RecordLines>,
  delimiter: string,
  skipped: number,
): AsyncGenerator<DelimitedRow> {
  let row = skipped;
  let batch: RecordLines[] = [];
  const flush = function* (): Generator<DelimitedRow> {
    for (const parsed of parseBatch(batch, delimiter)) {
      row += 1;
      yield { row, ...parsed };
    }
    batch = [];
  };
  for await (const record of records) {
    batch.push(record);
    if (batch.length >= BATCH) yield* flush();
  }
  yield* flush();
}

type Parsed = Pick<DelimitedRow, 'cells' | 'fault'>;

function parseBatch(batch: readonly RecordLines[], delimiter: string): Parsed[] {
  const rows = tryParse(batch.flat(), delimiter, false);
  if (rows?.length === batch.length) return rows.map((cells) => ({ cells }));
  return batch.map((lines) => parseOne(lines, delimiter));
}

/** One record by itself: strictly, and if that fails with the quotation marks taken as they stand. */
function parseOne(lines: RecordLines, delimiter: string): Parsed {
  const rows = tryParse(lines, delimiter, false) ?? tryParse(lines, delimiter, true);
  return rows?.length === 1
    ? { cells: rows[0] ?? [] }
    : { cells: lines.join(' ').split(delimiter), fault: 'a quotation mark is opened and never closed' };
}

function tryParse(lines: readonly string[], delimiter: string, lenient: boolean): string[][] | undefined {
  try {
    return parse(`${lines.join('\n')}\n`, {
      delimiter,
      relax_column_count: true,
      relax_quotes: lenient,
      record_delimiter: '\n',
    });
  } catch {
    return undefined;
  }
}
