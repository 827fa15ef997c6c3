import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { TestContext } from 'node:test';
import fc from 'fast-check';
import { openDelimited } from '../../../src/cli/input/delimited.ts';
import type { DelimitedRow } from '../../../src/cli/input/delimited.ts';
import { detectDelimiter } from '../../../src/cli/input/delimiter.ts';
import { writeFile } from 'node:fs/promises';
import { folderOf } from '../support.ts';

async function rowsOf(path: string, text: string, delimiter?: string): Promise<DelimitedRow[]> {
  await writeFile(path, text);
  const { rows } = await openDelimited(path, 'utf-8', delimiter);
  const all: DelimitedRow[] = [];
  for await (const row of rows) all.push(row);
  return all;
}

const file = async (context: TestContext): Promise<string> => join(await folderOf(context), 'table.csv');

describe('finding the delimiter', () => {
  const samples: readonly (readonly [string, readonly string[]])[] = [
    [',', ['a,b,c', '1,"x;y;z",3']],
    [';', ['name;lat', 'Hub, the first;52,5', 'Other, too, with commas;13,4']],
    ['\t', ['a\tb', '1,5\t2']],
    ['|', ['a|b', 'x, y|z']],
    [',', ['only one column', 'a value']],
  ];
  for (const [delimiter, lines] of samples) {
    it(`finds ${JSON.stringify(delimiter)} in ${JSON.stringify(lines[0])}`, () => {
      assert.equal(detectDelimiter(lines), delimiter);
    });
  }
});

describe('reading delimited files', () => {
  it('counts rows as a spreadsheet shows them: cells over several lines are one row, blank lines are rows', async (context) => {
    const rows = await rowsOf(await file(context), 'a,b\n"one\ntwo",x\n\nlast,y\n');
    assert.deepEqual(
      rows.map(({ row, cells }) => [row, cells[0]]),
      [
        [1, 'a'],
        [2, 'one\ntwo'],
        [3, ''],
        [4, 'last'],
      ],
    );
  });

  it('takes quotation marks inside a cell as they stand', async (context) => {
    const rows = await rowsOf(await file(context), 'a,b\nFirm "South" Ltd,x\n');
    assert.deepEqual(rows[1]?.cells, ['Firm "South" Ltd', 'x']);
  });

  it('loses one row to a mark that is never closed, and no other', async (context) => {
    const good = Array.from({ length: 1200 }, (_, index) => `row ${index},"quoted, ${index}"\n`);
    const text = `a,b\n${good.slice(0, 600).join('')}"never closed,x\n${good.slice(600).join('')}`;
    const rows = await rowsOf(await file(context), text);
    assert.deepEqual(
      rows.filter(({ fault }) => fault !== undefined).map(({ row }) => row),
      [602],
    );
    assert.equal(rows.length, 1202);
    assert.deepEqual(rows.at(-1), { row: 1202, cells: ['row 1199', 'quoted, 1199'] });
  });

  it('heeds the line in which Excel names the delimiter, and counts it', async (context) => {
    const rows = await rowsOf(await file(context), 'sep=;\na;b\n1;2\n');
    assert.deepEqual(rows, [
      { row: 2, cells: ['a', 'b'] },
      { row: 3, cells: ['1', '2'] },
    ]);
  });

  it('reads back any table that was written by the rules (RFC 4180)', async (context) => {
    const path = await file(context);
    const cell = fc.string({ unit: fc.constantFrom('a', 'ß', 'Ж', ' ', ',', ';', '"', '\n', '1') });
    const table = fc
      .tuple(fc.constantFrom(',', ';', '\t', '|'), fc.integer({ min: 2, max: 5 }))
      .chain(([delimiter, width]) =>
        fc.tuple(
          fc.constant(delimiter),
          fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 12 }),
        ),
      );
    const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
    await fc.assert(
      fc.asyncProperty(table, async ([delimiter, rows]) => {
        const text = rows.map((cells) => cells.map(quoted).join(delimiter)).join('\r\n');
        const readBack = await rowsOf(path, text, delimiter);
        assert.deepEqual(
          readBack.map(({ cells }) => cells),
          rows,
        );
      }),
    );
  });

  it('reads any text without throwing, every row numbered', async (context) => {
    const path = await file(context);
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', ' ') }), async (text) => {
        const rows = await rowsOf(path, text);
        assert.deepEqual(
          rows.map(({ row }) => row),
          rows.map((_, index) => index + 1),
        );
      }),
    );
  });
});
