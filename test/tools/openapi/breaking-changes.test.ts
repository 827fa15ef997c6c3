import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { breakingChanges } from '../../../tools/openapi/breaking-changes.ts';
import type { Node } from '../../../tools/openapi/resolve.ts';

/** A small contract with one of everything. */
const CONTRACT = {
  openapi: '3.1.1',
  paths: {
    '/partners': {
      get: {
        parameters: [
          { $ref: '#/components/parameters/q' },
          {
            name: 'country',
            in: 'query',
            style: 'form',
            explode: false,
            schema: { type: 'array', items: { type: 'string' } },
          },
          { name: 'sort', in: 'query', schema: { type: 'string', enum: ['name', 'updated'] } },
          {
            name: 'pageSize',
            in: 'query',
            schema: { type: 'integer', minimum: 1, maximum: 100, default: 20 },
          },
        ],
        responses: {
          200: {
            headers: { ETag: { schema: { type: 'string' } } },
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PartnerPage' } } },
          },
          404: { content: { 'application/problem+json': { schema: { type: 'object' } } } },
        },
      },
    },
    '/partners/{id}': {
      get: {
        parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
        responses: {},
      },
    },
  },
  components: {
    parameters: { q: { name: 'q', in: 'query', schema: { type: 'string' } } },
    schemas: {
      Page: {
        type: 'object',
        required: ['items', 'next'],
        properties: {
          items: { type: 'array', items: {} },
          next: { anyOf: [{ type: 'string' }, { type: 'null' }] },
          labels: { type: 'object', additionalProperties: { type: 'string' } },
          box: { type: 'array', prefixItems: [{ type: 'number', minimum: -180 }] },
        },
      },
      Partner: {
        type: 'object',
        required: ['id', 'name'],
        properties: {
          id: { type: 'string', pattern: '^\\S+$' },
          name: { type: 'string', minLength: 1 },
          kind: { const: 'partner' },
          level: { type: 'integer', minimum: 1, maximum: 5 },
        },
      },
      PartnerPage: {
        allOf: [
          { $ref: '#/components/schemas/Page' },
          {
            type: 'object',
            properties: { items: { type: 'array', items: { $ref: '#/components/schemas/Partner' } } },
          },
        ],
      },
    },
  },
};

type Contract = typeof CONTRACT;

/** The contract after an edit. */
function edited(edit: (contract: Contract) => void): Node {
  const copy = structuredClone(CONTRACT);
  edit(copy);
  return copy;
}

const LIST = 'GET /partners';
const BODY = `${LIST}, answer 200, body`;

const list = (contract: Contract) => contract.paths['/partners'].get;
const parameter = (contract: Contract, place: 1 | 2 | 3): Record<string, unknown> =>
  list(contract).parameters[place] as Record<string, unknown>;
const schemaOf = (contract: Contract, place: 1 | 2 | 3): Record<string, unknown> =>
  parameter(contract, place)['schema'] as Record<string, unknown>;
const field = (contract: Contract, name: keyof Contract['components']['schemas']['Partner']['properties']) =>
  contract.components.schemas.Partner.properties[name] as Record<string, unknown>;

describe('what breaks a contract', () => {
  const breaks: readonly [what: string, edit: (contract: Contract) => void, told: string][] = [
    ['a path that goes', (c) => Reflect.deleteProperty(c.paths, '/partners/{id}'), '/partners/{id}: is gone'],
    ['a method that goes', (c) => Reflect.deleteProperty(c.paths['/partners'], 'get'), `${LIST}: is gone`],
    [
      'a parameter that goes',
      (c) => list(c).parameters.splice(1, 1),
      `${LIST}, parameter country in query: is gone`,
    ],
    [
      'a new parameter that must be given',
      (c) =>
        list(c).parameters.push({
          name: 'key',
          in: 'query',
          required: true,
          schema: { type: 'string' },
        } as never),
      `${LIST}, parameter key in query: is new and must be given`,
    ],
    [
      'a parameter that must be given now',
      (c) => Object.assign(c.components.parameters.q, { required: true }),
      `${LIST}, parameter q in query: must be given now`,
    ],
    [
      'a value that is no longer allowed',
      (c) => (schemaOf(c, 2)['enum'] = ['name']),
      `${LIST}, parameter sort in query: the value "updated" is no longer allowed`,
    ],
    [
      'a list of allowed values where there was none',
      (c) => Object.assign(c.components.parameters.q.schema, { enum: ['a'] }),
      `${LIST}, parameter q in query: the value that was not listed is no longer allowed`,
    ],
    [
      'a narrower type of a parameter',
      (c) => (schemaOf(c, 1)['items'] = { type: 'integer' }),
      `${LIST}, parameter country in query[]: the type string is no longer allowed`,
    ],
    [
      'a lower maximum of a parameter',
      (c) => (schemaOf(c, 3)['maximum'] = 50),
      `${LIST}, parameter pageSize in query: "maximum" goes from 100 to 50`,
    ],
    [
      'a higher minimum of a parameter',
      (c) => (schemaOf(c, 3)['minimum'] = 10),
      `${LIST}, parameter pageSize in query: "minimum" goes from 1 to 10`,
    ],
    [
      'a new bound of a parameter',
      (c) => Object.assign(c.components.parameters.q.schema, { maxLength: 10 }),
      `${LIST}, parameter q in query: "maxLength" goes from none to 10`,
    ],
    [
      'a pattern for a parameter',
      (c) => Object.assign(c.components.parameters.q.schema, { pattern: '^a' }),
      `${LIST}, parameter q in query: "pattern" is another one`,
    ],
    [
      'another default',
      (c) => (schemaOf(c, 3)['default'] = 10),
      `${LIST}, parameter pageSize in query: the default goes from 20 to 10`,
    ],
    [
      'lists written in another way',
      (c) => (parameter(c, 1)['explode'] = true),
      `${LIST}, parameter country in query: is written in another way`,
    ],
    [
      'an answer that goes',
      (c) => Reflect.deleteProperty(list(c).responses, '404'),
      `${LIST}, answer 404: is gone`,
    ],
    [
      'a media type that goes',
      (c) => Reflect.deleteProperty(list(c).responses[404].content, 'application/problem+json'),
      `${LIST}, answer 404: application/problem+json is gone`,
    ],
    [
      'a header that goes',
      (c) => Reflect.deleteProperty(list(c).responses[200].headers, 'ETag'),
      `${LIST}, answer 200: the header ETag is gone`,
    ],
    [
      'a field of an answer that goes, behind a reference and an allOf',
      (c) => Reflect.deleteProperty(c.components.schemas.Partner.properties, 'level'),
      `${BODY}.items[].level: is gone`,
    ],
    [
      'a field of an answer that may be missing now',
      (c) => (c.components.schemas.Partner.required = ['id']),
      `${BODY}.items[].name: may be missing now`,
    ],
    [
      'a type of an answer that may come now',
      (c) => (field(c, 'name')['type'] = ['string', 'null']),
      `${BODY}.items[].name: the type null may come now`,
    ],
    [
      'a number where there were whole ones',
      (c) => (field(c, 'level')['type'] = 'number'),
      `${BODY}.items[].level: the type number may come now`,
    ],
    [
      'another value in place of a fixed one',
      (c) => (field(c, 'kind')['const'] = 'organisation'),
      `${BODY}.items[].kind: the value "organisation" may come now`,
    ],
    [
      'a wider range of an answer',
      (c) => (field(c, 'level')['maximum'] = 9),
      `${BODY}.items[].level: "maximum" goes from 5 to 9`,
    ],
    [
      'a text that may be empty now',
      (c) => Reflect.deleteProperty(field(c, 'name'), 'minLength'),
      `${BODY}.items[].name: "minLength" goes from 1 to none`,
    ],
    [
      'another pattern of an answer',
      (c) => (field(c, 'id')['pattern'] = '.*'),
      `${BODY}.items[].id: "pattern" is another one`,
    ],
    [
      'another alternative in an answer',
      (c) => c.components.schemas.Page.properties.next.anyOf.push({ type: 'number' }),
      `${BODY}.next: another alternative may come now`,
    ],
    [
      'other values in a map of an answer',
      (c) => (c.components.schemas.Page.properties.labels.additionalProperties.type = 'number'),
      `${BODY}.labels{}: the type number, integer may come now`,
    ],
    [
      'another place of a tuple',
      (c) => Object.assign(c.components.schemas.Page.properties.box.prefixItems[0] ?? {}, { minimum: -360 }),
      `${BODY}.box[0]: "minimum" goes from -180 to -360`,
    ],
  ];
  for (const [what, edit, told] of breaks) {
    it(`is ${what}`, () => assert.deepEqual(breakingChanges(CONTRACT, edited(edit)), [told]));
  }
});

describe('what does not break a contract', () => {
  const additions: readonly [what: string, edit: (contract: Contract) => void][] = [
    ['nothing at all', () => undefined],
    ['a new path', (c) => Object.assign(c.paths, { '/calls': { get: { responses: {} } } })],
    ['a new method', (c) => Object.assign(c.paths['/partners'], { head: { responses: {} } })],
    [
      'a parameter that need not be given',
      (c) => list(c).parameters.push({ name: 'topics', in: 'query', schema: { type: 'string' } } as never),
    ],
    ['a value more that may be asked for', (c) => (schemaOf(c, 2)['enum'] = ['name', 'updated', 'country'])],
    ['a higher maximum of a parameter', (c) => (schemaOf(c, 3)['maximum'] = 200)],
    [
      'a field of an answer more',
      (c) => Object.assign(c.components.schemas.Partner.properties, { city: {} }),
    ],
    ['a field that always comes now', (c) => c.components.schemas.Partner.required.push('level')],
    ['a narrower range of an answer', (c) => (field(c, 'level')['minimum'] = 2)],
    ['an alternative of an answer less', (c) => void c.components.schemas.Page.properties.next.anyOf.pop()],
    ['another answer', (c) => Object.assign(list(c).responses, { 410: {} })],
    ['other words', (c) => Object.assign(list(c), { summary: 'Other words', description: 'Other words' })],
    ['a known code more', (c) => Object.assign(field(c, 'name'), { 'x-known-values': ['a', 'b'] })],
  ];
  for (const [what, edit] of additions) {
    it(`is ${what}`, () => assert.deepEqual(breakingChanges(CONTRACT, edited(edit)), []));
  }
});
