import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { ValidateFunction } from 'ajv';
import fc from 'fast-check';
import { parse } from 'yaml';
import { KINDS } from '../../../src/sdk/model/envelope.ts';
import { collectionOf } from '../../../src/sdk/model/collections.ts';
import type { Api } from '../../../src/sdk/server/api.ts';
import { LIST_PARAMETERS, SUGGEST_PARAMETERS } from '../../../src/sdk/wire/read-parameters.ts';
import { sampleApi } from '../../../tools/openapi/examples.ts';
import { FILTERS } from '../../../tools/openapi/filters.ts';
import { at, listAt, resolve } from '../../../tools/openapi/resolve.ts';
import type { Node } from '../../../tools/openapi/resolve.ts';

const FILE = new URL('../../../spec/openapi.yaml', import.meta.url);
const contract = parse(readFileSync(FILE, 'utf8')) as Node;

const ajv = new Ajv2020({ strict: false, allErrors: true });
ajv.addSchema(contract, 'contract');

/** An operation of the contract. */
const operation = (path: string): Node => at(at(at(contract, 'paths'), path), 'get');

const parametersOf = (path: string): readonly Node[] =>
  listAt(operation(path), 'parameters').map((parameter) => resolve(contract, parameter));

/** Checks a body against what the contract says of an answer with that status. */
function checkBody(path: string, status: number, body: unknown): void {
  const responses = at(operation(path), 'responses');
  const response = resolve(contract, responses[String(status)] ?? responses['default']);
  const [media] = Object.values(at(response, 'content')) as readonly Node[];
  const { $ref } = at(media ?? {}, 'schema');
  assert.ok(typeof $ref === 'string', `${path} ${String(status)} has a schema`);
  const validate = ajv.getSchema(`contract${$ref}`) as ValidateFunction;
  assert.ok(validate(body), `${path} ${String(status)}: ${ajv.errorsText(validate.errors)}`);
}

let api: Api;

before(async () => {
  api = await sampleApi();
});

/** Asks the API over the sample data, and checks whatever comes. */
async function checked(path: string, address: string): Promise<number> {
  const answer = await api(new Request(`https://example.org/v1${address}`));
  checkBody(path, answer.status, await answer.json());
  return answer.status;
}

describe('real answers are as the published contract says', () => {
  it('the description', async () => assert.equal(await checked('/', '/'), 200));

  for (const kind of KINDS) {
    const path = `/${kind}`;

    it(`pages of ${kind}, with all that can be asked for`, async (context) => {
      if ((await api(new Request(`https://example.org/v1${path}`))).status === 404) {
        context.diagnostic(`The sample data has no ${kind}.`);
        assert.equal(await checked(path, path), 404);
        return;
      }
      const facets = Object.keys(collectionOf(kind).filters).join(',');
      const places = collectionOf(kind).point ? '&near=44.4,8.9&grid=10&bbox=-30,30,40,75' : '';
      for (const question of [
        'pageSize=100',
        'view=card&pageSize=100&page=2',
        `q=regional&explain=true&facets=${facets}${places}`,
        'q=regionnal+coperation+zzz&didYouMean=true',
        'q=rob&sort=-updated',
      ]) {
        assert.equal(await checked(path, `${path}?${question}`), 200, question);
      }
      for (const q of ['a', 're', 'it', 'clean']) {
        assert.equal(await checked(`${path}/suggest`, `${path}/suggest?q=${q}`), 200);
      }
    });

    it(`single records of ${kind}`, async () => {
      const answer = await api(new Request(`https://example.org/v1${path}?pageSize=20`));
      const { items = [] } = (await answer.json()) as { readonly items?: readonly { readonly id: string }[] };
      for (const { id } of items) {
        assert.equal(await checked(`${path}/{id}`, `${path}/${encodeURIComponent(id)}`), 200, id);
      }
      assert.equal(await checked(`${path}/{id}`, `${path}/none`), 404);
    });
  }

  it('problems', async () => {
    assert.equal(await checked('/regions', '/regions?contry=IT'), 400);
    assert.equal(await checked('/regions', '/regions?cursor=x'), 400);
    assert.equal(await checked('/regions', `/regions?q=${'x'.repeat(9000)}`), 414);
    assert.equal(await checked('/regions/suggest', '/regions/suggest'), 400);
  });
});

describe('the published parameters are those of the server', () => {
  for (const kind of KINDS) {
    it(`of ${kind}`, () => {
      const { filters, point } = collectionOf(kind);
      const withPlaces = LIST_PARAMETERS.filter((name) => point || !['near', 'bbox', 'grid'].includes(name));
      const names = (path: string) => parametersOf(path).map(({ name }) => String(name));
      assert.deepEqual(names(`/${kind}`).toSorted(), [...withPlaces, ...Object.keys(filters)].toSorted());
      assert.deepEqual(names(`/${kind}/suggest`).toSorted(), [...SUGGEST_PARAMETERS].toSorted());
    });
  }

  it('each is described, and no description is left over', () => {
    const used = new Set(KINDS.flatMap((kind) => Object.keys(collectionOf(kind).filters)));
    assert.deepEqual(Object.keys(FILTERS).toSorted(), [...used].toSorted());
    const bare = KINDS.flatMap((kind) => parametersOf(`/${kind}`)).filter(({ description }) => !description);
    assert.deepEqual(bare, []);
  });
});

describe('whatever is asked', () => {
  /** A value that a published parameter allows, as it is written. */
  const allowed = ({ schema }: Node): fc.Arbitrary<string> => {
    const { type, enum: values, items, minimum, maximum, minItems } = schema as Node;
    if (Array.isArray(values)) return fc.constantFrom(...(values as readonly string[]));
    if (type === 'boolean') return fc.constantFrom('true', 'false');
    if (type === 'integer' || type === 'number') {
      return fc.integer({ min: Math.ceil(Number(minimum)), max: Number(maximum ?? 50) }).map(String);
    }
    if (minItems === 4) return fc.constantFrom('-10,35,30,70', '5.9,45.8,10.5,47.8');
    if (type !== 'array') return fc.constantFrom('energy', '"clean energy"', '-nuclear', 'reg', '');
    const each = (items as Node)['enum'] ??
      (items as Node)['x-known-values'] ?? ['IT', '-CZ', 'robotics', 'DE30'];
    return fc.subarray([...(each as readonly string[])]).map((list) => list.join(','));
  };

  const question = fc.constantFrom(...KINDS).chain((kind) => {
    // A cursor has to be one that was given; `near` and sorting by distance depend on each other.
    const free = parametersOf(`/${kind}`).filter(({ name }) => !['cursor', 'near'].includes(String(name)));
    const shape = Object.fromEntries(
      free.map((parameter) => [String(parameter['name']), allowed(parameter)]),
    );
    return fc.record(shape, { requiredKeys: [] }).map(({ sort, ...rest }) => ({
      kind,
      asked: { ...rest, ...(sort !== undefined && sort !== 'distance' && { sort }) },
    }));
  });

  it('within the contract is answered, and as it says', async () => {
    await fc.assert(
      fc.asyncProperty(question, async ({ kind, asked }) => {
        const status = await checked(`/${kind}`, `/${kind}?${new URLSearchParams(asked).toString()}`);
        assert.equal(status, kind === 'requests' ? 404 : 200);
      }),
      { numRuns: 60 },
    );
  });

  it('outside of it is a problem of the asker, never one of the server', async () => {
    const name = fc.oneof(fc.constantFrom(...LIST_PARAMETERS, 'country', 'nuts', 'year'), fc.string());
    const value = fc.string({ unit: 'binary' });
    const pairs = fc.array(fc.tuple(name, value), { maxLength: 4 });
    const kind = fc.constantFrom('regions', 'organisations', 'practices');
    await fc.assert(
      fc.asyncProperty(kind, pairs, async (asked, parameters) => {
        const text = new URLSearchParams(parameters).toString();
        assert.ok((await checked(`/${asked}`, `/${asked}?${text}`)) < 500);
      }),
      { numRuns: 150 },
    );
  });
});
