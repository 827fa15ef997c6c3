import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { folderOf, read } from '../support.ts';

const CONFIG = 'title: A\nlanguages: [en]\n';

describe('reading a folder', () => {
  it('names both rows of an id that stands twice and keeps the first', async (context) => {
    const folder = await folderOf(context, {
      'coopkit.yaml': `${CONFIG}collections: { organisations: [a.csv, b.csv] }\n`,
      'a.csv': 'id,name,country\nx,First,DE\nx,Second,DE\n',
      'b.csv': 'id,name,country\nx,Third,DE\n',
    });
    const { records, problems } = await read(folder);
    assert.deepEqual(
      records.map((record) => record.kind === 'organisations' && record.name),
      [{ en: 'First' }],
    );
    assert.deepEqual(
      problems.map(({ severity, message }) => [severity, message]),
      [
        ['error', 'the id stands already in row 2; row 3 is left out'],
        ['error', 'the id stands already in row 2 of a.csv; row 2 is left out'],
      ],
    );
  });

  it('keeps the order of the rows', async (context) => {
    const names = ['Zeta', 'Alpha', 'Mid'];
    const folder = await folderOf(context, {
      'coopkit.yaml': CONFIG,
      'organisations.csv': `name,country\n${names.map((name) => `${name},DE\n`).join('')}`,
    });
    const { records } = await read(folder);
    assert.deepEqual(
      records.map((record) => record.kind === 'organisations' && record.name['en']),
      names,
    );
  });

  it('finds fields by name without case, spaces and underscores, and by common other headers', async (context) => {
    const folder = await folderOf(context, {
      'coopkit.yaml': CONFIG,
      'organisations.csv':
        'NAME,Full_Name,partner type,Country,NUTS2,NUTS3,Latitude,lon,Homepage\nH,Hub,Sme,DE,DE30,DE300,52.5,13.4,https://hub.example/\n',
    });
    const { records, problems } = await read(folder);
    assert.deepEqual(problems, []);
    assert.deepEqual(records[0], {
      kind: 'organisations',
      id: 'organisation:h',
      name: { en: 'H' },
      fullName: { en: 'Hub' },
      partnerType: 'Sme',
      country: 'DE',
      nuts: 'DE300',
      point: { lat: 52.5, lng: 13.4 },
      website: 'https://hub.example/',
    });
  });

  it('reads degrees with a decimal comma and three digits behind it', async (context) => {
    const folder = await folderOf(context, {
      'coopkit.yaml': `${CONFIG}collections: { organisations: { file: o.csv, columns: { Breite: point.lat, Länge: point.lon } } }\n`,
      'o.csv': 'name;country;Breite;Länge\nA;DE;48,110;11,583\n',
    });
    const { records, problems } = await read(folder);
    assert.deepEqual(problems, []);
    assert.deepEqual(records[0]?.kind === 'organisations' && records[0].point, { lat: 48.11, lng: 11.583 });
  });

  it('takes a column "name" for the title where records have titles', async (context) => {
    const folder = await folderOf(context, {
      'coopkit.yaml': CONFIG,
      'practices.csv': 'Name,form,summary\nA good one,practice,It works\n',
    });
    const { records } = await read(folder);
    assert.deepEqual(records[0]?.kind === 'practices' && records[0].title, { en: 'A good one' });
  });

  it('names the column of the member that is wrong, and what is not there by its field', async (context) => {
    const folder = await folderOf(context, {
      'coopkit.yaml': CONFIG,
      'calls.csv': 'title,opens,closes\nA,2026-03-01,30.6.2026 17:00\n',
      'organisations.csv': 'name,country,lat\nB,DE,48.1\n',
    });
    const { problems } = await read(folder);
    const told = problems.map(({ column, value, remedy }) => [column, value, remedy]);
    assert.deepEqual(told.find(([column]) => column === 'closes')?.slice(1), [
      '2026-06-30T17:00:00',
      'correct "window.closes" in the file',
    ]);
    for (const field of ['timeZone', 'point.lng'])
      assert.deepEqual(told.find(([column]) => column === field)?.slice(1), [
        undefined,
        `fill in "${field}", or set it for all under constants: in coopkit.yaml`,
      ]);
  });

  it('lists the fields there are when coopkit.yaml names another one', async (context) => {
    const folder = await folderOf(context, {
      'coopkit.yaml': `${CONFIG}collections: { programmes: { file: p.csv, columns: { Staff: mitarbeiter }, constants: { colour: red } } }\n`,
      'p.csv': 'name,Staff\nA,5\n',
    });
    const { problems } = await read(folder);
    const remedies = problems
      .filter(({ code }) => code === 'unknown-field')
      .map(({ remedy }) => remedy ?? '');
    assert.equal(remedies.length, 2);
    for (const remedy of remedies) assert.match(remedy, /^the fields of programmes are id, .*partnerships/u);
  });

  it('does not claim a language when the data set has several and the file names none', async (context) => {
    const folder = await folderOf(context, {
      'coopkit.yaml': 'title: A\nlanguages: [en, de]\n',
      'organisations.csv': 'name,name@de,country\nHub,Zentrum,DE\n',
    });
    const { records } = await read(folder);
    assert.deepEqual(records[0]?.kind === 'organisations' && records[0].name, { und: 'Hub', de: 'Zentrum' });
  });

  it('does not repeat a name among the aliases', async (context) => {
    const folder = await folderOf(context, {
      'coopkit.yaml': `${CONFIG}collections:
  organisations:
    file: o.yaml
    columns:
      names: [{ field: name, each: value, langFrom: lang, where: { types: label } }, { field: aliases, each: value }]
`,
      'o.yaml': `
- { id: a, country: FR, acronym: IU, names: [{ value: Institut Un, lang: fr, types: [label] }, { value: IU }, { value: Un }] }
- { id: b, country: FR, names: [{ value: Institut Deux, lang: fr, types: [label] }] }
`,
    });
    const { records, problems } = await read(folder);
    assert.deepEqual(problems, []);
    assert.deepEqual(
      records.map((record) => record.kind === 'organisations' && [record.name, record.aliases]),
      [
        [{ fr: 'Institut Un' }, ['Un']],
        [{ fr: 'Institut Deux' }, undefined],
      ],
    );
    assert.ok(!Object.hasOwn(records[1] ?? {}, 'aliases'));
  });

  it('collects figures from columns with their year and unit', async (context) => {
    const folder = await folderOf(context, {
      'coopkit.yaml': `${CONFIG}collections:
  regions:
    file: r.csv
    ignore: year
    columns:
      inhabitants: { field: indicators.population, year: 2021, source: Example office }
      gdp: { field: indicators.gdp-pps-index, yearFrom: year }
`,
      'r.csv': 'name,nuts,inhabitants,gdp,year\nBerlin,DE30,3 664 088,"124,5",2022\n',
    });
    const { records, problems } = await read(folder);
    assert.deepEqual(problems, []);
    assert.deepEqual(records[0]?.kind === 'regions' && records[0].indicators, [
      { key: 'population', value: 3_664_088, unit: 'persons', year: '2021', source: 'Example office' },
      { key: 'gdp-pps-index', value: 124.5, unit: 'index', year: '2022' },
    ]);
    assert.equal(records[0]?.id, 'nuts:DE30');
  });

  it('is silent about columns that give only the year of a figure or a part of the id', async (context) => {
    const folder = await folderOf(context, {
      'coopkit.yaml': `${CONFIG}collections:
  organisations: { file: a.csv, id: "hub:{Nr}" }
  programmes: { file: p.csv, id: Key }
  regions: { file: r.csv, columns: { gdp: { field: indicators.gdp-pps-index, yearFrom: Stand } } }
`,
      'a.csv': 'Nr,name,country\n7,Hub,DE\n',
      'p.csv': 'Key,name,strand\np:1,Programme,interregional\n',
      'r.csv': 'name,nuts,gdp,Stand\nBerlin,DE30,124,2022\n',
    });
    const { records, problems } = await read(folder);
    assert.deepEqual(
      records.map(({ id }) => id),
      ['nuts:DE30', 'hub:7', 'p:1'],
    );
    assert.deepEqual(
      problems.filter(({ code }) => code === 'unknown-column'),
      [],
    );
  });

  it('warns of a mapped column that the file has not, and of a file that nobody uses', async (context) => {
    const folder = await folderOf(context, {
      'coopkit.yaml': `${CONFIG}collections: { organisations: { file: a.csv, columns: { Nmae: name, Tags: ~ } } }\n`,
      'a.csv': 'Name,country\nHub,DE\n',
      'old.xlsx': 'not even opened',
    });
    const { problems } = await read(folder);
    assert.deepEqual(
      problems.map(({ code, remedy }) => [code, remedy?.slice(0, 22)]),
      [
        ['unused-file', 'list it under a collec'],
        ['unused-mapping', 'did you mean "Name"?'],
      ],
    );
  });

  it('tells of files that say they are something else, and of those that hold nothing', async (context) => {
    const folder = await folderOf(context, {
      'coopkit.yaml': CONFIG,
      'regions.xlsx': 'name,country\nBerlin,DE\n',
      'practices.xlsx': 'PK\u0003\u0004 and no more',
      'organisations.csv': 'name,country\n',
      'calls.json': '[\n  {"id": "c:1"},\n',
    });
    const { records, problems } = await read(folder);
    assert.deepEqual(records, []);
    assert.deepEqual(
      problems.map(({ severity, code, file, row }) => [severity, code, file, row]),
      [
        ['error', 'broken-file', 'regions.xlsx', undefined],
        ['warning', 'no-rows', 'organisations.csv', undefined],
        ['error', 'broken-file', 'practices.xlsx', undefined],
        ['error', 'broken-file', 'calls.json', 2],
      ],
    );
  });

  it('tells of an alias in YAML that stands for nothing', async (context) => {
    const folder = await folderOf(context, {
      'coopkit.yaml': CONFIG,
      'practices.yaml': '- id: p:1\n  title: *new\n',
      'Organisations.CSV': 'name,country\nHub,DE\n',
    });
    const { records, problems } = await read(folder);
    assert.equal(records.length, 1);
    assert.deepEqual(
      problems.map(({ code, file }) => [code, file]),
      [['broken-file', 'practices.yaml']],
    );
  });

  it('reads YAML that is not UTF-8 as the letters it was written in', async (context) => {
    const folder = await folderOf(context, {
      'coopkit.yaml': CONFIG,
      'organisations.yaml': Buffer.from('- { name: Käserei Zürich, country: CH }\n', 'latin1'),
    });
    const { records, problems } = await read(folder);
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['guessed-encoding'],
    );
    assert.equal(records[0]?.kind === 'organisations' && Object.values(records[0].name)[0], 'Käserei Zürich');
  });

  it('tells where a file of records is broken', async (context) => {
    const folder = await folderOf(context, {
      'coopkit.yaml': CONFIG,
      'calls.json': '[\n  {"id": "c:1"},\n  {"id" "c:2"}\n]',
      'practices.yaml': '- id: p:1\n  title: [unclosed\n- id: p:2\n',
      'organisations.csv': 'name,country\nHub,DE\n',
    });
    const { records, problems } = await read(folder);
    assert.equal(records.length, 1);
    const broken = problems.filter(({ code }) => code === 'broken-file');
    assert.deepEqual(new Set(broken.map(({ file }) => file)), new Set(['calls.json', 'practices.yaml']));
    assert.equal(broken.find(({ file }) => file === 'calls.json')?.row, 3);
  });

  it('takes words that JavaScript knows for what they are: words', async (context) => {
    const folder = await folderOf(context, {
      'coopkit.yaml': `${CONFIG}collections: { organisations: { file: a.csv, columns: { kind: { field: city, values: { x: y } } } } }\n`,
      'a.csv': 'name,country,constructor,kind,source\nconstructor,constructor,a,constructor,constructor\n',
    });
    const { records, problems } = await read(folder);
    assert.deepEqual(records, [
      {
        kind: 'organisations',
        id: 'organisation:constructor',
        name: { en: 'constructor' },
        country: 'ZZ',
        city: 'constructor',
      },
    ]);
    assert.deepEqual(problems.map(({ code }) => code).toSorted(), [
      'repaired',
      'unknown-column',
      'unknown-country',
      'unknown-source',
    ]);
  });

  it('tells once that half a place is no place', async (context) => {
    const folder = await folderOf(context, {
      'coopkit.yaml': CONFIG,
      'organisations.csv': 'name,country,lat,lng\nHub,DE,north,13.4\n',
    });
    const { records, problems } = await read(folder);
    assert.deepEqual(
      problems.map(({ code, column }) => [code, column]),
      [['not-a-number', 'lat']],
    );
    assert.ok(records[0] && !('point' in records[0]));
  });
});
