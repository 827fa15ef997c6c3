import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as fc from 'fast-check';
import { isCoopkitError } from '../../../src/sdk/errors.ts';
import { atomFeed, jsonFeed } from '../../../src/sdk/feeds/index.ts';
import type { Call } from '../../../src/sdk/model/call.ts';
import { exampleCall } from '../calls/examples.ts';
import { childrenNamed, readXml, textOf } from './read-xml.ts';
import { all, call, credits, hostile, options, organisation, practice, withText } from './records.ts';

const RFC3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/;

describe('an Atom feed', () => {
  test('has what RFC 4287 asks for, and the credits', () => {
    const feed = readXml(
      atomFeed(all, { ...options, homePage: 'https://region.example/', title: 'Cooperation' }),
    );
    assert.equal(feed.attributes['xmlns'], 'http://www.w3.org/2005/Atom');
    assert.equal(feed.attributes['xml:lang'], 'de');
    assert.equal(textOf(feed, 'id'), 'https://region.example/feed');
    assert.equal(textOf(feed, 'title'), 'Cooperation');
    assert.equal(textOf(feed, 'updated'), '2026-11-22T00:00:00.000Z');
    assert.deepEqual(
      childrenNamed(feed, 'link').map(({ attributes: { rel, href } }) => [rel, href]),
      [
        ['self', 'https://region.example/feed'],
        ['alternate', 'https://region.example/'],
      ],
    );
    assert.equal(
      textOf(feed, 'rights'),
      'Daten: Beispielregister, verändert\nCC BY 4.0\nExample register · CC BY 4.0 · https://register.example/',
    );
    assert.equal(childrenNamed(feed, 'entry').length, all.length);
    for (const entry of childrenNamed(feed, 'entry')) {
      assert.ok(URL.canParse(textOf(entry, 'id')));
      assert.match(textOf(entry, 'updated'), RFC3339);
      assert.notEqual(textOf(entry, 'title'), '');
      assert.match(textOf(entry, 'content'), /Quelle: Example register · CC BY 4\.0/);
    }
  });

  test('tells of a call its dates at the programme’s clock and what others say, never a state that will be over', () => {
    const [entry] = childrenNamed(readXml(atomFeed([call], options)), 'entry');
    assert.ok(entry);
    assert.equal(textOf(entry, 'title'), 'Aufruf für Paare');
    assert.deepEqual(textOf(entry, 'content').split('\n'), [
      'Two regions learn from each other.',
      'Öffnet: 2026-10-01 (Europe/Paris)',
      'Frist für Stufe 1: 2026-12-01T12:00:00+01:00 (Europe/Paris)',
      'Frist: 2027-03-31 (Europe/Paris)',
      'Andere Quellen sagen: Newsletter, Frist 2027-03-30',
      'Quelle: Example register · CC BY 4.0 · https://register.example/',
    ]);
    assert.equal(textOf(entry, 'updated'), '2026-11-20T00:00:00.000Z');
    assert.deepEqual(
      childrenNamed(entry, 'category').map(({ attributes }) => attributes['term']),
      ['hydrogen'],
    );
  });

  test('says when a call has no dates, in the readers’ words or in the page’s own', () => {
    const text = (window: Call['window'], more = {}) =>
      jsonFeed([exampleCall(window)], { ...options, languages: ['en'], ...more }).items[0]?.content_text;
    assert.equal(text({ mode: 'rolling' }), 'Open at any time');
    assert.equal(text({ mode: 'unannounced', expected: 'spring 2027' }), 'Not announced yet: spring 2027');
    assert.equal(text({ mode: 'unknown' }), 'Dates not known');
    assert.equal(
      text({ mode: 'suspended', since: '2026-11-01' }),
      'Suspended\nSuspended since: 2026-11-01 (Europe/Paris)',
    );
    assert.equal(text({ mode: 'rolling' }, { words: { rolling: 'Toujours ouvert' } }), 'Toujours ouvert');
  });

  test('says of which language an entry is when it is not the feed’s', () => {
    const feed = readXml(atomFeed([call, organisation], options));
    assert.deepEqual(
      childrenNamed(feed, 'entry').map(({ attributes }) => attributes['xml:lang']),
      [undefined, 'el'],
    );
  });
});

describe('a JSON Feed', () => {
  test('has what version 1.1 asks for, and the credits', () => {
    const feed = jsonFeed(all, { ...options, feedUrl: 'https://region.example/feed.json' });
    assert.equal(feed.version, 'https://jsonfeed.org/version/1.1');
    assert.equal(feed.title, 'Beispieldaten');
    assert.equal(feed.feed_url, 'https://region.example/feed.json');
    assert.match(feed.description, /^Daten: Beispielregister, verändert\nCC BY 4\.0/);
    assert.deepEqual(feed.authors, [{ name: 'Region of Example', url: 'https://region.example/' }]);
    const { _coopkit: own } = feed;
    assert.deepEqual(own.sources, credits.sources);
    assert.equal(feed.items.length, all.length);
    for (const { _coopkit: note, ...item } of feed.items) {
      assert.notEqual(item.content_text, '');
      assert.match(item.date_modified, RFC3339);
      assert.equal(note.source?.licence, 'CC BY 4.0');
      for (const key of Object.keys(item)) assert.match(key, /^[a-z][a-z_]*$/);
    }
  });

  test('puts words for codes, and leads to pages of one’s own, where it is told them', () => {
    const [item] = jsonFeed([practice], {
      ...options,
      label: (scheme, code) => (scheme === 'topics' && code === 'robotics' ? 'Robotik' : undefined),
      link: ({ id }) => `https://region.example/practice?id=${encodeURIComponent(id)}`,
    }).items;
    assert.deepEqual(item?.tags, ['Robotik']);
    assert.equal(item?.url, 'https://region.example/practice?id=test%3Apractice');
    assert.equal(jsonFeed([practice], options).items[0]?.url, 'https://laboratory.example/');
  });
});

describe('ids of entries', () => {
  const ids = (records: typeof all, more = {}) =>
    jsonFeed(records, { ...options, ...more }).items.map(({ id }) => id);

  test('are the same in both kinds of feeds, and stay when all else changes', () => {
    const before = ids([call]);
    const later = { ...call, title: { en: 'Renamed' }, updated: '2027-01-01' };
    assert.deepEqual(ids([later], { updated: 0, title: 'New', languages: ['fr'] }), before);
    assert.deepEqual(before, ['https://region.example/feed#calls/test%3Acall']);
    const [entry] = childrenNamed(readXml(atomFeed([call], options)), 'entry');
    assert.equal(entry && textOf(entry, 'id'), before[0]);
  });

  test('are those of the records where they are addresses themselves', () => {
    assert.deepEqual(ids([{ ...call, id: 'https://ror.org/1' }]), ['https://ror.org/1']);
  });

  test('need an address to hang on, and feeds a time', () => {
    for (const wrong of [{ id: 'calls' }, { updated: NaN }]) {
      assert.throws(
        () => atomFeed(all, { ...options, ...wrong }),
        (error) => isCoopkitError(error, 'bad-request') && error.hint !== undefined,
      );
    }
  });
});

test('the sources that a feed credits are those of its records, or all where one does not say', () => {
  const other = { name: 'Other register', licence: 'CC0-1.0' };
  const many = { ...options, credits: { ...credits, sources: [other, ...(credits.sources ?? [])] } };
  const { source: _, ...silent } = call;
  const names = (records: typeof all) => {
    const { _coopkit: own } = jsonFeed(records, many);
    return own.sources.map(({ name }) => name);
  };
  assert.deepEqual(names(all), ['Example register']);
  assert.deepEqual(names([...all, silent]), ['Other register', 'Example register']);
  assert.deepEqual(names([]), ['Other register', 'Example register']);
});

test('a record that tells no day has the day of the data', () => {
  const { source: _, checkedAt: __, updated: ___, ...silent } = call;
  assert.equal(jsonFeed([silent], options).items[0]?.date_modified, '2026-11-22T00:00:00.000Z');
});

test('hostile texts stay texts: feeds are well-formed, addresses are of the web, nothing turns the direction', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const records = withText(text);
      const feed = readXml(atomFeed(records, { ...options, title: text }));
      const entries = childrenNamed(feed, 'entry');
      assert.equal(entries.length, records.length);
      assert.equal(new Set(entries.map((entry) => textOf(entry, 'id'))).size, records.length);
      const items = jsonFeed(records, { ...options, title: text }).items;
      entries.forEach((entry, index) => {
        const item = items[index];
        const shown = [textOf(entry, 'title'), textOf(entry, 'content')];
        assert.deepEqual(shown, [item?.title, item?.content_text]);
        assert.deepEqual(textOf(entry, 'id'), item?.id);
        for (const words of shown)
          assert.doesNotMatch(words, /[\u202A-\u202E\u2066-\u2069]|(?!\n|\t)\p{Cc}/u);
        for (const { attributes } of childrenNamed(entry, 'link'))
          assert.match(attributes['href'] ?? '', /^https?:/);
      });
    }),
    { numRuns: 300, seed: 8 },
  );
});
