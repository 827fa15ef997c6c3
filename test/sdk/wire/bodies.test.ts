import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as v from 'valibot';
import { CoopkitError } from '../../../src/sdk/errors.ts';
import type { RawPage } from '../../../src/sdk/query.ts';
import { readPage, readRecord } from '../../../src/sdk/wire/read-bodies.ts';
import { readDescription } from '../../../src/sdk/wire/read-description.ts';
import { readSuggestions } from '../../../src/sdk/wire/read-suggestions.ts';
import { descriptionSchema, pageSchema } from '../../../src/sdk/wire/schemas.ts';
import { checkWire } from '../../../src/sdk/wire/version.ts';
import { pageBody, recordBody } from '../../../src/sdk/wire/write-bodies.ts';

const WHERE = 'https://hub.example/v1/organisations';

/** A page with all that one can have, as a source gives it. */
const PAGE: RawPage = {
  items: [{ id: 'a' }, 'not even a record'],
  next: 'cursor',
  total: { value: 12, relation: 'at-least' },
  facets: [
    {
      field: 'country',
      values: [{ value: 'CZ', count: 3, label: { en: 'Czechia' }, parent: 'EU' }],
      exact: false,
    },
  ],
  page: 1,
  pageCount: 2,
  matches: [{ term: 'energy', length: 3 }],
  corrections: [{ from: 'enrgy', to: 'energy' }],
  missing: ['Something behind the API could not be had.'],
  explanations: {
    a: { score: 2, reasons: [{ word: 'energy', term: 'energy', how: 'exact', where: 'name', points: 2 }] },
  },
  distances: { a: 1.5 },
  grid: [{ box: [1, 2, 3, 4], count: 5 }],
  didYouMean: [{ q: 'energies', total: 2 }],
};

const received = (body: unknown): unknown => JSON.parse(JSON.stringify(body));

describe('a page on its way', () => {
  it('arrives as it was sent', () => {
    assert.deepEqual(readPage(received(pageBody(PAGE)), WHERE), { ...PAGE, wire: '1.0' });
  });

  it('brings errors of single sources as errors', () => {
    const error = new CoopkitError('timeout', 'https://secret.example took too long.');
    const sources = [
      { id: 'one', status: 'ok' as const, ms: 12 },
      { id: 'two', name: 'Two', status: 'failed' as const, error },
    ];
    const body = received(pageBody({ items: [], sources, missing: [error.message] }));
    assert.doesNotMatch(JSON.stringify(body), /secret/u);
    const [one, two] = readPage(body, WHERE).sources ?? [];
    assert.deepEqual(one, { id: 'one', status: 'ok', ms: 12 });
    assert.equal(two?.status, 'failed');
    assert.equal(two?.name, 'Two');
    assert.equal(two?.error?.code, 'timeout');
    assert.equal(two?.error?.sourceId, 'two');
  });
});

describe('what a later version adds', () => {
  it('fields and codes survive', () => {
    const page = readPage(
      {
        wire: '1.7',
        items: [],
        next: null,
        mood: 'good',
        total: { value: 1, relation: 'exact', asOf: 'today' },
        facets: [{ field: 'country', values: [{ value: 'CZ', count: 1, trend: 'up' }], exact: true }],
        sources: [{ id: 'one', status: 'resting' }],
      },
      WHERE,
    ) as unknown as Record<string, unknown>;
    assert.equal(page['mood'], 'good');
    assert.deepEqual(page['total'], { value: 1, relation: 'exact', asOf: 'today' });
    assert.deepEqual(page['facets'], [
      { field: 'country', values: [{ value: 'CZ', count: 1, trend: 'up' }], exact: true },
    ]);
    assert.deepEqual(page['sources'], [{ id: 'one', status: 'partial' }]);
  });

  it('a way of counting that is not known says less than those that are', () => {
    const { total } = readPage({ wire: '1.1', items: [], total: { value: 4, relation: 'guess' } }, WHERE);
    assert.deepEqual(total, { value: 4, relation: 'estimate' });
  });

  it('kinds of suggestions that nothing can show are left out', () => {
    const items = [
      { type: 'text', text: 'energy', count: 2 },
      { type: 'picture', url: 'x' },
      { type: 'constructor' },
    ];
    assert.deepEqual(readSuggestions({ wire: '1.1', items }, WHERE), [items[0]]);
  });
});

describe('a body that is not as it must be', () => {
  it('what does not fit is left out, the rest stays', () => {
    const page = readPage(
      {
        wire: '1.0',
        items: [1],
        next: null,
        total: 'many',
        page: null,
        facets: [
          null,
          {
            field: 'country',
            values: [
              { value: 'CZ', count: 'some' },
              { value: 'PL', count: 2 },
            ],
          },
        ],
        matches: 'all',
        corrections: [{ from: 1 }, { from: 'a', to: 'b' }],
        distances: { a: 'far', b: 2 },
        grid: [{ box: [1, 2], count: 1 }],
        explanations: { a: null, b: { score: 1, reasons: [{ word: 'energy', points: 1 }] } },
      },
      WHERE,
    );
    assert.deepEqual(page, {
      wire: '1.0',
      items: [1],
      next: null,
      facets: [{ field: 'country', values: [{ value: 'PL', count: 2 }] }],
      corrections: [{ from: 'a', to: 'b' }],
      distances: { b: 2 },
      grid: [],
      explanations: { b: { score: 1, reasons: [] } },
    });
  });

  it('another thing altogether is refused as "decode"', () => {
    for (const body of [null, 7, 'text', [], {}, { wire: 1 }, { wire: 'new' }]) {
      assert.throws(() => readPage(body, WHERE), { code: 'decode' }, JSON.stringify(body));
    }
    assert.throws(() => readPage({ wire: '1.0', items: {} }, WHERE), { code: 'decode' });
    assert.throws(() => readRecord({ wire: '1.0' }, WHERE), { code: 'decode' });
    assert.throws(() => readSuggestions({ wire: '1.0' }, WHERE), { code: 'decode' });
    assert.throws(() => readDescription({ wire: '1.0' }, WHERE), { code: 'decode' });
  });

  it('what a description does not say of itself, it cannot do', () => {
    const info = readDescription(
      { wire: '1.0', title: { en: 'Hub' }, version: '7', counts: { regions: 3 } },
      WHERE,
    );
    assert.deepEqual(info.capabilities, {
      kinds: ['regions'],
      text: 'none',
      numberedPages: false,
      maxPageSize: 20,
      suggest: false,
    });
  });
});

describe('versions', () => {
  it('the same major version is read, whatever its minor one', () => {
    assert.deepEqual(readRecord(recordBody({ id: 'a' }), WHERE), { id: 'a' });
    for (const wire of ['1.0', '1.1', '1.99']) assert.equal(checkWire({ wire }, WHERE)['wire'], wire);
  });

  it('another major version is refused, with what to do', () => {
    assert.throws(() => checkWire({ wire: '2.0' }, WHERE), {
      code: 'version',
      message: `${WHERE} answers in wire version 2.0, not 1.0.`,
      hint: 'Update coopkit.',
    });
    assert.throws(() => checkWire({ wire: '0.9' }, WHERE), { code: 'version', hint: /owner/u });
  });

  it('what must be understood and is not is refused', () => {
    assert.throws(() => checkWire({ wire: '1.4', mustUnderstand: ['ranked-pages'] }, WHERE), {
      code: 'version',
    });
    assert.equal(checkWire({ wire: '1.4', mustUnderstand: [] }, WHERE)['wire'], '1.4');
  });
});

describe('the short readers and the full schemas', () => {
  const fieldsOf = (schema: { readonly entries: object }): readonly string[] => Object.keys(schema.entries);

  it('know the same optional fields: each that the schema knows is left out when it does not fit', () => {
    const checked = fieldsOf(pageSchema).filter(
      (field) => !['wire', 'mustUnderstand', 'items', 'next'].includes(field),
    );
    const odd = Object.fromEntries(checked.map((field) => [field, true]));
    assert.deepEqual(readPage({ wire: '1.0', items: [], next: null, ...odd }, WHERE), {
      wire: '1.0',
      items: [],
      next: null,
    });
    const about = fieldsOf(descriptionSchema).filter(
      (field) => !['wire', 'mustUnderstand', 'id', 'title', 'version', 'capabilities'].includes(field),
    );
    const info = readDescription(
      {
        wire: '1.0',
        title: { en: 'Hub' },
        version: '1',
        ...Object.fromEntries(about.map((field) => [field, true])),
      },
      WHERE,
    ) as unknown as Readonly<Record<string, unknown>>;
    for (const field of about) assert.notEqual(info[field], true, field);
  });

  it('agree on a page with all that one can have', () => {
    assert.ok(v.is(pageSchema, pageBody(PAGE)));
  });
});
