import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createClient } from '../../../src/sdk/client/client.ts';
import { matchAmong } from '../../../src/sdk/client/match-among.ts';
import type { MatchParty } from '../../../src/sdk/match/index.ts';
import type { Kind } from '../../../src/sdk/model/envelope.ts';
import { memorySource } from '../../../src/sdk/sources/memory.ts';
import type { Source } from '../../../src/sdk/sources/source.ts';

/** Invented. */
const RECORDS = {
  regions: [
    { kind: 'regions', id: 'nuts:BG411', name: { en: 'Sofia' }, country: 'BG', parentId: 'nuts:BG41' },
    {
      kind: 'regions',
      id: 'nuts:BG41',
      name: { en: 'South-West' },
      country: 'BG',
      indicators: [{ key: 'gdp-pps-index', value: 100, unit: 'index' }],
      s3Priorities: [{ text: { en: 'Clean mobility' }, economicDomains: ['C29'] }],
    },
  ],
  organisations: [
    {
      kind: 'organisations',
      id: 'hub',
      name: { en: 'Hub' },
      country: 'BG',
      region: { id: 'nuts:BG411', name: { en: 'Sofia' } },
      partnerType: 'Sme',
      offers: [{ topic: 'fuel-cells', group: 'technology', level: 5 }],
    },
    {
      kind: 'organisations',
      id: 'school',
      name: { en: 'School' },
      country: 'AT',
      offers: [{ topic: 'tourism', level: 5 }],
    },
    { kind: 'organisations', id: 'us', name: { en: 'Us' }, country: 'DE' },
  ],
  requests: [
    {
      kind: 'requests',
      id: 'r-open',
      direction: 'offer',
      title: { en: 'We offer' },
      state: 'open',
      organisationId: 'hub',
      topics: ['hydrogen'],
    },
    {
      kind: 'requests',
      id: 'r-complete',
      direction: 'offer',
      title: { en: 'We offered' },
      state: 'complete',
      topics: ['hydrogen'],
    },
    {
      kind: 'requests',
      id: 'r-lost',
      direction: 'seek',
      title: { en: 'We seek' },
      state: 'open',
      organisationId: 'gone',
      topics: ['tourism'],
    },
  ],
};

const VOCABULARIES = [
  {
    scheme: 'topics',
    terms: [
      { code: 'hydrogen', label: { en: 'Hydrogen' } },
      { code: 'fuel-cells', label: { en: 'Fuel cells' }, broader: 'hydrogen' },
    ],
  },
];

const US: MatchParty = {
  id: 'us',
  country: 'DE',
  gdpIndex: 120,
  economicDomains: ['C29'],
  needs: [{ topic: 'hydrogen', level: 1 }],
};

/** A client, and what its source was asked. */
function clientOf() {
  const memory = memorySource({ id: 'test', records: RECORDS, vocabularies: VOCABULARIES });
  const asked: { readonly kind: Kind; readonly filters: unknown }[] = [];
  const source: Source = {
    ...memory,
    list: (kind, query, options) => {
      asked.push({ kind, filters: query.filters });
      return memory.list(kind, query, options);
    },
  };
  return { client: createClient({ source }), asked };
}

describe('matchAmong', () => {
  it('ranks organisations by what they would bring, wider topics of the vocabulary included', async () => {
    const { client, asked } = clientOf();
    const { matches, looked, complete } = await matchAmong(client, { for: US, among: 'organisations' });
    assert.deepEqual(
      matches.map(({ id }) => id),
      ['hub', 'school'],
    );
    assert.equal(matches[0]?.reasons[0]?.code, 'offer-meets-need');
    assert.equal(matches[0]?.party.record.id, 'hub');
    assert.deepEqual([looked, complete], [3, true]);
    // Nothing of the party is told to the source.
    assert.deepEqual(asked, [{ kind: 'organisations', filters: {} }]);
  });

  it('looks at open requests only, and says when it did not look at all of them', async () => {
    const { client } = clientOf();
    const all = await matchAmong(client, { for: US, among: 'requests' });
    assert.deepEqual(all.matches.map(({ id }) => id).toSorted(), ['r-lost', 'r-open']);
    const some = await matchAmong(client, { for: US, among: 'requests', most: 1 });
    assert.deepEqual([some.looked, some.complete], [1, false]);
  });

  it('reads regions and organisations behind a record when asked to, and does without those that are gone', async () => {
    const { client } = clientOf();
    const plain = await matchAmong(client, { for: US, among: 'requests' });
    const { matches } = await matchAmong(client, { for: US, among: 'requests', details: true });
    const codes = (id: string, all: typeof matches) =>
      all.find((match) => match.id === id)?.reasons.map(({ code }) => code) ?? [];
    assert.ok(!codes('r-open', plain.matches).includes('shared-s3'));
    assert.ok(codes('r-open', matches).includes('shared-s3'));
    assert.ok(codes('r-open', matches).includes('economic-potential'));
    assert.equal(matches.length, 2);
  });

  it('asks for shared topics only when that may be told to the source', async () => {
    const { client, asked } = clientOf();
    const { looked } = await matchAmong(client, { for: US, among: 'organisations', prefilter: true });
    assert.equal(looked, 1);
    assert.deepEqual(asked[0]?.filters, { topics: { any: ['hydrogen'], none: [] } });
  });

  it('ends when its signal does', async () => {
    const { client } = clientOf();
    const reason = new Error('enough');
    await assert.rejects(
      matchAmong(client, { for: US, among: 'organisations', signal: AbortSignal.abort(reason) }),
      (error) => error === reason,
    );
  });
});
