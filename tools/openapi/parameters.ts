import { collectionOf } from '../../src/sdk/model/collections.ts';
import { FIELD_VOCABULARIES } from '../../src/sdk/model/field-vocabularies.ts';
import type { Kind } from '../../src/sdk/model/index.ts';
import { BUILT_IN_VOCABULARIES } from '../../src/sdk/model/vocabularies/index.ts';
import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE } from '../../src/sdk/plain-query.ts';
import { MAX_SUGGESTIONS } from '../../src/sdk/wire/read-parameters.ts';
import { knownValues } from '../schemas/known-values.ts';
import { FILTERS } from './filters.ts';

type Parameter = Readonly<Record<string, unknown>>;

const query = (name: string, description: string, schema: object, more: object = {}): Parameter => ({
  name,
  in: 'query',
  description,
  schema,
  ...more,
});

/** A list in one parameter, with commas. */
const LIST = { style: 'form', explode: false };

/** Parameters that mean the same in every collection, by the names they have among the components. */
export const COMMON_PARAMETERS: Readonly<Record<string, Parameter>> = {
  q: query(
    'q',
    'Words to look for, all of them. The last one counts as begun. `"clean energy"` must stand together, `-nuclear` must not occur, `city:Genova` must stand in that field.',
    { type: 'string' },
    { example: 'robotics' },
  ),
  pageSize: query('pageSize', 'Records on one page. Never a total.', {
    type: 'integer',
    minimum: 1,
    maximum: MAX_PAGE_SIZE,
    default: DEFAULT_PAGE_SIZE,
  }),
  cursor: query(
    'cursor',
    'The `next` of an earlier page of the same query, unchanged. It ends when the data changes (410, `stale-cursor`).',
    { type: 'string' },
  ),
  page: query(
    'page',
    'Numbered page, from 1. Only where the description says `numberedPages`, and not together with `cursor`.',
    { type: 'integer', minimum: 1 },
  ),
  view: query('view', '`card`: what a list shows at least; the rest of each record may be left out.', {
    type: 'string',
    enum: ['card', 'full'],
    default: 'full',
  }),
  explain: query(
    'explain',
    'Say of each record why it stands where it stands: `explanations`. Only with `q`.',
    {
      type: 'boolean',
      default: false,
    },
  ),
  didYouMean: query(
    'didYouMean',
    'Look for near wordings when this one finds at most 3 records: `didYouMean`. Only with `q`.',
    { type: 'boolean', default: false },
  ),
  near: query(
    'near',
    'Records around a place: `lat,lon` or `lat,lon,km` in WGS 84 degrees, or a region, `ITC3` or `ITC3,100`. With a distance, what lies beyond it is left out. Without words, the nearest come first.',
    { type: 'string' },
    { example: '44.4,8.9,100' },
  ),
  bbox: query(
    'bbox',
    'Records inside a box, `west,south,east,north` in degrees (RFC 7946, section 5); west is greater than east across the 180th meridian.',
    { type: 'array', items: { type: 'number' }, minItems: 4, maxItems: 4 },
    { ...LIST, example: [5.9, 45.8, 10.5, 47.8] },
  ),
  grid: query('grid', 'Count the records in cells of so many degrees, for a map: `grid`.', {
    type: 'number',
    minimum: 0.1,
    maximum: 90,
  }),
  suggestQ: query('q', 'What was typed so far.', { type: 'string' }, { required: true, example: 'rob' }),
  limit: query('limit', 'Proposals at most.', {
    type: 'integer',
    minimum: 1,
    maximum: MAX_SUGGESTIONS,
    default: 8,
  }),
  id: {
    name: 'id',
    in: 'path',
    required: true,
    description:
      'The id of a record, percent-encoded as one path segment, its slashes too. The ids `suggest`, `.` and `..` have no address.',
    schema: { type: 'string' },
  },
};

const refTo = (name: string): Parameter => ({ $ref: `#/components/parameters/${name}` });

/** The parameters of the list of a collection, in the order in which a reader looks for them. */
export function listParameters(kind: Kind): readonly Parameter[] {
  const { filters, sorts, point } = collectionOf(kind);
  const fields = Object.keys(filters);
  const orders = Object.keys(sorts).flatMap((sort) => [sort, `-${sort}`]);
  return [
    refTo('q'),
    ...fields.map((field) => filterParameter(kind, field)),
    query(
      'sort',
      `\`relevance\` (the default with \`q\`)${point ? ', `distance` (with `near`)' : ''} or a field, \`-\` in front for descending. Without either, records come in the order of the data.`,
      { type: 'string', enum: ['relevance', ...(point ? ['distance'] : []), ...orders] },
    ),
    query(
      'facets',
      'Fields to count the values of. A facet ignores its own selection.',
      { type: 'array', items: { type: 'string', enum: fields } },
      LIST,
    ),
    ...['pageSize', 'cursor', 'page', 'view', 'explain', 'didYouMean'].map(refTo),
    ...(point ? ['near', 'bbox', 'grid'].map(refTo) : []),
  ];
}

/** The parameters of the suggestions of a collection. */
export const suggestParameters = (kind: Kind): readonly Parameter[] => [
  refTo('suggestQ'),
  query(
    'fields',
    'Filters to propose values of; all whose values have labels unless given.',
    { type: 'array', items: { type: 'string', enum: Object.keys(collectionOf(kind).filters) } },
    LIST,
  ),
  refTo('limit'),
];

function filterParameter(kind: Kind, field: string): Parameter {
  const vocabulary = BUILT_IN_VOCABULARIES.find(({ scheme }) => scheme === FIELD_VOCABULARIES.get(field));
  const codes = knownValues(kind, field) ?? vocabulary?.terms.map(({ code }) => code);
  return query(
    field,
    FILTERS[field] ?? '',
    { type: 'array', items: { type: 'string', ...(codes && { 'x-known-values': codes }) } },
    LIST,
  );
}
