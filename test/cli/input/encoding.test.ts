import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { decodeFile, detectEncoding, linesOf } from '../../../src/cli/input/encoding.ts';
import { fixture, folderOf, read } from '../support.ts';

describe('finding the encoding of a file', () => {
  const files = {
    'utf-8-bom.csv': ['utf-8', 'bom'],
    'utf-16le.csv': ['utf-16le', 'bom'],
    'utf-16be.tsv': ['utf-16be', 'bom'],
    'windows-1250.csv': ['windows-1250', 'guess'],
    'windows-1251.csv': ['windows-1251', 'guess'],
    'windows-1252.csv': ['windows-1252', 'guess'],
    'windows-1253.csv': ['windows-1253', 'guess'],
  } as const;
  for (const [file, [encoding, by]] of Object.entries(files)) {
    it(`finds ${encoding} of ${file}`, async () => {
      const found = await detectEncoding(join(fixture('encodings'), file));
      assert.deepEqual([found.encoding, found.by], [encoding, by]);
    });
  }

  it('sees a byte that is not UTF-8 however far down it stands', async (context) => {
    const folder = await folderOf(context, {
      'late.csv': Buffer.concat([
        Buffer.from('name\n' + 'Plain;\n'.repeat(60_000)),
        Buffer.from([0x5a, 0xfc, 0x67, 0x0a]),
      ]),
    });
    assert.equal((await detectEncoding(join(folder, 'late.csv'))).by, 'guess');
    assert.equal((await detectEncoding(join(folder, 'late.csv'), 'windows-1257')).encoding, 'windows-1257');
  });

  it('keeps letters whole that fall on the border of two pieces', async (context) => {
    const text = `${'x'.repeat(65_535)}Łódź\n`;
    const folder = await folderOf(context, { 'border.csv': text });
    const path = join(folder, 'border.csv');
    assert.equal((await detectEncoding(path)).encoding, 'utf-8');
    const lines = [];
    for await (const line of linesOf(decodeFile(path, 'utf-8'))) lines.push(line);
    assert.deepEqual(lines, [text.trimEnd()]);
  });

  it('reads the words of every encoding right, and says where it guessed', async () => {
    const { records, problems } = await read(fixture('encodings'));
    const cities = records.flatMap((record) => (record.kind === 'organisations' ? [record.city] : []));
    assert.deepEqual(cities, [
      'Köln',
      'Łódź',
      'Málaga',
      'Ústí nad Labem',
      'Žilina',
      'Győr',
      'Пловдив',
      'Paris',
      'München',
      'Málaga',
      'Βόλος',
      'Wąchock',
    ]);
    assert.deepEqual(
      problems.map(({ code, file }) => [code, file]),
      ['1250', '1251', '1252', '1253'].map((page) => ['guessed-encoding', `windows-${page}.csv`]),
    );
    assert.match(problems[0]?.remedy ?? '', /encoding: windows-1250/u);
  });

  it('says when the settings name another encoding than the file has', async (context) => {
    const folder = await folderOf(context, {
      'coopkit.yaml': 'title: A\ncollections: { organisations: { file: a.csv, encoding: windows-1252 } }\n',
      'a.csv': 'name,country\nZentrum Köln,DE\n',
    });
    const { records, problems } = await read(folder);
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['other-encoding'],
    );
    assert.deepEqual(records[0]?.kind === 'organisations' && records[0].name, { en: 'Zentrum Köln' });
  });
});

describe('cutting text into lines', () => {
  async function* pieces(text: string, size: number) {
    for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
  }
  for (const size of [1, 2, 3, 100]) {
    it(`knows all line ends, in pieces of ${size}`, async () => {
      const lines = [];
      for await (const line of linesOf(pieces('a\r\nb\n\nc\rd\r\n', size))) lines.push(line);
      assert.deepEqual(lines, ['a', 'b', '', 'c', 'd']);
    });
  }
});
