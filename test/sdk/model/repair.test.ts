import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { is } from 'valibot';
import { KINDS, type Kind } from '../../../src/sdk/model/index.ts';
import { checkRecord } from '../../../src/sdk/model/repair-any.ts';
import { checkerFor, type Checked } from '../../../src/sdk/model/repair.ts';
import { fixturesOf } from './fixtures.ts';
import { SCHEMAS } from './schemas.ts';

const organisation = { kind: 'organisations', id: 'example:lab', name: { en: 'Example Lab' }, country: 'XA' };
const call = {
  kind: 'calls',
  id: 'example:call',
  callType: 'project',
  title: { en: 'Example call' },
  timeZone: 'Europe/Paris',
  window: { mode: 'fixed', closes: '2026-12-01' },
};

/** What went wrong where, without the wording. */
const outline = ({ problems }: Checked<Kind>): string[] =>
  problems.map((each) => `${each.path} ${each.action}`);

describe('checking a record', () => {
  for (const kind of KINDS) {
    for (const { name, value } of fixturesOf(kind).filter(({ valid }) => valid)) {
      it(`leaves ${kind} ${name} as it is`, () => {
        assert.deepEqual(checkRecord(kind, value), { record: value, problems: [] });
      });
    }
    it(`saves every broken record of ${kind} or says why not`, () => {
      for (const { name, value } of fixturesOf(kind).filter(({ valid }) => !valid)) {
        const { record, problems } = checkRecord(kind, value);
        if (record) assert.ok(is(SCHEMAS[kind], record), name);
        // A null for "not known" is the one thing that is put right without a word.
        if (name !== 'broken-null-city') assert.notEqual(problems.length, 0, name);
      }
    });
  }

  it('drops only the bad value and says where it was', () => {
    const offers = [{ topic: 'a', level: 1 }, { level: 2 }, { topic: 'c', level: 9 }];
    const checked = checkRecord('organisations', { ...organisation, offers });
    assert.deepEqual(checked.record?.offers, [{ topic: 'a', level: 1 }, { topic: 'c' }]);
    assert.deepEqual(outline(checked), [
      'offers.1.topic dropped-value',
      'offers.1 dropped-value',
      'offers.2.level dropped-value',
    ]);
    assert.match(checked.problems[2]?.message ?? '', /1 \(beginning\) to 5 \(expert\), found 9/);
    assert.equal(checked.problems[2]?.id, 'example:lab');
  });

  it('takes null for "not there"', () => {
    const { record, problems } = checkRecord('organisations', { ...organisation, city: null, offers: null });
    assert.deepEqual(record, organisation);
    assert.deepEqual(problems, []);
  });

  it('keeps unknown fields beside a null and does not take inherited ones', () => {
    const inherited: object = { group: 'inherited' };
    const offer: unknown = Object.assign(Object.create(inherited), {
      topic: 'a',
      level: null,
      nextYearsField: 1,
    });
    assert.deepEqual(checkRecord('organisations', { ...organisation, offers: [offer] }), {
      record: { ...organisation, offers: [{ topic: 'a', nextYearsField: 1 }] },
      problems: [],
    });
  });

  it('keeps unknown fields and unknown codes', () => {
    const newer = { ...organisation, partnerType: 'CitizenAssembly', nextYearsField: { a: [1, null] } };
    assert.deepEqual(checkRecord('organisations', newer), { record: newer, problems: [] });
  });

  it('repairs what has one safe reading', () => {
    const checked = checkRecord('organisations', {
      ...organisation,
      name: ' Example Lab ',
      country: 'el',
      nuts: 'GR30',
      website: 'www.lab.example',
      objectives: [' RSO2.8'],
      aliases: 'Lab',
      offers: { topic: ' a ' },
      source: 'Example Network',
      updated: '2026-04-21T00:00:00.000+0000',
      point: { lat: '45.5', lng: 12 },
    });
    assert.deepEqual(checked.record, {
      ...organisation,
      name: { und: 'Example Lab' },
      country: 'GR',
      nuts: 'EL30',
      website: 'https://www.lab.example',
      objectives: ['RSO2.8'],
      aliases: ['Lab'],
      offers: [{ topic: 'a' }],
      source: { name: 'Example Network' },
      updated: '2026-04-21',
      point: { lat: 45.5, lng: 12 },
    });
    assert.ok(checked.problems.every(({ action }) => action === 'repaired'));
  });

  it('lets no dangerous address through', () => {
    for (const website of [
      'javascript:alert(1)',
      'JavaScript:alert(1)',
      'data:text/html,x',
      '//x.example',
      'x',
    ]) {
      const { record } = checkRecord('organisations', { ...organisation, website });
      assert.ok(record && !('website' in record), website);
    }
    const { record } = checkRecord('organisations', { ...organisation, website: ' HTTPS://lab.example ' });
    assert.equal(record?.website, 'https://lab.example');
  });

  it('sets coordinates outside the globe aside', () => {
    const { record } = checkRecord('organisations', { ...organisation, point: { lat: 91, lng: 0 } });
    assert.deepEqual(record, organisation);
  });

  it('sets a record aside only when nobody could tell what it is', () => {
    for (const vital of ['id', 'name']) {
      const checked = checkRecord('organisations', { ...organisation, [vital]: '' });
      assert.equal(checked.record, undefined);
      assert.equal(checked.problems.at(-1)?.path, vital);
      assert.equal(checked.problems.at(-1)?.action, 'dropped-record');
    }
    assert.equal(checkRecord('organisations', { ...organisation, kind: 'calls' }).record, undefined);
    assert.equal(
      checkRecord('organisations', { ...organisation, kind: undefined }).record?.kind,
      'organisations',
    );
  });

  it('uses what the record says elsewhere when the country is unusable', () => {
    const { record } = checkRecord('organisations', { ...organisation, country: 'Greece', nuts: 'EL30' });
    assert.equal(record?.country, 'GR');
    const lost = checkRecord('organisations', { ...organisation, country: 'Nowhere' });
    assert.equal(lost.record?.country, 'ZZ');
  });

  it('says what stands in for a field', () => {
    const { problems } = checkRecord('practices', { kind: 'practices', id: 'p:1', title: 'A good one' });
    assert.deepEqual(
      problems.filter(({ action }) => action === 'repaired').map(({ path, message }) => [path, message]),
      [
        ['title', '"A good one" was read as {"und":"A good one"}'],
        ['form', '"unknown" stands in for it'],
        ['summary', '"A good one" stands in for it'],
      ],
    );
  });

  it('does not change what it was given', () => {
    const raw = { ...organisation, name: ' x ', offers: [{ topic: ' a ' }, {}] };
    const before = structuredClone(raw);
    checkRecord('organisations', raw);
    assert.deepEqual(raw, before);
  });
});

describe('checking a call', () => {
  const unknown = { mode: 'unknown' };

  it('knows in which years February has 29 days', () => {
    for (const [closes, isDay] of [
      ['2024-02-29', true],
      ['2026-02-29', false],
      ['2100-02-29', false],
      ['2000-02-29', true],
      ['2026-02-28', true],
    ] as const) {
      const { problems } = checkRecord('calls', { ...call, window: { mode: 'fixed', closes } });
      assert.equal(problems.length === 0, isDay, closes);
    }
  });

  it('never makes a call look open that may not be', () => {
    const windows = [
      { mode: 'rolling', opens: 'next spring' },
      { mode: 'fixed', opens: '2026-01-01' },
      { mode: 'fixed', opens: '2026-01-01', closes: '2026-02-30' },
      { mode: 'cut-offs', cutOffs: ['2026-03-01', 'later'] },
      { mode: 'sometimes' },
      'open',
      null,
    ];
    for (const window of windows) {
      const checked = checkRecord('calls', { ...call, window });
      assert.deepEqual(checked.record?.window, unknown, JSON.stringify(window));
      assert.ok(checked.problems.length > 0);
    }
  });

  it('does not guess the clock of a programme', () => {
    for (const timeZone of ['Europe/Nowhere', '', null, 'CET at noon']) {
      const { record } = checkRecord('calls', { ...call, timeZone });
      assert.deepEqual(record?.window, unknown);
      assert.equal(record?.timeZone, 'UTC');
    }
  });

  it('reads offsets written without a colon', () => {
    const window = { mode: 'fixed', closes: '2026-12-01T12:00:00+0100' };
    assert.deepEqual(checkRecord('calls', { ...call, window }).record?.window, {
      mode: 'fixed',
      closes: '2026-12-01T12:00:00+01:00',
    });
  });
});

describe('checking anything at all', () => {
  const kinds = fc.constantFrom(...KINDS);
  const fixture = fc.constantFrom(
    ...KINDS.flatMap((kind) => fixturesOf(kind).map(({ value }) => ({ kind, value }))),
  );

  /** A fixture with one of its parts replaced by anything. */
  const spoilt = fc
    .tuple(fixture, fc.array(fc.nat(), { minLength: 1, maxLength: 4 }), fc.jsonValue())
    .map(([{ kind, value }, steps, junk]) => ({ kind, value: replaceAt(value, steps, junk) }));

  function replaceAt(value: unknown, [step = 0, ...rest]: readonly number[], junk: unknown): unknown {
    if (typeof value !== 'object' || value === null) return junk;
    const keys = Object.keys(value);
    const key = keys[step % Math.max(keys.length, 1)];
    if (key === undefined) return junk;
    const old = (value as Record<string, unknown>)[key];
    const changed = rest.length ? replaceAt(old, rest, junk) : junk;
    return Array.isArray(value)
      ? value.map((item, index) => (String(index) === key ? changed : item))
      : { ...value, [key]: changed };
  }

  it('never throws and gives either a fitting record or a reason', () => {
    const anything = fc.oneof(fc.anything({ withBigInt: true, withNullPrototype: true }), fc.jsonValue());
    fc.assert(
      fc.property(fc.oneof(spoilt, fc.record({ kind: kinds, value: anything })), ({ kind, value }) => {
        const { record, problems } = checkRecord(kind, value);
        if (record) assert.ok(is(SCHEMAS[kind], record));
        else assert.equal(problems.at(-1)?.action, 'dropped-record');
      }),
      { numRuns: 2000 },
    );
  });

  it('finds nothing more to do in what it gave back', () => {
    fc.assert(
      fc.property(spoilt, ({ kind, value }) => {
        const { record } = checkRecord(kind, value);
        if (record) assert.deepEqual(checkRecord(kind, record), { record, problems: [] });
      }),
      { numRuns: 1000 },
    );
  });

  it('agrees with valibot on what needs no repair', () => {
    fc.assert(
      fc.property(spoilt, ({ kind, value }) => {
        // Two things that valibot is stricter or laxer about: null for "not there", and keys that are left out.
        const text = JSON.stringify(value) ?? '';
        fc.pre(!/null|__proto__|constructor|prototype/.test(text));
        const { problems } = checkRecord(kind, value);
        // That a time zone exists is looked up, not matched.
        fc.pre(!problems.some(({ path }) => path === 'timeZone'));
        // A list is an object to valibot, and fits where every field may be left out.
        fc.pre(!problems.some(({ message }) => message.endsWith('found a list')));
        assert.equal(problems.length === 0, is(SCHEMAS[kind], value), JSON.stringify(problems));
      }),
      { numRuns: 2000 },
    );
  });

  it('carries no key that could reach a prototype', () => {
    const raw: unknown = JSON.parse(
      '{"id":"x","name":{"en":"X","__proto__":"y","constructor":"z"},"country":"XA","__proto__":{"polluted":1},"constructor":1}',
    );
    const { record } = checkRecord('organisations', raw);
    assert.deepEqual(Object.keys(record ?? {}).toSorted(), ['country', 'id', 'kind', 'name']);
    assert.deepEqual(Object.keys(record?.name ?? {}), ['en']);
    assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
  });

  it('survives a record that cannot be read', () => {
    const raw = {
      get id(): string {
        throw new Error('locked');
      },
    };
    assert.equal(checkRecord('regions', raw).problems[0]?.action, 'dropped-record');
  });
});

describe('checkerFor', () => {
  it('loads the checker of one collection', async () => {
    const check = await checkerFor('calls');
    assert.deepEqual(check(call), { record: call, problems: [] });
  });
});
