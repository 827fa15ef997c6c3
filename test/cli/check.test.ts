import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { coopkit, folderOf, type Run } from './support.ts';

const GOOD = `Partner;Country;NUTS;Category;Kind of body;Role;Instruments
City of Sofia;Bulgaria;BG411;more developed;public authority;lead;ERDF
Land Steiermark;Österreich;AT22;transition;authority;;
Vidin Municipality;bg;BG311;less developed;public-authority;PP;
Piraeus;EL;EL307;;body governed by public law;;
Region of Murcia;ES;ES62;less-developed;public authority;;
`;

async function check(
  context: TestContext,
  files: Readonly<Record<string, string>>,
  ...options: readonly string[]
): Promise<Run> {
  const folder = await folderOf(context, files);
  const [list = ''] = Object.keys(files);
  return coopkit([
    'check',
    join(folder, list),
    ...options.map((option) => option.replace('@', `${folder}/`)),
  ]);
}

const DAY = ['--on', '2026-11-22'] as const;

describe('coopkit check', () => {
  it('tells each verdict with what it rests on and its source, and exits with 0', async (context) => {
    const { code, stdout } = await check(
      context,
      { 'partners.csv': GOOD },
      '--rules',
      'interreg-europe',
      '--instruments',
      'ERDF',
      ...DAY,
    );
    assert.equal(code, 0, stdout);
    assert.match(stdout, /5 partners, rules of Interreg Europe on 2026-11-22/u);
    assert.match(
      stdout,
      /PASS\s+Partners from at least three participating countries\n\s+4 countries \(needed: 3\): AT, BG, ES, GR/u,
    );
    assert.match(
      stdout,
      /Regulation \(EU\) 2021\/1059, 23\(1\), read 2026-11-22 at \S+: https:\/\/eur-lex\.europa\.eu/u,
    );
    assert.match(stdout, /Not in force on that day: four-areas-call-1/u);
    assert.match(stdout, /^PASS: no mandatory rule is broken\.$/mu);
    assert.match(stdout, /no legal advice/u);
  });

  it('exits with 1 when a mandatory rule is broken', async (context) => {
    const { code, stdout } = await check(
      context,
      { 'partners.csv': 'name,country,role\nSofia,BG,lead\nVidin,BG,\n' },
      '--rules',
      'interreg-a',
      '--countries',
      'BG,RO',
      ...DAY,
    );
    assert.equal(code, 1);
    assert.match(stdout, /FAIL\s+Partners from at least two participating countries/u);
    assert.match(stdout, /^FAIL: a mandatory rule is broken/mu);
  });

  it('exits with 0 for what is open, and with 1 under --strict', async (context) => {
    const files = { 'partners.csv': 'name,country,role\nSofia,BG,lead\nGraz,AT,\n' };
    const open = await check(context, files, '--rules', 'interreg-b', ...DAY);
    assert.equal(open.code, 0);
    assert.match(open.stdout, /UNKNOWN[^]*not known: participating countries of the programme/u);
    assert.equal((await check(context, files, '--rules', 'interreg-b', '--strict', ...DAY)).code, 1);
  });

  it('applies the rules of a call on the days it was open, and waives what does not apply', async (context) => {
    const outermost = `name,country,nuts,role
Las Palmas,ES,ES705,lead
Azores,PT,PT200,
Vidin,BG,BG311,
`;
    const { stdout } = await check(
      context,
      { 'partners.csv': outermost },
      '--rules',
      'interreg-europe',
      '--on',
      '2022-05-01',
    );
    assert.match(stdout, /WAIVED\s+First call: a partner from each of the four areas/u);
    const peace = await check(
      context,
      { 'partners.csv': 'name,country\nDerry,GB\n' },
      '--rules',
      'peace-plus',
      '--declare',
      'peace-and-reconciliation',
      ...DAY,
    );
    assert.match(peace.stdout, /WAIVED\s+Partners from at least two participating countries/u);
    assert.equal(peace.code, 0);
  });

  it('gives programs the same in JSON', async (context) => {
    const { code, stdout } = await check(
      context,
      { 'partners.csv': GOOD },
      '--rules',
      'interreg-europe',
      '--format',
      'json',
      ...DAY,
    );
    const { summary } = JSON.parse(stdout) as {
      readonly summary: {
        readonly ok: boolean;
        readonly verdict: string;
        readonly results: readonly {
          readonly id: string;
          readonly verdict: string;
          readonly missing: unknown;
        }[];
      };
    };
    assert.deepEqual([code, summary.ok, summary.verdict], [0, true, 'unknown']);
    assert.deepEqual(
      summary.results.find(({ id }) => id === 'policy-authorities'),
      {
        id: 'policy-authorities',
        severity: 'must',
        verified: true,
        verdict: 'unknown',
        because: [],
        missing: [{ field: 'policyInstruments' }],
        source: {
          title: 'Interreg Europe help centre',
          article: 'Partnership',
          url: 'https://www.interregeurope.eu/help-centre/apply-for-funding/partnership',
          retrieved: '2026-11-22',
          kind: 'programme',
        },
      },
    );
  });

  it('warns of what it cannot read, and takes it as not known', async (context) => {
    const { stdout } = await check(
      context,
      { 'partners.csv': 'name,contry,bodyKind\nSofia,BG,castle\nSofia,BG,\n' },
      '--rules',
      'interreg-europe',
      ...DAY,
    );
    assert.match(stdout, /"contry" is not read\s+→ did you mean "country"/u);
    assert.match(stdout, /row 2, bodyKind, "castle": this cannot be read and counts as not known/u);
    assert.match(stdout, /not known: country of Sofia; country of Sofia/u);
  });

  it('takes rules of your own from a file', async (context) => {
    const rules = `id: our-network
label: Our network
rules:
  - id: size
    kind: partners
    label: Four partners at most
    max: 4
    source: { title: Statutes, article: '7', url: https://example.org/statutes, retrieved: 2026-11-22 }
`;
    const { code, stdout } = await check(
      context,
      { 'partners.csv': GOOD, 'ours.yaml': rules },
      '--rules',
      '@ours.yaml',
      ...DAY,
    );
    assert.equal(code, 1);
    assert.match(stdout, /FAIL\s+Four partners at most\n\s+5 partners\n\s+Statutes, 7, read 2026-11-22/u);
  });

  it('says every fault of a file of rules with its line, and exits with 2', async (context) => {
    const rules = `id: our network
label: Ours
rules:
  - id: size
    kind: partners
    label: Size
    maximum: 4
    source: { title: Statutes, url: example.org, retrieved: 2026-11-22 }
`;
    const { code, stderr } = await check(
      context,
      { 'partners.csv': GOOD, 'ours.yaml': rules },
      '--rules',
      '@ours.yaml',
      ...DAY,
    );
    assert.equal(code, 2);
    assert.match(stderr, /row 1, id: expected a code without spaces, found "our network"/u);
    assert.match(stderr, /row 7, rules\.0\.maximum: there is no such setting here/u);
    assert.match(stderr, /row 8, rules\.0\.source\.url: expected a web address/u);
  });

  const wrong: readonly (readonly [string, readonly string[], RegExp])[] = [
    ['no rules', [], /check needs --rules/u],
    ['rules that are not there', ['--rules', 'interreg-erope'], /did you mean "interreg-europe"/u],
    ['a file of rules that is not there', ['--rules', '@nowhere.yaml'], /ENOENT/u],
    ['a day that is none', ['--rules', 'interreg-a', '--on', '22.11.2026'], /"22\.11\.2026" is no day/u],
    ['a day that does not exist', ['--rules', 'interreg-a', '--on', '2026-02-30'], /"2026-02-30" is no day/u],
    [
      'a statement that no rule asks for',
      ['--rules', 'interreg-europe', '--declare', 'peace'],
      /no rule asks for the statement "peace"/u,
    ],
    [
      'countries that are none',
      ['--rules', 'interreg-a', '--countries', 'Bulgaria'],
      /"Bulgaria" is no country/u,
    ],
  ];
  for (const [what, options, message] of wrong) {
    it(`exits with 2 for ${what}`, async (context) => {
      const { code, stderr, stdout } = await check(context, { 'partners.csv': GOOD }, ...options);
      assert.equal(code, 2);
      assert.match(stderr, message);
      assert.match(stderr, /→/u);
      assert.equal(stdout, '');
    });
  }

  it('exits with 2 when there is no list, or nobody on it', async (context) => {
    assert.match((await coopkit(['check'])).stderr, /check needs a list of partners/u);
    assert.match((await coopkit(['check', 'nowhere.csv', '--rules', 'interreg-a'])).stderr, /is not a file/u);
    const empty = await check(context, { 'partners.csv': 'name,country\n' }, '--rules', 'interreg-a');
    assert.equal(empty.code, 2);
    assert.match(empty.stderr, /holds no partners/u);
    const broken = await check(context, { 'partners.xlsx': 'no workbook' }, '--rules', 'interreg-a');
    assert.match(broken.stderr, /holds no partners/u);
    assert.match(broken.stdout, /partners\.xlsx[^]*not a workbook that can be read/u);
  });
});
