import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { tmpdir } from 'node:os';
import { parse } from 'csv-parse/sync';
import ICAL from 'ical.js';
import { Writable } from 'node:stream';
import { main } from '../../src/cli/run.ts';
import type { Run } from './support.ts';

/** Invented calls and organisations; `AGENCY` has a name that a spreadsheet would run. */
const CONFIG = `title: { en: Example data, de: Beispieldaten }
licence: CC0-1.0
attribution: { en: 'Data: Example' }
languages: [en, de]
sources:
  example: { name: Example register, licence: CC0-1.0 }
collections:
  organisations:
    - file: organisations.csv
      source: example
  calls:
    - file: calls.yaml
      source: example
`;
const ORGANISATIONS = `id,name@en,country,city,point.lat,point.lng
o:1,Institute,CZ,Praha,50.1,14.4
o:2,=AGENCY,PL,Kraków,,
`;
const CALLS = `- id: c:1
  callType: project
  title: { en: First call, de: Erster Aufruf }
  timeZone: Europe/Paris
  window: { mode: fixed, closes: '2099-12-31' }
  checkedAt: '2026-11-21'
`;

/** Runs the command in this process. */
async function coopkit(args: readonly string[]): Promise<Run> {
  const said = { stdout: '', stderr: '' };
  const into = (name: keyof typeof said) =>
    new Writable({
      write: (chunk: Buffer, _, done) => {
        said[name] += chunk.toString();
        done();
      },
    });
  const code = await main(args, { stdout: into('stdout'), stderr: into('stderr') });
  return { code, ...said };
}

let folder = '';
let data = '';
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'coopkit-export-'));
  const facts = join(folder, 'facts');
  await mkdir(facts);
  await writeFile(join(facts, 'coopkit.yaml'), CONFIG);
  await writeFile(join(facts, 'organisations.csv'), ORGANISATIONS);
  await writeFile(join(facts, 'calls.yaml'), CALLS);
  data = join(folder, 'data');
  const { code, stdout } = await coopkit(['build', facts, '--out', data]);
  assert.equal(code, 0, stdout);
});
after(() => rm(folder, { recursive: true, force: true }));

/** Exports, and gives what was written. */
async function exported(...args: readonly string[]): Promise<string> {
  const out = join(folder, 'exported');
  const { code, stderr } = await coopkit(['export', data, '--out', out, ...args]);
  assert.equal(code, 0, stderr);
  return readFile(out, 'utf8');
}

describe('coopkit export', () => {
  it('writes a list with links and linked data, to put between the tags of a widget', async () => {
    const html = await exported('--as', 'html', '--kind', 'organisations', '--lang', 'de');
    assert.match(html, /^<ul>\n<li>/);
    assert.match(html, /<bdi>=AGENCY<\/bdi>/);
    assert.match(html, /<bdi>Praha, Tschechien<\/bdi>/);
    assert.match(html, /<script type="application\/ld\+json">/);
  });

  it('writes the deadlines of all calls as a calendar', async () => {
    const file = await exported(
      '--as',
      'ics',
      '--lang',
      'de,en',
      '--url',
      'https://region.example/calls.ics',
    );
    const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
    const event = calendar.getFirstSubcomponent('vevent');
    assert.equal(event?.getFirstPropertyValue('uid'), 'c:1/closes@region.example');
    assert.match(String(event?.getFirstPropertyValue('summary')), /^Frist: Erster Aufruf$/);
    assert.equal(calendar.getFirstPropertyValue('name'), 'Beispieldaten');
  });

  it('writes feeds that come out the same from the same data', async () => {
    const args = ['--as', 'jsonfeed', '--kind', 'calls', '--url', 'https://region.example/calls.json'];
    const first = await exported(...args);
    assert.equal(await exported(...args), first);
    const feed = JSON.parse(first) as {
      items: { id: string }[];
      _coopkit: { updated: string; licence: string };
    };
    assert.deepEqual(
      feed.items.map(({ id }) => id),
      ['https://region.example/calls.json#calls/c%3A1'],
    );
    const { _coopkit: own } = feed;
    assert.deepEqual([own.updated, own.licence], ['2026-11-21T00:00:00.000Z', 'CC0-1.0']);
    const atom = await exported('--as', 'atom', ...args.slice(2), '--title', 'Calls & more');
    assert.match(atom, /<title>Calls &amp; more<\/title>/);
  });

  it('writes what a filter or a search leaves, as a table or a map', async () => {
    const table = await exported('--as', 'csv', '--kind', 'organisations', '--where', 'country=PL,SK');
    const rows = parse<Record<string, string>>(table, { columns: true });
    assert.deepEqual(
      rows.map((row) => [row['id'], row['name'], row['source.name'], row['credits']]),
      [['o:2', "'=AGENCY", 'Example register', 'Data: Example | CC0-1.0']],
    );
    assert.match(await exported('--as', 'csv', '--kind', 'organisations', '--excel'), /^\uFEFFid;name;/);
    const places = JSON.parse(
      await exported('--as', 'geojson', '--kind', 'organisations', '--q', 'institute'),
    ) as {
      features: { id: string }[];
    };
    assert.deepEqual(
      places.features.map(({ id }) => id),
      ['o:1'],
    );
    const graph = await exported('--as', 'jsonld', '--kind', 'organisations');
    assert.equal((JSON.parse(graph) as { '@graph': unknown[] })['@graph'].length, 3);
  });

  it('takes the values of a filter that is given twice together', async () => {
    const twice = ['--where', 'country=PL', '--where', 'country=CZ'];
    const table = await exported('--as', 'csv', '--kind', 'organisations', ...twice);
    assert.equal(parse(table, { columns: true }).length, 2);
  });

  it('says how values are written when no record has them', async () => {
    const args = ['--as', 'csv', '--kind', 'organisations', '--where', 'country=pl'];
    const { code, stdout } = await coopkit(['export', data, '--out', join(folder, 'exported'), ...args]);
    assert.deepEqual([code, /^0 records[^]*country=DE/.test(stdout)], [0, true]);
  });

  it('makes the folder that it writes into, and takes no folder for the file', async () => {
    const out = join(folder, 'public', 'feeds', 'calls.ics');
    assert.equal((await coopkit(['export', data, '--as', 'ics', '--out', out])).code, 0);
    assert.match(await readFile(out, 'utf8'), /^BEGIN:VCALENDAR/);
    const { code, stderr } = await coopkit(['export', data, '--as', 'ics', '--out', folder]);
    assert.deepEqual([code, stderr.includes(`${folder} is a folder`)], [2, true]);
  });

  it('tells programs what it wrote, and leaves no file half written beside it', async () => {
    const out = join(folder, 'told.csv');
    const args = ['export', data, '--as', 'csv', '--kind', 'calls', '--out', out, '--format', 'json'];
    const { stdout } = await coopkit(args);
    const { summary } = JSON.parse(stdout) as { summary: { ok: boolean; records: number; kind: string } };
    const { ok, records, kind } = summary;
    assert.deepEqual([ok, records, kind], [true, 1, 'calls']);
    assert.deepEqual(
      (await readdir(folder)).filter((name) => name.startsWith('told')),
      ['told.csv'],
    );
  });

  const wrong: readonly (readonly [args: readonly string[], message: RegExp])[] = [
    [[], /--as[^]*ics, atom/],
    [['--as', 'rss'], /no format "rss"[^]*jsonfeed/],
    [['--as', 'csv'], /--kind[^]*organisations/],
    [['--as', 'csv', '--kind', 'people'], /no collection "people"/],
    [['--as', 'ics', '--kind', 'regions'], /for calls, not for regions/],
    [['--as', 'atom', '--kind', 'calls'], /--url/],
    [['--as', 'atom', '--kind', 'calls', '--url', 'calls.atom'], /--url calls\.atom is no whole address/],
    [['--as', 'csv', '--kind', 'calls', '--home', '/calls'], /--home \/calls is no whole address/],
    [['--as', 'jsonld', '--kind', 'calls', '--excel'], /--excel[^]*--as csv/],
    [['--as', 'csv', '--kind', 'calls', '--where', 'nonsense'], /--where country=DE,FR/],
    [['--as', 'csv', '--kind', 'calls', '--where', 'nonsense=1'], /nonsense/],
  ];
  for (const [args, message] of wrong) {
    it(`says what is wrong with "${args.join(' ')}" and how to mend it, and writes nothing`, async () => {
      const out = join(folder, 'wrong');
      const { code, stderr } = await coopkit(['export', data, '--out', out, ...args]);
      assert.equal(code, 2);
      assert.match(stderr, message);
      assert.match(stderr, /→/);
      assert.ok(!(await readdir(folder)).includes('wrong'));
    });
  }

  it('needs a data set and a file to write', async () => {
    const noData = await coopkit([
      'export',
      join(folder, 'facts'),
      '--as',
      'ics',
      '--out',
      join(folder, 'wrong'),
    ]);
    assert.deepEqual([noData.code, /not a data set/.test(noData.stderr)], [2, true]);
    const noFile = await coopkit(['export', data, '--as', 'ics']);
    assert.deepEqual([noFile.code, /--out/.test(noFile.stderr)], [2, true]);
  });
});
