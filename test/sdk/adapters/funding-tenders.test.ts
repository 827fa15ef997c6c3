import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loadFundingTenders, readFundingTenders } from '../../../src/sdk/adapters/index.ts';
import { callState } from '../../../src/sdk/calls/index.ts';
import { checkerFor } from '../../../src/sdk/model/repair.ts';

/* Entries of our own making, in the shape of the search API. */

const options = { retrieved: '2026-11-22' };

const entry = (metadata: object, language = 'en') => ({
  reference: `4711${language}`,
  language,
  url: 'https://example.org/topic',
  metadata: {
    status: ['31094502'],
    type: ['1'],
    identifier: ['EXAMPLE-1'],
    title: ['Example call'],
    ...metadata,
  },
});
const answer = (...results: readonly object[]) => ({ totalResults: results.length, pageNumber: 1, results });
const read = (metadata: object, more = {}) =>
  readFundingTenders(answer(entry(metadata)), { ...options, ...more });
const windowOf = (metadata: object, more = {}) => read(metadata, more).records[0]?.window;

const OPENS = { startDate: ['2026-04-21T00:00:00.000+0000'] };
const ONE = { ...OPENS, deadlineDate: ['2027-01-19T00:00:00.000+0000'] };
const TWO = { ...OPENS, deadlineDate: ['2027-09-14T00:00:00.000+0000', '2027-01-19T00:00:00.000+0000'] };

describe('calls of the EU Funding & Tenders Portal', () => {
  it('are records that need no repair', async () => {
    const { records } = read({ ...ONE, descriptionByte: ['<p>Words</p>'], caName: ['A project'] });
    assert.deepEqual((await checkerFor('calls'))(records[0]).problems, []);
    const [{ id, url, source }] = records as [NonNullable<(typeof records)[0]>];
    assert.equal(id, 'ft:EXAMPLE-1');
    assert.match(url ?? '', /topic-details\/EXAMPLE-1$/);
    assert.equal(source?.retrieved, '2026-11-22');
  });

  it('read the day of a deadline, and the hour of whoever knows it', () => {
    assert.deepEqual(windowOf(ONE), { mode: 'fixed', opens: '2026-04-21', closes: '2027-01-19' });
    const [call] = read(ONE, { hour: '17:00' }).records;
    assert.equal(callState(call!, Date.parse('2027-01-19T15:59:59Z')).state, 'closing-soon');
    assert.equal(callState(call!, Date.parse('2027-01-19T16:00:00Z')).state, 'closed');
  });

  const windows: readonly (readonly [string, object, object])[] = [
    [
      'two deadlines of two stages',
      { ...TWO, deadlineModel: ['two-stage'] },
      { mode: 'two-step', opens: '2026-04-21', step1: '2027-01-19', closes: '2027-09-14' },
    ],
    [
      'several deadlines, in whatever order',
      { ...TWO, deadlineModel: ['multiple cut-off'] },
      {
        mode: 'cut-offs',
        opens: '2026-04-21',
        cutOffs: ['2027-01-19', '2027-09-14'],
        closes: '2027-09-14',
      },
    ],
    [
      'a deadline that stands only in the actions, as JSON in a text',
      { ...OPENS, actions: ['[{"deadlineModel":"single-stage","deadlineDates":["2027-01-19"]}]'] },
      { mode: 'fixed', opens: '2026-04-21', closes: '2027-01-19' },
    ],
    [
      'one that is no list, as milliseconds',
      { startDate: '2026-04-21', deadlineDate: String(Date.parse('2027-01-19T16:00:00Z')) },
      { mode: 'fixed', opens: '2026-04-21', closes: '2027-01-19' },
    ],
    [
      'one late at night UTC, which is the next day in Brussels',
      { deadlineDate: ['2027-01-18T23:30:00.000+0000'] },
      { mode: 'fixed', closes: '2027-01-19' },
    ],
    [
      'forthcoming without a deadline',
      { ...OPENS, status: ['31094501'] },
      { mode: 'unannounced', expected: '2026-04-21' },
    ],
    ['open without any date', {}, { mode: 'unknown' }],
    ['closed without any date', { status: ['31094503'] }, { mode: 'unknown' }],
  ];
  for (const [what, metadata, window] of windows) {
    it(`has a window for ${what}`, () => assert.deepEqual(windowOf(metadata), window));
  }

  it('come once, with the titles of all translations', () => {
    const { records } = readFundingTenders(
      [
        answer(entry({ title: ['Appel'] }, 'fr'), entry({})),
        answer(entry({ title: ['Aufruf'] }, 'de'), entry({ identifier: ['EXAMPLE-2'] })),
      ],
      options,
    );
    assert.deepEqual(
      records.map(({ id, title }) => [id, title]),
      [
        ['ft:EXAMPLE-1', { fr: 'Appel', en: 'Example call', de: 'Aufruf' }],
        ['ft:EXAMPLE-2', { en: 'Example call' }],
      ],
    );
  });

  it('are told apart by their reference where they have no identifier', () => {
    const bare = (language: string) => entry({ identifier: [], type: ['8'] }, language);
    const { records } = readFundingTenders(answer(bare('en'), bare('de')), options);
    assert.deepEqual(
      records.map(({ id, url }) => [id, url]),
      [['ft:4711', 'https://example.org/topic']],
    );
  });

  it('tell where status and dates disagree, and believe the dates', () => {
    const past = { deadlineDate: ['2026-01-19T00:00:00.000+0000'] };
    const [call] = read(past).records;
    assert.deepEqual(
      call?.conflicts?.map(({ field, value }) => [field, value]),
      [['status', 'open (31094502) on 2026-11-22']],
    );
    assert.equal(callState(call, Date.parse('2026-11-22')).state, 'closed');
    assert.equal(read(ONE).records[0]?.conflicts, undefined);
  });

  it('take words out of HTML, whatever stands in attributes', () => {
    const html =
      '<p title="a > b">Cities &amp; regions</p><script>alert(1)</script><ul><li>one</li><li>two&nbsp;&#8211; three</li></ul><!-- no --> 1 &lt; 2';
    const [call] = read({ descriptionByte: [html] }).records;
    assert.equal(call?.summary?.['en'], 'Cities & regions\none\ntwo – three\n1 < 2');
  });

  it('leave out what cannot be told apart or has no title, and a date that is none', () => {
    const { records, problems } = readFundingTenders(
      answer(
        { metadata: {} },
        entry({ title: [] }),
        entry({ identifier: ['EXAMPLE-3'], deadlineDate: ['soon'] }),
      ),
      options,
    );
    assert.deepEqual(
      records.map(({ id }) => id),
      ['ft:EXAMPLE-3'],
    );
    assert.deepEqual(
      problems.map(({ path, action }) => [path, action]),
      [
        ['reference', 'left-out'],
        ['metadata.title', 'left-out'],
        ['metadata.deadlineDate', 'dropped-value'],
      ],
    );
  });

  it('refuses what is no search answer', () => {
    for (const wrong of [null, 'x', {}, { results: 1 }]) {
      assert.throws(() => readFundingTenders(wrong, options), { code: 'decode' });
    }
  });
});

describe('asking the EU Funding & Tenders Portal', () => {
  /** Answers so many entries, a hundred at a time. */
  function portal(total: number) {
    const asked: { readonly page: number; readonly query: string; readonly languages: string }[] = [];
    const fetch = (async (input: URL, init: RequestInit) => {
      const form = init.body as FormData;
      const page = Number(input.searchParams.get('pageNumber'));
      const part = async (name: string) => (form.get(name) as File).text();
      asked.push({ page, query: await part('query'), languages: await part('languages') });
      const count = Math.max(0, Math.min(100, total - (page - 1) * 100));
      const results = Array.from({ length: count }, (_, index) =>
        entry({ identifier: [`EXAMPLE-${(page - 1) * 100 + index}`] }),
      );
      return Response.json({ totalResults: total, results });
    }) as typeof globalThis.fetch;
    return { fetch, asked };
  }

  it('reads page after page, in one language unless more are wanted', async () => {
    const { fetch, asked } = portal(230);
    const { records, problems } = await loadFundingTenders(
      { status: ['forthcoming'], programmePeriod: '2021 - 2027' },
      { ...options, fetch },
    );
    assert.equal(records.length, 230);
    assert.deepEqual(problems, []);
    assert.deepEqual(
      asked.map(({ page }) => page),
      [1, 2, 3],
    );
    assert.equal(asked[0]?.languages, '["en"]');
    assert.deepEqual(JSON.parse(asked[0].query), {
      bool: {
        must: [
          { terms: { type: ['1', '8'] } },
          { terms: { status: ['31094501'] } },
          { term: { programmePeriod: '2021 - 2027' } },
        ],
      },
    });
  });

  it('says that the service gives no more than ten thousand', async () => {
    const { fetch, asked } = portal(10_500);
    const { records, problems } = await loadFundingTenders({}, { ...options, fetch });
    assert.equal(asked.length, 100);
    assert.equal(records.length, 10_000);
    assert.match(problems[0]?.message ?? '', /ask for less/);
  });
});
