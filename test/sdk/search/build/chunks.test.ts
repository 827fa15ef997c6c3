import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { ByteReader } from '../../../../src/sdk/search/bytes.ts';
import { buildChunks } from '../../../../src/sdk/search/build/chunks.ts';
import type { ChunkSizes } from '../../../../src/sdk/search/build/chunks.ts';
import { buildFiles, buildIndex } from '../../../../src/sdk/search/build.ts';
import { openPart } from '../../../../src/sdk/search/part-file.ts';
import { readIndex } from '../../../../src/sdk/search/read-index.ts';
import type { Part } from '../../../../src/sdk/search/build.ts';
import { readDictionary, termAt } from '../../../../src/sdk/search/dictionary.ts';
import { readHead } from '../../../../src/sdk/search/head.ts';
import { latitudeOf, longitudeOf, readPoints } from '../../../../src/sdk/search/geo/points.ts';
import { cursorOf, decodeBlock, frequency, weightAt } from '../../../../src/sdk/search/postings.ts';
import { readTermRun } from '../../../../src/sdk/search/term-run.ts';
import type { TermRun } from '../../../../src/sdk/search/term-run.ts';
import type { BuildOptions, IndexShape, SearchDocument } from '../../../../src/sdk/search/types.ts';
import { SHAPE, searchDocuments } from '../arbitraries.ts';

/** So small that a few words make several parts. */
const TINY: ChunkSizes = {
  terms: { target: 40, least: 12, greatest: 80 },
  spellings: { target: 30, least: 10, greatest: 60 },
};

const chunksOf = (
  documents: readonly SearchDocument[],
  shape: IndexShape = SHAPE,
  options: BuildOptions = {},
): readonly Part[] => [...buildChunks(shape, documents, options, TINY)];

const of = (parts: readonly Part[], kind: Part['kind']): readonly Part[] =>
  parts.filter((part) => part.kind === kind);

/** Word → its postings, each as `record:weight` with the places: `3:2 @ 0 4`. */
function postingsOf(run: TermRun, positions: Uint8Array): Map<string, string[]> {
  const decoded = new Uint32Array(1_000);
  const reader = new ByteReader(positions);
  const patterns = Array.from({ length: reader.number() }, () => reader.numbers(reader.number()));
  const ofWeights = Array.from({ length: 4 }, () => new ByteReader(reader.section()));
  const ofFields = Array.from({ length: reader.number() }, () => new ByteReader(reader.section()));
  const postings = new Map<string, string[]>();
  for (let term = 0; term < run.dictionary.size; term++) {
    const count = decodeBlock(cursorOf(run.postings, term), decoded, decoded.length);
    assert.equal(count, frequency(run.postings, term));
    const list = Array.from(decoded.subarray(0, count), (record, at) => {
      const weight = weightAt(run.postings.weights, run.postings.firsts[term]! + at);
      const fields = patterns[ofWeights[weight]!.number()]!;
      const places = fields.map((field) => field * 4096 + ofFields[field]!.number());
      return `${record}:${weight} @ ${places.join(' ')}`;
    });
    postings.set(termAt(run.dictionary, term), list);
  }
  for (const { done } of [reader, ...ofWeights, ...ofFields]) assert.ok(done);
  return postings;
}

function allPostings(parts: readonly Part[]): Map<string, string[]> {
  const positions = of(parts, 'positions');
  return new Map(
    of(parts, 'terms').flatMap(({ place, body }) => [
      ...postingsOf(readTermRun(body, place), positions[place]!.body),
    ]),
  );
}

const document = (...texts: SearchDocument['texts']): SearchDocument => ({ texts, values: {}, sorts: {} });

test('the parts together hold the words, records, weights and places that the one file holds', () => {
  fc.assert(
    fc.property(searchDocuments, (documents) => {
      const parts = chunksOf(documents);
      const { index, positions } = buildFiles(SHAPE, documents);
      const run = readIndex(index).part(['terms', 0]) as TermRun;
      const expected = postingsOf(run, openPart(positions, ['positions', 0]));
      assert.deepEqual(allPostings(parts), expected);
    }),
  );
});

test('parts are numbered in their order and say with which word they begin', () => {
  fc.assert(
    fc.property(searchDocuments, (documents) => {
      const parts = chunksOf(documents);
      for (const kind of ['terms', 'forward', 'backward'] as const) {
        const words: string[] = [];
        for (const [place, part] of of(parts, kind).entries()) {
          const dictionary =
            kind === 'terms'
              ? readTermRun(part.body, place).dictionary
              : readDictionary(new ByteReader(part.body).section());
          assert.equal(part.place, place);
          assert.equal(termAt(dictionary, 0), part.key);
          for (let term = 0; term < dictionary.size; term++) words.push(termAt(dictionary, term));
        }
        assert.deepEqual(words, [...new Set(words)].sort());
      }
    }),
  );
});

test('spellings stand forwards and backwards, with how frequent each word is', () => {
  const parts = chunksOf(['lodz', 'lodz krakow', 'lodz'].map((text) => document({ weight: 0, text })));
  const words = (kind: Part['kind']) =>
    of(parts, kind).flatMap(({ body }) => {
      const dictionary = readDictionary(new ByteReader(body).section());
      return Array.from(dictionary.notes, (note, term) => [termAt(dictionary, term), note]);
    });
  assert.deepEqual(words('forward'), [
    ['krakow', 0],
    ['lodz', 1],
  ]);
  assert.deepEqual(words('backward'), [
    ['wokark', 0],
    ['zdol', 1],
  ]);
});

test('a head merges all longer words of a prefix, each record once at its greatest weight', () => {
  const words = Array.from(
    { length: 60 },
    (_, number) => `ab${String.fromCharCode(97 + (number % 26))}${number}`,
  );
  const documents = words.map((text, record) =>
    document({ weight: 0, text: `${text} ${words[0]!} ab` }, { weight: record === 3 ? 3 : 0, text }),
  );
  // The greatest weight of record 5 stands with the first of the words, that of record 3 with a later one.
  documents[5] = document({ weight: 3, text: words[0]! }, { weight: 0, text: words[5]! });
  const parts = chunksOf(documents);
  const head = of(parts, 'heads').find(({ key }) => key === 'ab');
  assert.ok(head, 'the prefix spans many parts');
  const { frequency: sum, frequent, postings } = readHead(head.body);
  assert.equal(sum, 60 + 59);
  assert.deepEqual(frequent[0], { text: words[0], count: 60 });
  assert.equal(frequent.length, 20);
  assert.equal(frequency(postings, 0), 60);
  const differences = Array.from({ length: 60 }, (_, at) => postings.deltas.getUint8(at));
  assert.deepEqual(differences, [0, ...Array<number>(59).fill(1)]);
  assert.deepEqual(
    [0, 1, 3, 5].map((place) => weightAt(postings.weights, place)),
    [1, 1, 3, 3],
  );
});

/** Whether no letter of two code units is cut in half: such a text survives UTF-8. */
const isWellFormed = (text: string): boolean => Buffer.from(text).toString() === text;

test('a prefix that ends inside a letter of two code units has no head', () => {
  const words = Array.from(
    { length: 80 },
    (_, number) => `\u{10400}${String.fromCodePoint(0x10400 + number)}x`,
  );
  const parts = chunksOf([document({ weight: 0, text: words.join(' ') })]);
  assert.ok(of(parts, 'heads').length > 0);
  for (const { key } of of(parts, 'heads')) assert.ok(isWellFormed(key), JSON.stringify(key));
  for (const { key } of of(parts, 'backward')) assert.ok(isWellFormed(key), JSON.stringify(key));
});

test('one more word leaves nearly all parts as they are', () => {
  const word = (number: number): string => (Math.imul(number + 1, 0x9e3779b1) >>> 0).toString(36);
  const documents = Array.from({ length: 2_000 }, (_, record) =>
    document({ weight: 0, text: `${word(record)} ${word(record % 50)} ${word(record + 7)}` }),
  );
  const shape = { filters: [], sorts: [] };
  const bodies = (list: readonly SearchDocument[]) =>
    [...buildChunks(shape, list, {}, TINY)].map(
      ({ kind, body }) => `${kind} ${Buffer.from(body).toString('base64')}`,
    );
  const before = new Set(bodies(documents));
  const changed = [...documents];
  changed[1_000] = document({ weight: 0, text: 'entirely new words here' });
  const after = bodies(changed);
  const fresh = after.filter((body) => !before.has(body));
  assert.ok(after.length > 1_000, `${after.length} parts`);
  assert.ok(fresh.length < after.length * 0.05, `${fresh.length} of ${after.length} parts are new`);
});

test('places count the words of each field, leap between texts, and end with the field', () => {
  const shape = { filters: [], sorts: [], texts: ['name', 'city'] };
  const long = Array.from({ length: 5_000 }, () => 'w').join(' ');
  const parts = chunksOf(
    [
      document(
        { weight: 3, text: 'Clean Energy', field: 'name' },
        { weight: 3, text: 'Genova', field: 'city' },
        { weight: 3, text: 'energy RSO2.6', field: 'name' },
        { weight: 0, text: 'energy' },
      ),
      document({ weight: 0, text: `${long} last`, field: 'city' }),
    ],
    shape,
  );
  const postings = allPostings(parts);
  assert.deepEqual(postings.get('clean'), ['0:3 @ 0']);
  assert.deepEqual(postings.get('energy'), [`0:3 @ 1 11 ${2 * 4096}`]);
  assert.deepEqual(postings.get('genova'), ['0:3 @ 4096']);
  assert.deepEqual(postings.get('rso2.6'), ['0:3 @ 12']);
  assert.deepEqual(postings.get('2.6'), ['0:3 @ '], 'a number that was only derived has no place');
  assert.deepEqual(postings.get('last'), ['1:0 @ '], 'nor has a word beyond the last one that counts');
  assert.equal(postings.get('w')?.[0]?.split(' ').length, 2 + 4096);
});

test('a record with a compound is found by its parts, as running text', () => {
  const options: BuildOptions = {
    words: {
      stemLength: () => 0,
      parts: (term, language, frequencyOf) => {
        if (term !== 'wasserstofftankstelle' || language !== 'de') return [];
        assert.deepEqual([frequencyOf('wasserstoff'), frequencyOf('tankstelle')], [2, 0]);
        return ['wasserstoff', 'tankstelle'];
      },
    },
  };
  const parts = chunksOf(
    [
      document({ weight: 3, text: 'Wasserstofftankstelle', language: 'de' }),
      document({ weight: 3, text: 'Wasserstoff', language: 'de' }),
      document({ weight: 2, text: 'Wasserstoff-Wasserstofftankstelle', language: 'de' }),
    ],
    SHAPE,
    options,
  );
  const postings = allPostings(parts);
  assert.deepEqual(postings.get('wasserstoff'), ['0:0 @ ', `1:3 @ 0`, `2:2 @ 0`]);
  assert.deepEqual(postings.get('tankstelle'), ['0:0 @ ', '2:0 @ ']);
  assert.deepEqual(postings.get('wasserstofftankstelle'), ['0:3 @ 0', '2:2 @ 1']);
});

test('the ending of a word is what its longest stem leaves; words without forms have none', () => {
  const options: BuildOptions = {
    words: {
      stemLength: (term, language) => (term === 'regionales' ? (language === 'de' ? 8 : 6) : 0),
      parts: () => [],
    },
  };
  const documents = ['nl', 'de', undefined].map((language) =>
    document({ weight: 0, text: 'regionales 2026', ...(language !== undefined && { language }) }),
  );
  const [part] = of(chunksOf(documents, SHAPE, options), 'terms');
  const { dictionary } = readTermRun(part!.body, 0);
  assert.deepEqual(
    Array.from(dictionary.notes, (note, term) => [termAt(dictionary, term), note]),
    [
      ['2026', 255],
      ['regionales', 2],
    ],
  );
});

test('places on the globe are kept to two and a half metres', () => {
  const points = [
    { lat: 52.52, lon: 13.405 },
    { lat: -90, lon: 180 },
    undefined,
    { lat: 0, lon: 190 },
    { lat: 91, lon: 0 },
  ];
  const documents = points.map((point) => ({ ...document(), ...(point && { point }) }));
  const [part] = of(chunksOf(documents, { ...SHAPE, points: true }), 'points');
  const { lat, lon } = readPoints(part!.body, points.length);
  const near = (stored: number, degrees: number) =>
    assert.ok(Math.abs(stored - degrees) < 0.00002, `${stored}`);
  near(latitudeOf(lat[0]!), 52.52);
  near(longitudeOf(lon[0]!), 13.405);
  near(latitudeOf(lat[1]!), -90);
  near(longitudeOf(lon[1]!), 180);
  near(longitudeOf(lon[3]!), -170);
  assert.deepEqual([lat[2], lon[2], lat[4], lon[4]], [0, 0, 0, 0], 'no place, or none on the globe');
});

test('totals tell how many records have each value', () => {
  const values = [['x', 'y'], ['y', 'y'], []];
  const documents = values.map((topics) => ({ ...document(), values: { topics } }));
  const [part] = of(chunksOf(documents), 'totals');
  const reader = new ByteReader(part!.body);
  const totals = SHAPE.filters.map(() => reader.strings().map((value) => [value, reader.number()]));
  assert.deepEqual(totals, [
    [],
    [
      ['x', 1],
      ['y', 2],
    ],
  ]);
  assert.ok(reader.done);
});

test('complete records stand first, of equally complete ones those of few words', () => {
  const texts = ['one', Array.from({ length: 50 }, (_, at) => `w${at}`).join(' ')];
  const documents = [0, 2].flatMap((standing) =>
    texts.map((text) => ({ ...document({ weight: 0, text }), standing })),
  );
  const precedences = (options: BuildOptions): number[] => {
    const { precedence } = buildIndex(SHAPE, documents, options);
    return documents.map((_, record) => precedence(record));
  };
  assert.deepEqual(precedences({}), [61, 49, 185, 173]);
  assert.deepEqual(precedences({ ties: false }), [0, 0, 0, 0]);
});
