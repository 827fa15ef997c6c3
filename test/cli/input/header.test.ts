import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { columnLetter, withHeader } from '../../../src/cli/input/header.ts';
import type { HeaderOptions } from '../../../src/cli/input/header.ts';
import type { Row } from '../../../src/cli/input/row.ts';
import type { Problem } from '../../../src/cli/problems/problem.ts';

type Table = readonly (readonly unknown[])[];

async function named(table: Table, options: Partial<HeaderOptions> = {}) {
  async function* cells() {
    for (const [index, row] of table.entries()) yield { row: index + 1, cells: row };
  }
  const rows: Row[] = [];
  const problems: Problem[] = [];
  for await (const row of withHeader(cells(), { file: 'table', ...options }, (problem) =>
    problems.push(problem),
  )) {
    rows.push(row);
  }
  return { rows, problems };
}

describe('naming the columns of a table', () => {
  it('passes over titles and blank rows above the header', async () => {
    const { rows, problems } = await named([
      ['Our partners'],
      [],
      ['Name', 'City'],
      ['Hub', 'Ulm'],
      ['', ''],
    ]);
    assert.deepEqual(rows, [{ row: 4, cells: { Name: 'Hub', City: 'Ulm' } }]);
    assert.deepEqual(problems, []);
  });

  it('takes the header row that the settings name', async () => {
    const { rows } = await named(
      [
        ['a', 'b'],
        ['Name', 'City'],
        ['Hub', 'Ulm'],
      ],
      { headerRow: 2 },
    );
    assert.deepEqual(rows, [{ row: 3, cells: { Name: 'Hub', City: 'Ulm' } }]);
  });

  it('reads a table of one column', async () => {
    const { rows } = await named([['Name'], ['Hub'], ['Lab']]);
    assert.deepEqual(
      rows.map(({ cells }) => cells['Name']),
      ['Hub', 'Lab'],
    );
  });

  it('joins a header over several columns with the one below it', async () => {
    const { rows } = await named(
      [
        ['Name', 'Offers', undefined, 'City'],
        [undefined, 'technologies', 'services', undefined],
        ['Hub', 'Robotics', 'Training', 'Ulm'],
      ],
      { spans: (row) => new Map(row === 1 ? [[1, 2]] : []) },
    );
    assert.deepEqual(rows[0]?.cells, {
      Name: 'Hub',
      'Offers / technologies': 'Robotics',
      'Offers / services': 'Training',
      City: 'Ulm',
    });
  });

  it('tells apart headers that stand twice, and reports cells without one', async () => {
    const { rows, problems } = await named([
      ['Name', 'Name', ''],
      ['A', 'B', 'C'],
    ]);
    assert.deepEqual(rows[0]?.cells, { Name: 'A', 'Name (2)': 'B' });
    assert.deepEqual(
      problems.map(({ code, column }) => [code, column]),
      [
        ['repeated-header', 'B'],
        ['unnamed-column', 'C'],
      ],
    );
  });

  it('leaves out rows that are longer than the header and warns of shorter ones', async () => {
    const { rows, problems } = await named([['a', 'b'], ['1', '2', '3'], ['1', '2', ' '], ['1']]);
    assert.deepEqual(
      rows.map(({ row }) => row),
      [3, 4],
    );
    assert.deepEqual(
      problems.map(({ severity, code, row }) => [severity, code, row]),
      [
        ['error', 'too-many-cells', 2],
        ['warning', 'too-few-cells', 4],
      ],
    );
  });

  it('says when there is no header at all', async () => {
    assert.equal((await named([])).problems[0]?.code, 'no-header');
    const { problems } = await named([['a', 'b']], { headerRow: 9 });
    assert.match(problems[0]?.remedy ?? '', /no row 9/u);
  });

  it('names columns as spreadsheets do', () => {
    assert.deepEqual([0, 25, 26, 701, 702].map(columnLetter), ['A', 'Z', 'AA', 'ZZ', 'AAA']);
  });
});
