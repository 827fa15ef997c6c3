import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Manifest } from '../../src/sdk/sources/static/format.ts';
import { FOLDER } from './files.ts';

const RECORDS = { regions: 1806, organisations: 305, practices: 26, calls: 5, programmes: 22 };

/** Runs a command of coopkit over the sample data and gives its report. Another exit code than 0 rejects. */
async function coopkit(command: string, ...more: readonly string[]): Promise<unknown> {
  const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
  const run = promisify(execFile);
  const { stdout } = await run(process.execPath, [
    main,
    command,
    fileURLToPath(FOLDER),
    '--format',
    'json',
    '--quiet',
    ...more,
  ]);
  return JSON.parse(stdout);
}

describe('coopkit over the sample data', () => {
  let out: string;
  before(async () => {
    out = await mkdtemp(join(tmpdir(), 'coopkit-data-'));
  });
  after(() => rm(out, { recursive: true }));

  it('finds nothing to complain about but letters that look alike, as at the source', async () => {
    const report = (await coopkit('validate')) as {
      problems: { code: string; row: number }[];
      summary: { records: unknown };
    };
    // Three names of Eurostat have a Latin letter among others that look like it (docs/data.md).
    assert.deepEqual(
      report.problems.map(({ code, row }) => [code, row]),
      [33, 243, 247].map((row) => ['look-alike-letters', row]),
    );
    assert.deepEqual(report.summary.records, RECORDS);
  });

  it('builds a data set of all records', async () => {
    await coopkit('build', '--out', out);
    const manifest = JSON.parse(await readFile(join(out, 'manifest.json'), 'utf8')) as Manifest;
    const counts = Object.entries(manifest.collections).map(([kind, { count }]) => [kind, count]);
    assert.deepEqual(Object.fromEntries(counts), RECORDS);
    assert.deepEqual(manifest.languages, ['en', 'de']);
    assert.match(manifest.attribution?.['en'] ?? '', /keep\.eu/);
  });
});
