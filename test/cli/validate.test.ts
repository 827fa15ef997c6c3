import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Problem } from '../../src/cli/problems/problem.ts';
import { coopkit, fixture, folderOf } from './support.ts';

interface Report {
  readonly problems: readonly Problem[];
  readonly summary: Readonly<Record<string, unknown>>;
}

const json = (text: string): Report => JSON.parse(text) as Report;

describe('coopkit validate', () => {
  it('exits with 0 when all is well', async () => {
    const { code, stdout } = await coopkit(['validate', fixture('one-table')]);
    assert.equal(code, 0);
    assert.equal(stdout, '2 rows read, good records: organisations 2; 0 errors, 0 warnings.\n');
  });

  it('gives programs every problem with file, row, column, value, message and remedy', async () => {
    const { code, stdout } = await coopkit(['validate', fixture('broken'), '--format', 'json']);
    assert.equal(code, 1);
    const { problems, summary } = json(stdout);
    assert.deepEqual(
      problems.find(({ code: kind }) => kind === 'not-a-number'),
      {
        severity: 'warning',
        code: 'not-a-number',
        file: 'organisations.csv',
        row: 8,
        column: 'latitude',
        value: 'fifty',
        message: 'this is not a number',
        remedy: 'write digits only, such as 1234.5',
      },
    );
    assert.deepEqual(summary, {
      command: 'validate',
      ok: false,
      rows: 11,
      records: { organisations: 7 },
      errors: 4,
      warnings: 5,
    });
  });

  it('counts what repeats for people and keeps all of it for programs', async (context) => {
    const rows = Array.from({ length: 40 }, (_, index) => `Hub ${index},DE,soon\n`);
    const folder = await folderOf(context, {
      'coopkit.yaml': 'title: Mine\n',
      'organisations.csv': `name,country,updated\n${rows.join('')}`,
    });
    const human = await coopkit(['validate', folder]);
    assert.match(
      human.stdout,
      /updated: dates are read only where they are written in figures \(40 times\)/u,
    );
    assert.match(human.stdout, /… and 35 more/u);
    assert.equal(human.stdout.match(/row +\d+ +"soon"/gu)?.length, 5);
    const { stdout } = await coopkit(['validate', folder, '--format=json']);
    assert.equal(json(stdout).problems.length, 40);
  });

  it('proposes the field that an unknown column may mean', async () => {
    const { stdout } = await coopkit(['validate', fixture('broken')]);
    assert.match(stdout, /Websit: the column is not read.*\n.*did you mean "website"\?/u);
  });

  it('shows progress on long input only, and none with --quiet', async (context) => {
    const rows = Array.from({ length: 5_001 }, (_, index) => `Hub ${index},DE\n`);
    const folder = await folderOf(context, {
      'coopkit.yaml': 'title: Mine\n',
      'organisations.csv': `name,country\n${rows.join('')}`,
    });
    const loud = await coopkit(['validate', folder]);
    assert.match(loud.stderr, /organisations\.csv: 5,000 rows, [\d,]+ rows\/s/u);
    assert.equal((await coopkit(['validate', folder, '--quiet'])).stderr, '');
    assert.equal((await coopkit(['validate', fixture('one-table')])).stderr, '');
  });

  it('reads 100,000 rows within 160 MB', async (context) => {
    const rows = Array.from(
      { length: 100_000 },
      (_, index) =>
        `gen:${index},"Invented institute, number ${index}",PL,Łódź,PL71,Robotics; Topic ${index % 300}\n`,
    );
    const folder = await folderOf(context, {
      'coopkit.yaml': 'title: Many\n',
      'organisations.csv': `id,name,country,city,nuts,offers\n${rows.join('')}`,
    });
    const { code, stdout } = await coopkit(['validate', folder, '--quiet'], ['--max-old-space-size=160']);
    assert.equal(code, 0);
    assert.match(stdout, /organisations 100,000; 0 errors/u);
  });
});
