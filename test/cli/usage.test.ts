import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { VERSION } from '../../src/version.ts';
import { coopkit, fixture, folderOf } from './support.ts';

describe('coopkit on the command line', () => {
  it('explains itself with its exit codes', async () => {
    const { code, stdout } = await coopkit(['--help']);
    assert.equal(code, 0);
    for (const word of ['build', 'validate', 'serve', 'init', '--strict', 'Exit codes']) {
      assert.ok(stdout.includes(word), word);
    }
  });

  it('tells its version', async () => {
    assert.equal((await coopkit(['--version'])).stdout, `${VERSION}\n`);
  });

  const wrong: readonly (readonly [string, readonly string[], RegExp])[] = [
    ['an empty --out', ['build', '.', '--out', ''], /build needs --out/u],
    ['an unknown command', ['biuld', 'x'], /did you mean "build"/u],
    ['an unknown option', ['build', 'x', '--ouput', 'y'], /--ouput/u],
    ['no folder', ['validate'], /validate needs a folder/u],
    ['no --out', ['build', fixture('one-table')], /build needs --out/u],
    ['a folder that does not exist', ['validate', fixture('nowhere')], /is not a folder/u],
    ['an unknown format', ['validate', fixture('one-table'), '--format', 'xml'], /"xml" is not known/u],
    ['a port that is none', ['serve', fixture('one-table'), '--port', 'high'], /"high" is no port/u],
    ['too many arguments', ['validate', 'a', 'b'], /"b" is one argument too many/u],
  ];
  for (const [what, args, message] of wrong) {
    it(`exits with 2 for ${what} and says what to do`, async () => {
      const { code, stderr, stdout } = await coopkit(args);
      assert.equal(code, 2);
      assert.match(stderr, message);
      assert.match(stderr, /→/u);
      assert.equal(stdout, '');
    });
  }

  it('tells programs of a failure in JSON, too', async () => {
    const { code, stdout } = await coopkit(['validate', fixture('nowhere'), '--format', 'json']);
    assert.equal(code, 2);
    const { summary } = JSON.parse(stdout) as {
      readonly summary: { readonly ok: boolean; readonly message: string };
    };
    assert.equal(summary.ok, false);
    assert.match(summary.message, /is not a folder/u);
  });
});

describe('a coopkit.yaml that is not right', () => {
  const wrong: readonly (readonly [string, string, RegExp])[] = [
    ['is missing its title', 'licence: CC0-1.0\n', /"title" is missing/u],
    [
      'misspells a setting',
      'title: A\nlicense: CC0-1.0\n',
      /row 2, license: "license" is no setting here\s+→ did you mean "licence"/u,
    ],
    [
      'names a source that is not there',
      'title: A\nsources: { ror: { name: ROR } }\ncollections:\n  organisations: { file: a.csv, source: rorr }\n',
      /row 4.*there is no source "rorr"\s+→ did you mean "ror"/u,
    ],
    [
      'misspells a setting of a file',
      'title: A\ncollections:\n  organisations:\n    - file: a.csv\n      encodng: utf-8\n',
      /row 5.*"encodng" is no setting here\s+→ did you mean "encoding"/u,
    ],
    [
      'misspells settings of a file that is not in a list, and of its columns',
      'title: A\ncollections:\n  organisations:\n    file: a.csv\n    nutsVerion: 2021\n    decimals: ","\n    columns: { Web: { field: name, langfrom: x } }\n',
      /row 7.*"langfrom" is no setting here\s+→ did you mean "langFrom"[^]*row 5.*"nutsVerion" is no setting here\s+→ did you mean "nutsVersion"[^]*row 6.*"decimals".*\s+→ did you mean "decimal"/u,
    ],
    [
      'states a value that a setting of a file cannot have',
      'title: A\ncollections: { organisations: { file: a.csv, nutsVersion: 1999 } }\n',
      /row 2, collections\.organisations\.nutsVersion: expected \(2013 \|.*found 1999/u,
    ],
    ['has an alias that stands for nothing', 'title: *new\n', /alias[^]*→ put a text that begins with \*/u],
    [
      'states an empty separator',
      'title: A\ncollections: { regions: { file: a.csv, delimiter: "" } }\n',
      /row 2, collections\.regions\.delimiter: expected >=1/u,
    ],
    [
      'states a day that does not exist',
      'title: A\nupdated: 2026-13-45\n',
      /row 2, updated: "2026-13-45" is not a day.*\s+→ write it as/u,
    ],
    ['is empty', '', /"title" is missing/u],
    [
      'names an unknown encoding',
      'title: A\ncollections: { regions: { file: a.csv, encoding: latin9000 } }\n',
      /"latin9000" is not known/u,
    ],
    ['is no YAML', 'title: [A\n', /row \d.*/u],
    [
      'lists a file that is not there',
      'title: A\ncollections: { regions: a.csv }\n',
      /a\.csv cannot be read/u,
    ],
    ['stands in a folder without records', 'title: A\n', /holds no records/u],
  ];
  for (const [what, text, message] of wrong) {
    it(`${what}: exit code 2, with its line`, async (context) => {
      const folder = await folderOf(context, { 'coopkit.yaml': text });
      const { code, stderr } = await coopkit(['validate', folder]);
      assert.equal(code, 2);
      assert.match(stderr, message);
    });
  }

  it('is not UTF-8: exit code 2, before wrong letters get into the data set', async (context) => {
    const folder = await folderOf(context, { 'coopkit.yaml': Buffer.from('title: Zürich\n', 'latin1') });
    const { code, stderr } = await coopkit(['validate', folder]);
    assert.equal(code, 2);
    assert.match(stderr, /not UTF-8\s+→ save it/u);
  });

  it('is missing: coopkit init is proposed', async (context) => {
    const { code, stderr } = await coopkit(['validate', await folderOf(context)]);
    assert.equal(code, 2);
    assert.match(stderr, /coopkit init/u);
  });

  it('maps a column to a field that does not exist: an error with the nearest field', async (context) => {
    const folder = await folderOf(context, {
      'coopkit.yaml': 'title: A\ncollections: { organisations: { file: a.csv, columns: { Web: websit } } }\n',
      'a.csv': 'name,country,Web\nHub,DE,https://hub.example/\n',
    });
    const { code, stdout } = await coopkit(['validate', folder]);
    assert.equal(code, 1);
    assert.match(
      stdout,
      /maps it to "websit", but organisations have no such field\s+→ did you mean "website"/u,
    );
  });
});
