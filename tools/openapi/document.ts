import { KINDS } from '../../src/sdk/model/index.ts';
import type { Kind } from '../../src/sdk/model/index.ts';
import type { Api } from '../../src/sdk/server/api.ts';
import { MAX_ADDRESS, PROBLEM_TYPE, PROBLEMS } from '../../src/sdk/wire/problem.ts';
import type { ProblemCode } from '../../src/sdk/wire/problem.ts';
import { WIRE } from '../../src/sdk/wire/version.ts';
import { exampleOf, richestId } from './examples.ts';
import { COMMON_PARAMETERS, listParameters, suggestParameters } from './parameters.ts';
import { componentSchemas, RECORD_NAMES, refTo } from './schemas.ts';

const DESCRIPTION = [
  'How a coopkit API is asked and what it answers: read-only, GET, JSON. `docs/wire.md` says the same at more length.',
  'A list of values in one parameter is separated by commas and means OR; different parameters must all hold; `-` in front of a value means NOT. A backslash takes the meaning off a comma, a leading `-` or a backslash. Of numbers also a range, both ends included: `2019..2024`, `75..`, `..75`.',
  `A parameter that is unknown, given twice or cannot be read is an error; nothing is ignored. An address has at most ${MAX_ADDRESS} characters of path and query.`,
  'Every body says in `wire` which version of the contract it is written in. Later minor versions may add fields and codes: keep what you do not know. `x-known-values` lists the codes of an open vocabulary that are known today; others are valid. `null` means the same as a field that is missing.',
  'Every answer, errors and 304 too, may be read by pages of any origin, and no question needs a preflight. HEAD and `If-None-Match` are understood everywhere.',
].join('\n\n');

const HEADERS = {
  ETag: { description: 'Digest of the body, for `If-None-Match`.', schema: { type: 'string' } },
  'Access-Control-Allow-Origin': {
    description: 'Pages of any origin may read the answer.',
    schema: { const: '*' },
  },
};

/** Parameters that are wrong on purpose, for the examples of problems. */
const MISTAKES: Readonly<Partial<Record<ProblemCode, string>>> = {
  'bad-request': 'organisations?contry=IT',
  'not-found': 'organisations/none',
};

/** The document, as plain data: schemas from the valibot schemas, parameters from the collections, examples from the sample data. */
export async function openApiDocument(api: Api): Promise<object> {
  const paths: Record<string, object> = { '/': await descriptionPath(api) };
  for (const kind of KINDS) Object.assign(paths, await pathsOf(api, kind));
  return {
    openapi: '3.1.1',
    info: {
      title: 'coopkit wire contract',
      version: WIRE,
      description: DESCRIPTION,
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [
      {
        url: '/v1',
        description: 'Below any host, as `coopkit serve --api` does; a host may choose another path.',
      },
    ],
    security: [],
    tags: KINDS.map((kind) => ({ name: kind, description: `The collection of ${kind}.` })),
    paths,
    components: {
      headers: HEADERS,
      parameters: COMMON_PARAMETERS,
      responses: {
        NotModified: { description: 'What the asker has is as new.', headers: headers() },
        ...(await problems(api)),
      },
      schemas: componentSchemas(),
    },
  };
}

async function descriptionPath(api: Api): Promise<object> {
  return {
    get: {
      operationId: 'describe',
      summary: 'Who the API is and what it can do',
      responses: {
        200: good(
          'Whom to credit, how much there is, capabilities and vocabularies.',
          'Description',
          await exampleOf(api, ''),
        ),
        ...errors('BadRequest'),
      },
    },
  };
}

async function pathsOf(api: Api, kind: Kind): Promise<Readonly<Record<string, object>>> {
  const name = RECORD_NAMES[kind];
  const id = await richestId(api, kind);
  const list = await exampleOf(api, `${kind}?pageSize=2&view=card&facets=year`);
  const record = id === undefined ? undefined : await exampleOf(api, `${kind}/${encodeURIComponent(id)}`);
  const suggestions = await exampleOf(api, `${kind}/suggest?q=re`);
  return {
    [`/${kind}`]: {
      get: {
        operationId: `list_${kind}`,
        summary: `List ${kind}`,
        tags: [kind],
        parameters: listParameters(kind),
        responses: {
          200: good('A page of records.', `${name}Page`, list),
          ...errors('BadRequest', 'NotFound', 'StaleCursor', 'TooLong'),
        },
      },
    },
    [`/${kind}/suggest`]: {
      get: {
        operationId: `suggest_${kind}`,
        summary: `Propose ${kind}, values to filter by and words`,
        tags: [kind],
        parameters: suggestParameters(kind),
        responses: {
          200: good('Proposals, in the order in which to show them.', 'Suggestions', suggestions),
          ...errors('BadRequest', 'NotFound', 'TooLong'),
        },
      },
    },
    [`/${kind}/{id}`]: {
      get: {
        operationId: `get_${kind}`,
        summary: `One of the ${kind}`,
        tags: [kind],
        parameters: [{ $ref: '#/components/parameters/id' }],
        responses: { 200: good('The record.', `${name}Record`, record), ...errors('BadRequest', 'NotFound') },
      },
    },
  };
}

const good = (description: string, schema: string, example: object | undefined): object => ({
  description,
  headers: headers(),
  content: {
    'application/json': {
      schema: refTo(schema),
      ...(example && {
        examples: { sample: { summary: 'From the sample data, long lists cut.', value: example } },
      }),
    },
  },
});

const headers = (): object =>
  Object.fromEntries(Object.keys(HEADERS).map((name) => [name, { $ref: `#/components/headers/${name}` }]));

/** Name among the components → the code of its problems. Two codes share 404, which is told by `code`. */
const PROBLEM_RESPONSES = {
  BadRequest: 'bad-request',
  NotFound: 'not-found',
  StaleCursor: 'stale-cursor',
  TooLong: 'too-long',
} as const satisfies Readonly<Record<string, ProblemCode>>;

type ProblemResponse = keyof typeof PROBLEM_RESPONSES;

/** References to the problems that an operation may answer with, and to the one for all others. */
function errors(...names: readonly ProblemResponse[]): Readonly<Record<string, object>> {
  const refs = names.map((name) => [PROBLEMS[PROBLEM_RESPONSES[name]][0], name] as const);
  const known = refs.map(
    ([status, name]) => [String(status), { $ref: `#/components/responses/${name}` }] as const,
  );
  return {
    304: { $ref: '#/components/responses/NotModified' },
    ...Object.fromEntries(known),
    default: { $ref: '#/components/responses/Problem' },
  };
}

async function problems(api: Api): Promise<Readonly<Record<string, object>>> {
  const named = await Promise.all(
    Object.entries(PROBLEM_RESPONSES).map(async ([name, code]) => {
      const path = MISTAKES[code];
      const answer = path === undefined ? undefined : await problemExample(api, path);
      return [name, problem(PROBLEMS[code][1], answer)] as const;
    }),
  );
  return {
    ...Object.fromEntries(named),
    Problem: problem('Any other problem; `code` says which.', undefined),
  };
}

const problem = (description: string, example: object | undefined): object => ({
  description,
  headers: { 'Access-Control-Allow-Origin': { $ref: '#/components/headers/Access-Control-Allow-Origin' } },
  content: {
    [PROBLEM_TYPE]: {
      schema: refTo('Problem'),
      ...(example && { examples: { sample: { summary: 'A real answer.', value: example } } }),
    },
  },
});

async function problemExample(api: Api, path: string): Promise<object> {
  const answer = await api(new Request(`https://example.org/v1/${path}`));
  return (await answer.json()) as object;
}
