import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Call } from '../../src/sdk/model/call.ts';
import type { Practice } from '../../src/sdk/model/practice.ts';
import { challenges } from '../../src/sdk/model/vocabularies/challenges.ts';
import { networks } from '../../src/sdk/model/vocabularies/networks.ts';
import { config, nutsRegions, otherRegions, programmeIds, regionIds, topicCodes, yaml } from './files.ts';

/** A record as written: its source is a key of the table in coopkit.yaml. */
type Written<R> = Omit<R, 'source' | 'kind'> & { readonly source: string };

const practices = yaml<Written<Practice>[]>('practices.yaml');
const calls = yaml<Written<Call>[]>('calls.yaml');
const networkCodes = new Set(networks.terms.map(({ code }) => code));
const challengeCodes = new Set(challenges.terms.map(({ code }) => code));

/** Every text in several languages inside a value. */
function localized(value: unknown): Record<string, string>[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('en' in value) return [value as Record<string, string>];
  return Object.values(value).flatMap(localized);
}

/** Every day or instant inside a value. */
function days(value: unknown): string[] {
  if (typeof value === 'string') return /^\d{4}-\d{2}-\d{2}/.test(value) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(days) : [];
}

const isDay = (day: string) => new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);

for (const [kind, records] of [['practices', practices], ['calls', calls]] as const) {
  describe(`${kind} of the sample data`, () => {
    it('have ids of their own and a source of the table', () => {
      assert.equal(new Set(records.map(({ id }) => id)).size, records.length);
      for (const { id, source } of records) assert.ok(source in config.sources, `${id}: ${source}`);
    });

    it('speak English and German', () => {
      for (const record of records) {
        assert.ok(record.title['en'] && record.title['de'], record.id);
        assert.ok(record.summary?.['en'] && record.summary['de'], record.id);
        for (const text of localized(record)) {
          const tags = Object.keys(text).join();
          assert.ok(tags === 'en,de' || text === (record as Written<Call>).organiser, `${record.id}: ${tags}`);
        }
      }
    });

    it('name topics of the vocabulary', () => {
      for (const { id, topics = [] } of records) {
        for (const topic of topics) assert.ok(topicCodes.has(topic), `${id}: ${topic}`);
      }
    });

    it('tell days that the calendar has', () => {
      for (const day of days(records)) assert.ok(isDay(day.slice(0, 10)), day);
    });
  });
}

describe('practices of the sample data', () => {
  it('are at least eighteen, pairings and a peer review among them', () => {
    assert.ok(practices.length >= 18);
    const forms = new Set(practices.map(({ form }) => form));
    for (const form of ['good-practice', 'pairing', 'peer-review', 'story']) assert.ok(forms.has(form), form);
  });

  it('name regions, countries, networks and challenges that there are', () => {
    const countryOf = new Map([
      ...nutsRegions.map((region) => [`nuts:${region['nuts.code']}`, region['country']] as const),
      ...otherRegions.map((region) => [region['id'] ?? '', region['country']] as const),
    ]);
    for (const { id, regionIds: named = [], countries = [], adoptedBy = [], challenges: hard = [], network } of practices) {
      for (const region of named) {
        assert.ok(regionIds.has(region), `${id}: ${region}`);
        assert.ok(countries.includes(countryOf.get(region) ?? ''), `${id}: the country of ${region}`);
      }
      for (const { regionId } of adoptedBy) assert.ok(regionId && regionIds.has(regionId), `${id}: ${regionId}`);
      for (const challenge of hard) assert.ok(challengeCodes.has(challenge), `${id}: ${challenge}`);
      assert.ok(network && networkCodes.has(network), `${id}: ${network}`);
    }
  });

  it('tells that Slovenia took the SEROI roadmap over', () => {
    const seroi = practices.find(({ id }) => id === 'practice:seroi-roadmap');
    assert.deepEqual(seroi?.adoptedBy?.map(({ regionId }) => regionId), ['nuts:SI']);
  });

  it('claims no validation, since no source tells of one', () => {
    assert.deepEqual(practices.filter(({ validation }) => validation), []);
  });
});

describe('calls of the sample data', () => {
  const call = (id: string) => {
    const found = calls.find((each) => each.id === id);
    assert.ok(found, id);
    return found;
  };

  it('run at a clock that exists, for a programme of the data set', () => {
    for (const { timeZone, programmeId } of calls) {
      assert.doesNotThrow(() => new Intl.DateTimeFormat('en', { timeZone }));
      assert.ok(!programmeId || programmeIds.has(programmeId), programmeId);
    }
  });

  it('shows the peer review as rolling today, with both ways in and the change that led there', () => {
    const review = call('call:interreg-europe-peer-review');
    assert.equal(review.window.mode, 'rolling');
    assert.deepEqual(review.actions?.map(({ role }) => role), ['host', 'peer']);
    assert.deepEqual(review.history?.map(({ field, to }) => [field, to]), [['window', 'cut-offs']]);
  });

  it('tells the extension of the fourth Northern Periphery and Arctic call so that it can be shown', () => {
    const { window, history = [] } = call('call:northern-periphery-arctic-4');
    assert.ok(window.mode === 'fixed');
    assert.equal(history[0]?.to, window.closes);
    assert.equal(history[0]?.from, '2023-11-17');
  });

  it('tells the three deadlines that were told for one call', () => {
    const { window, conflicts = [] } = call('call:interreg-europe-projects-3');
    assert.ok(window.mode === 'fixed');
    assert.equal(new Date(window.closes).toISOString(), '2024-06-07T10:00:00.000Z');
    assert.deepEqual(conflicts.map(({ value }) => value), ['2024-06-06', '2024-06-17']);
  });
});
