import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { SearchDocument, SearchRequest, WordKnowledge } from '../../../src/sdk/search/types.ts';
import type { TextWeight } from '../../../src/sdk/model/collections.ts';
import { buildIndex } from '../../../src/sdk/search/build.ts';
import { isCoopkitError } from '../../../src/sdk/errors.ts';
import { runNow, search, suggestTerms } from '../../../src/sdk/search/index.ts';

const named = (text: string, weight: TextWeight = 3): SearchDocument => ({
  texts: [{ weight, text }],
  values: {},
  sorts: {},
});

/** Takes everything after the fourth letter for an ending, of long words after the eighth. */
const STEMS: WordKnowledge = { stemLength: ({ length }) => (length > 8 ? 8 : 4), parts: () => [] };

const NO_FIELDS = { filters: [], sorts: [] };
const page = { offset: 0, limit: 100 };

/** The texts found in a small collection. */
function find(texts: readonly string[], text: string): (string | undefined)[] {
  const index = buildIndex(
    NO_FIELDS,
    texts.map((each) => named(each)),
  );
  return search(index, { ...page, text }).records.map((record) => texts[record]);
}

/** How many records of a small collection are found. */
function total(texts: readonly string[], text: string): number {
  const documents = texts.map((each) => named(each));
  return search(buildIndex(NO_FIELDS, documents), { ...page, text }).total;
}

describe('what is found', () => {
  const CITIES = ['Пловдив', 'Βόλος', 'Łódź', 'София', 'Търново', 'Λευκωσία', 'Berlin'];

  test('every city by its name in plain Latin letters', () => {
    const typed = ['Plovdiv', 'volos', 'Lodz', 'Sofia', 'Tarnovo', 'lefkosia', 'BERLIN'];
    assert.deepEqual(
      typed.map((name) => find(CITIES, name)),
      CITIES.map((city) => [city]),
    );
  });

  test('a word while it is typed', () => {
    for (const begun of ['p', 'pl', 'plo', 'пло']) assert.deepEqual(find(CITIES, begun), ['Пловдив'], begun);
  });

  test('codes as people type them', () => {
    const codes = ['RSO2.6 circular economy', 'RSO2.1 energy efficiency', 'Berlin DE30'];
    for (const typed of ['RSO2.6', 'rso 2.6', '2.6']) assert.deepEqual(find(codes, typed), [codes[0]], typed);
    assert.deepEqual(find(codes, 'rso2'), [codes[0], codes[1]]);
    assert.deepEqual(find(codes, 'de3'), [codes[2]]);
  });

  test('the same, whatever was asked before', () => {
    const texts = Array.from({ length: 500 }, (_, at) => `often ${at % 7 === 0 ? 'seldom' : ''} n${at}`);
    const documents = texts.map((each) => named(each));
    const index = buildIndex(NO_FIELDS, documents);
    const asked = [
      'n7',
      'often',
      'seldom often',
      'often',
      'n7 n8',
      'seldom',
      'seldon',
      'often -seldom',
      'n7',
    ];
    for (const [at, text] of asked.entries()) {
      const alone = search(buildIndex(NO_FIELDS, documents), { ...page, text });
      assert.deepEqual(search(index, { ...page, text }), alone, `"${text}" after "${asked[at - 1]}"`);
    }
  });

  test('only records with all words', () => {
    const texts = ['robotics Berlin', 'robotics', 'Berlin'];
    assert.deepEqual(find(texts, 'berlin robotics'), [texts[0]]);
    assert.deepEqual(find(texts, 'berlin xylophone'), []);
  });

  test('a finished word stands for longer ones from four letters on', () => {
    assert.deepEqual(find(['regional centre', 'inland centre'], 'region centre'), ['regional centre']);
    assert.deepEqual(find(['inland centre', 'in a centre'], 'in centre'), ['in a centre']);
  });

  test('a beginning shared by thousands of words finds them all', () => {
    const texts = Array.from({ length: 5000 }, (_, at) => `word${at}`);
    assert.equal(find(texts, 'word').length, 100);
    const index = buildIndex(
      NO_FIELDS,
      texts.map((text) => named(text)),
    );
    assert.equal(search(index, { ...page, text: 'word' }).total, 5000);
  });

  test('nothing in an empty collection', () => {
    assert.deepEqual(find([], 'anything'), []);
  });
});

test('quoted words stand together in one text of one field', () => {
  const index = buildIndex({ filters: [], sorts: [], texts: ['title', 'note'] }, [
    { texts: [{ field: 'title', weight: 3, text: 'clean energy' }], values: {}, sorts: {} },
    {
      texts: [
        { field: 'title', weight: 3, text: 'clean' },
        { field: 'title', weight: 3, text: 'energy' },
      ],
      values: {},
      sorts: {},
    },
    {
      // So long that the next field has the places that follow.
      texts: [
        { field: 'title', weight: 3, text: `${'word '.repeat(4095)}clean` },
        { field: 'note', weight: 3, text: 'energy' },
      ],
      values: {},
      sorts: {},
    },
  ]);
  assert.deepEqual(search(index, { ...page, text: '"clean energy"' }).records, [0]);
});

test('a word is looked for in one field, however many fields there are', () => {
  const fields = Array.from('abcdefghijklmnopqrst', (letter) => `field${letter}`);
  const shape = { ...NO_FIELDS, texts: fields };
  const texts = fields.map((field) => ({ field, weight: 0 as const, text: `word in ${field}` }));
  const index = buildIndex(
    shape,
    texts.map((text) => ({ texts: [text], values: {}, sorts: {} })),
  );
  for (const [at, field] of fields.entries()) {
    assert.deepEqual(search(index, { ...page, text: `${field}:word` }).records, [at], field);
  }
});

test('quoted words are meant as they are, even when they are typed without quotes as well', () => {
  const texts = ['robotics Berlin'];
  assert.deepEqual(find(texts, 'robtics "robotics berlin"'), texts);
  assert.deepEqual(find(texts, 'robtics "robtics berlin"'), []);
});

describe('mistakes', () => {
  test('one in the middle, at the end, exchanged letters, and in the first letter', () => {
    for (const typed of ['robtics', 'robotic5s', 'roboitcs', 'tobotics', 'obotics']) {
      const expected = typed.includes('5') ? [] : ['robotics'];
      assert.deepEqual(find(['robotics', 'berlin'], typed), expected, typed);
    }
  });

  test('two only in words of eight letters or more that begin or end rightly, none in three or fewer or in codes', () => {
    assert.deepEqual(find(['hydrogen'], 'hidtogen'), ['hydrogen']);
    assert.deepEqual(find(['hydrogen'], 'hydrxgem'), ['hydrogen']);
    assert.deepEqual(find(['hydrogen'], 'hidrogem'), []);
    assert.deepEqual(find(['energy'], 'enurgi'), []);
    assert.deepEqual(find(['ice'], 'ise'), []);
    assert.deepEqual(find(['use'], 'ruse'), []);
    assert.deepEqual(find(['DE300'], 'DE400'), []);
  });

  test('the eight nearest are tried, of those equally near the most frequent, then by letters', () => {
    const endings = Array.from('abcdfghijklm');
    const texts = [
      ...endings.map((letter) => `solar${letter}`),
      'solarm solarm',
      'solarm',
      'solarm',
      'solarl',
      'solarl',
    ];
    const index = buildIndex(
      NO_FIELDS,
      texts.map((text) => named(text)),
    );
    const { matches } = search(index, { ...page, text: 'solare' });
    assert.deepEqual(
      matches.map(({ term }) => term.slice(-1)),
      ['m', 'l', 'a', 'b', 'c', 'd', 'f', 'g'],
    );
  });

  test('not thought of while the word is known', () => {
    assert.deepEqual(find(['form', 'farm'], 'form'), ['form']);
  });

  test('not thought of in a word that is said often, unless another is said much more often', () => {
    const asked = (wood: number, food: number): number => {
      const texts = [
        ...Array.from({ length: wood }, () => 'wood'),
        ...Array.from({ length: food }, () => 'food industry'),
      ];
      return total(texts, 'wood industry');
    };
    assert.equal(asked(11, 20), 20);
    assert.equal(asked(12, 20), 0);
    assert.equal(asked(12, 192), 192);
  });

  test('not reported where the word found is a form of the one that was typed', () => {
    const index = buildIndex(NO_FIELDS, [named('Halbleiter')], { words: STEMS });
    const { records, corrections } = search(index, { ...page, text: 'halbleitern' });
    assert.deepEqual([records, corrections], [[0], []]);
  });

  test('found before words that only begin alike, however prominent those are', () => {
    const texts = [named('mobi mobily'), named('mobita', 0), named('mobiles', 3)];
    const index = buildIndex(NO_FIELDS, texts, { words: STEMS });
    assert.deepEqual(search(index, { ...page, text: 'mobitta' }).records, [1, 0, 2]);
  });

  test('thought of beside compounds that end with the word, after them', () => {
    const texts = ['region in the name', 'umregion', 'tourismusregion'];
    assert.deepEqual(find(texts, 'egion'), ['umregion', 'tourismusregion', 'region in the name']);
  });

  test('reported with the word that was found', () => {
    const index = buildIndex(NO_FIELDS, [named('Robotics Berlin')]);
    const { corrections, matches } = search(index, { ...page, text: 'robtics berlin' });
    assert.deepEqual(corrections, [{ from: 'robtics', to: 'robotics' }]);
    assert.deepEqual(matches, [
      { term: 'robotics', length: 0 },
      { term: 'berlin', length: 0 },
    ]);
  });

  test('also of a word that exists, when the words never meet', () => {
    const index = buildIndex(NO_FIELDS, [named('farm Berlin'), named('form Paris')]);
    const { records, corrections } = search(index, { ...page, text: 'form berlin' });
    assert.deepEqual(records, [0]);
    assert.deepEqual(corrections, [{ from: 'form', to: 'farm' }]);
  });
});

describe('order', () => {
  test('whole words before beginnings', () => {
    assert.deepEqual(find(['robotics', 'robot'], 'robot'), ['robot', 'robotics']);
  });

  test('a rare word in running text before a name that only begins like it', () => {
    const texts = [named('portable'), named('portzione', 0), named('ports')];
    const index = buildIndex(NO_FIELDS, texts, { words: STEMS });
    assert.deepEqual(search(index, { ...page, text: 'portzione' }).records, [1, 0, 2]);
  });

  test('names before offers before running text', () => {
    const index = buildIndex(NO_FIELDS, [
      named('robot', 0),
      named('robot robot', 0),
      named('robot', 2),
      named('robot', 3),
    ]);
    assert.deepEqual(search(index, { ...page, text: 'robot' }).records, [3, 2, 1, 0]);
  });

  test('the best of several matching words of a record counts', () => {
    const texts = ['water robotics sea', 'water robot robotics'];
    assert.deepEqual(find(texts, 'water robot'), [texts[1], texts[0]]);
  });

  test('of equals the shorter record', () => {
    const texts = ['Institute at the University of Porto', 'University of Porto'];
    assert.deepEqual(find(texts, 'university porto'), [texts[1], texts[0]]);
  });

  test('what a code is called makes no record longer', () => {
    const long = Array.from({ length: 40 }, (_, at) => `w${at}`).join(' ');
    const index = buildIndex(NO_FIELDS, [
      named('Porto sea river and bridges of old stone'),
      { ...named('Porto'), texts: [...named('Porto').texts, { weight: 0, text: long, implied: true }] },
    ]);
    assert.deepEqual(search(index, { ...page, text: 'porto' }).records, [1, 0]);
    assert.deepEqual(search(index, { ...page, text: 'w7' }).records, [1]);
  });

  test('of equals the more complete and recent record, then the shorter one', () => {
    const texts = ['University of Porto', 'Institute at the University of Porto', 'Porto University'];
    const standings = [0, 3, 1];
    const index = buildIndex(
      NO_FIELDS,
      texts.map((text, at) => ({ ...named(text), standing: standings[at] ?? 0 })),
    );
    assert.deepEqual(search(index, { ...page, text: 'university porto' }).records, [1, 2, 0]);
  });

  test('of equals the one whose name is part of others, however complete those are', () => {
    const texts = ['Institute at the University of Porto', 'University of Porto', 'Porto University'];
    const index = buildIndex(
      NO_FIELDS,
      texts.map((text, at) => ({ ...named(text), names: [text], standing: at === 1 ? 0 : 3 })),
    );
    assert.deepEqual(search(index, { ...page, text: 'university porto' }).records, [1, 2, 0]);
    assert.deepEqual(search(index, page).records, [0, 1, 2], 'not where nothing is asked for');
  });

  test('equals in record order; without words all in record order', () => {
    assert.deepEqual(find(['b same', 'a same'], 'same'), ['b same', 'a same']);
    assert.deepEqual(find(['b', 'a'], ' !? '), ['b', 'a']);
  });

  test('by a field: texts as they sound, numbers by size, missing last both ways', () => {
    const keys = ['Žilina', undefined, 'aachen', 'Łódź', 'Zwolle'];
    const documents = keys.map((name, at) => ({
      ...named('x'),
      sorts: { name, size: at === 2 ? undefined : -at },
    }));
    const index = buildIndex({ filters: [], sorts: ['name', 'size'] }, documents);
    const sorted = (field: string, descending: boolean) =>
      search(index, { ...page, sort: { field, descending } }).records;
    assert.deepEqual(sorted('name', false), [2, 3, 0, 4, 1]);
    assert.deepEqual(sorted('name', true), [4, 0, 3, 2, 1]);
    assert.deepEqual(sorted('size', false), [4, 3, 1, 0, 2]);
    assert.deepEqual(sorted('size', true), [0, 1, 3, 4, 2]);
  });
});

describe('facets', () => {
  const index = buildIndex(
    { filters: ['country', 'topics'], sorts: [] },
    [
      { country: ['DE'], topics: ['energy', 'water'] },
      { country: ['DE'], topics: ['energy'] },
      { country: ['FR'], topics: ['water', 'water'] },
      { country: [], topics: [] },
    ].map((values) => ({ ...named('x'), values })),
  );
  const ask = (filters: NonNullable<SearchRequest['filters']>) =>
    search(index, { ...page, filters, facets: ['country', 'topics'] });

  test('count all values, most frequent first, a value once per record', () => {
    assert.deepEqual(ask({}).facets, {
      country: [
        { value: 'DE', count: 2 },
        { value: 'FR', count: 1 },
      ],
      topics: [
        { value: 'energy', count: 2 },
        { value: 'water', count: 2 },
      ],
    });
  });

  test('ignore their own selection, follow that of others, keep what is selected', () => {
    const { total, facets } = ask({ country: { any: ['FR', 'XX'], none: [] } });
    assert.equal(total, 1);
    assert.deepEqual(facets, {
      country: [
        { value: 'DE', count: 2 },
        { value: 'FR', count: 1 },
        { value: 'XX', count: 0 },
      ],
      topics: [{ value: 'water', count: 1 }],
    });
  });

  test('values can be ruled out; a record without a value passes that', () => {
    assert.deepEqual(ask({ topics: { any: [], none: ['energy'] } }).records, [2, 3]);
  });
});

test('an unknown field is an error that names it', () => {
  const index = buildIndex({ filters: ['country'], sorts: ['name'] }, [named('x')]);
  const requests: Partial<SearchRequest>[] = [
    { filters: { colour: { any: ['red'], none: [] } } },
    { facets: ['colour'] },
    { sort: { field: 'colour', descending: false } },
  ];
  for (const request of requests) {
    assert.throws(
      () => search(index, { ...page, ...request }),
      (error) => isCoopkitError(error, 'unsupported') && error.message.includes('"colour"'),
    );
  }
});

test('an endless query is read up to its bounds', () => {
  const index = buildIndex(NO_FIELDS, [named('robotics')]);
  const many = Array.from({ length: 10_000 }, (_, at) => `w${at}`).join(' ');
  assert.equal(search(index, { ...page, text: many }).total, 0);
  assert.equal(search(index, { ...page, text: 'robotics '.repeat(12_000) }).total, 1);
  assert.equal(search(index, { ...page, text: 'x'.repeat(100_000) }).total, 0);
});

test('searches of several indexes do not disturb each other', () => {
  const one = buildIndex(NO_FIELDS, [named('robot')]);
  const two = buildIndex(NO_FIELDS, [named('water'), named('robot')]);
  assert.deepEqual(search(one, { ...page, text: 'robot' }).records, [0]);
  assert.deepEqual(search(two, { ...page, text: 'robot' }).records, [1]);
  assert.deepEqual(search(one, { ...page, text: 'robot' }).records, [0]);
});

test('terms that begin with the last word are proposed, frequent ones first', () => {
  const index = buildIndex(NO_FIELDS, [named('robotics'), named('robotics robot'), named('Łódź')]);
  const proposed = (text: string, limit: number) => runNow(index, suggestTerms(index, text, limit));
  assert.deepEqual(proposed('water rob', 5), [
    { text: 'robotics', count: 2 },
    { text: 'robot', count: 1 },
  ]);
  assert.deepEqual(proposed('rob', 1).length, 1);
  assert.deepEqual(proposed('', 5), []);
});

test('a word with a hyphen is found as two words and as one', () => {
  const texts = ['Cross-border hydrogen', 'e-mail', 'state-of-the-art', 'COVID‑19'];
  assert.deepEqual(find(texts, 'crossborder'), ['Cross-border hydrogen']);
  assert.deepEqual(find(texts, 'cross-border'), ['Cross-border hydrogen']);
  assert.deepEqual(find(texts, 'email'), ['e-mail']);
  assert.deepEqual(find(texts, 'covid19'), ['COVID‑19']);
  assert.deepEqual(find(texts, 'stateof'), []);
});

test('a word is found at the end of a compound', () => {
  const texts = ['Grenzbrücken', 'Brüssel', 'Zugbrücken am Rhein'];
  assert.deepEqual(new Set(find(texts, 'brücken')), new Set(['Grenzbrücken', 'Zugbrücken am Rhein']));
  assert.deepEqual(find([...texts, 'Brücken'], 'brücken')[0], 'Brücken');
});

test('a word in quotes is itself, and no longer one', () => {
  const index = buildIndex({ filters: [], sorts: [], texts: ['title'] }, [
    { ...named('regional'), texts: [{ weight: 3, text: 'regional', field: 'title' }] },
    { ...named('region'), texts: [{ weight: 3, text: 'region', field: 'title' }] },
  ]);
  assert.deepEqual(search(index, { ...page, text: '"region"' }).records, [1]);
  assert.deepEqual(search(index, { ...page, text: 'region' }).records, [1, 0]);
});
