import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cardOf } from '../../../src/sdk/model/cards.ts';
import { KINDS } from '../../../src/sdk/model/envelope.ts';
import type { Organisation } from '../../../src/sdk/model/organisation.ts';
import type { Practice } from '../../../src/sdk/model/practice.ts';
import type { AnyRecord } from '../../../src/sdk/model/records.ts';
import { checkerFor } from '../../../src/sdk/model/repair.ts';

const organisation: Organisation = {
  kind: 'organisations',
  id: 'example:1',
  source: { name: 'Register' },
  sameAs: ['https://example.org/1'],
  name: { en: 'Example institute', de: 'Beispielinstitut' },
  aliases: ['Former institute'],
  country: 'DE',
  city: 'Berlin',
  region: { id: 'nuts:DE30', name: { de: 'Berlin' }, aliases: ['Berlino'] },
  point: { lat: 52.5, lng: 13.4 },
  codes: [{ scheme: 'pic', code: '999' }],
  description: { en: 'Short.', de: `${'Wort '.repeat(60)}Ende.` },
  offers: [{ topic: 'robotics', group: 'technology', level: 4, text: { en: 'A long explanation.' } }],
  needs: [{ topic: 'hydrogen', text: { en: 'Another one.' } }],
  objectives: ['RSO1.1'],
  updated: '2026-01-01',
};

test('a card has what a list shows, not what only a profile does', () => {
  assert.deepEqual(cardOf(organisation), {
    kind: 'organisations',
    id: 'example:1',
    source: { name: 'Register' },
    name: { en: 'Example institute', de: 'Beispielinstitut' },
    country: 'DE',
    city: 'Berlin',
    region: { id: 'nuts:DE30', name: { de: 'Berlin' } },
    point: { lat: 52.5, lng: 13.4 },
    description: { en: 'Short.', de: `${'Wort '.repeat(40).trimEnd()}…` },
    offers: [{ topic: 'robotics', group: 'technology', level: 4 }],
    needs: [{ topic: 'hydrogen' }],
    objectives: ['RSO1.1'],
    updated: '2026-01-01',
  });
});

test('a text without spaces is cut between letters', () => {
  const { description } = cardOf({ ...organisation, description: { ja: `${'a'.repeat(199)}😀 and more` } });
  assert.equal(description?.['ja'], `${'a'.repeat(199)}…`);
});

test('a card of any collection is a valid record of it', async () => {
  const practice: Practice = {
    kind: 'practices',
    id: 'p',
    form: 'good-practice',
    title: { en: 'Practice' },
    summary: { en: 'word '.repeat(100) },
    evidence: { en: 'Long.' },
    regions: [{ id: 'r', name: { en: 'Region' }, aliases: ['Other'] }],
  };
  const records: readonly AnyRecord[] = [
    organisation,
    practice,
    {
      kind: 'requests',
      id: 'q',
      direction: 'seek',
      title: { en: 'Request' },
      state: 'open',
      wanted: { countries: ['DE'] },
    },
    { kind: 'regions', id: 'r', name: { en: 'Region' }, country: 'DE', aliases: ['Other'] },
    {
      kind: 'calls',
      id: 'c',
      callType: 'project',
      title: { en: 'Call' },
      timeZone: 'Europe/Paris',
      window: { mode: 'rolling' },
      documents: [{ url: 'https://example.org/' }],
    },
    { kind: 'programmes', id: 'm', name: { en: 'Programme' }, area: ['DE30'] },
  ];
  assert.deepEqual(records.map(({ kind }) => kind).sort(), [...KINDS].sort());
  for (const record of records) {
    const card = cardOf(record);
    const { problems, record: checked } = (await checkerFor(record.kind))(card);
    assert.deepEqual(problems, [], record.kind);
    assert.deepEqual(checked, card);
    assert.ok(JSON.stringify(card).length < JSON.stringify(record).length, record.kind);
  }
});
