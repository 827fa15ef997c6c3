import type { IndexShape, SearchDocument, SearchRequest } from '../../../src/sdk/search/types.ts';
import type { Organisation } from '../../../src/sdk/model/organisation.ts';
import type { TrialKind, TrialQuery, TrialRecord } from './modules.ts';
import { PAGE } from '../queries.ts';
import { isoFromNuts } from '../../../src/sdk/model/country-codes.ts';

/** The trial's filters and its sort key. */
export const TRIAL_SHAPE: IndexShape = {
  filters: ['country', 'type', 'topics', 'role', 'cat'],
  sorts: ['updated'],
};

/** A record of the trial as our index is told of it: the same texts at the same weights. */
export function documentOf(record: TrialRecord): SearchDocument {
  const {
    name,
    lang: language,
    city,
    offers,
    needs,
    desc,
    country,
    type,
    topics,
    role,
    cat,
    updated,
  } = record;
  return {
    texts: [
      { weight: 3, text: name, language },
      { weight: 3, text: city },
      { weight: 2, text: offers, language },
      { weight: 2, text: needs, language },
      { weight: 0, text: desc, language },
    ],
    values: { country: [country], type: [type], topics, role, cat: [cat] },
    sorts: { updated },
  };
}

export function requestOf(
  { q, filters = {} }: TrialQuery,
  kind: TrialKind,
): SearchRequest & { text: string } {
  const counts = kind === 'facet' || kind === 'browse';
  return {
    text: q,
    offset: 0,
    limit: PAGE,
    ...(counts && {
      filters: Object.fromEntries(
        Object.entries(filters).map(([field, any]) => [field, { any: [...new Set(any)], none: [] }]),
      ),
      facets: TRIAL_SHAPE.filters,
    }),
    ...((kind === 'browse' || kind === 'sort') && { sort: { field: 'updated', descending: true } }),
  };
}

/** Where the trial's fields stand in our organisations. */
export const FIELDS: Readonly<Record<string, string>> = {
  country: 'country',
  type: 'partnerType',
  topics: 'topics',
  role: 'networks',
  cat: 'category',
};

/** A record of the trial as a record of ours, for the chunked forms. */
export function organisationOf(record: TrialRecord): Organisation {
  const { id, name, lang, city, offers, needs, desc, country, type, topics, role, cat, updated } = record;
  const [first = 'other', ...rest] = topics;
  return {
    kind: 'organisations',
    id: `trial:${id}`,
    name: { [lang]: name },
    city,
    country: isoFromNuts(country),
    partnerType: type,
    networks: role,
    region: {
      id: `nuts:${record.nuts}`,
      name: { [lang]: city },
      category: { value: cat, basis: 'computed' },
    },
    offers: [{ topic: first, text: { [lang]: offers } }, ...rest.map((topic) => ({ topic }))],
    needs: [{ topic: first, text: { [lang]: needs } }],
    description: { [lang]: desc },
    updated,
  };
}
