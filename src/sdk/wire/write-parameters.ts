import { DEFAULT_PAGE_SIZE, DEFAULT_SORT } from '../plain-query.ts';
import type { CanonicalQuery, Near, SuggestQuery } from '../query.ts';
import { joinChoice, joinValues } from './lists.ts';

/**
 * A canonical query as the query string of its address, without `?`. Equal questions give the same text, so that every
 * cache on the way knows them as one: parameters stand in the order of their names, values in the order of the
 * canonical query, and what is said by default is left out.
 *
 *   q=hydrogen  country=CZ,PL  nuts=-CZ01  year=2019..2024  has=point,website   (filters, see `lists.ts`)
 *   facets=country,topics  sort=-updated  pageSize=50  cursor=…  page=3  view=card  explain=true  didYouMean=true
 *   near=44.4,8.9,100 or ITC3,100  bbox=west,south,east,north  grid=2
 *
 * Text is encoded as forms are (UTF-8, `+` for a space); commas and colons stand as they are. `readParameters` gives
 * back the same query.
 *
 * @example
 * const query = await readParameters('organisations', new URLSearchParams('q=hydrogen&country=PL,CZ'));
 * writeParameters(query); // 'country=CZ,PL&q=hydrogen'
 */
export function writeParameters(query: CanonicalQuery): string {
  const { q, filters, sort, facets, pageSize, cursor, page, view, explain, didYouMean, near, bbox, grid } =
    query;
  const sortByDefault = near && !q ? 'distance' : DEFAULT_SORT;
  return encode({
    ...Object.fromEntries(
      Object.entries(filters).map(([field, { any, none }]) => [field, joinChoice(any, none)]),
    ),
    q: q || undefined,
    sort: sort === sortByDefault ? undefined : sort,
    facets: joinValues(facets) || undefined,
    pageSize: pageSize === DEFAULT_PAGE_SIZE ? undefined : pageSize,
    cursor,
    page,
    view,
    explain,
    didYouMean,
    near: near && nearText(near),
    bbox: bbox?.join(','),
    grid,
  });
}

/** What to propose for, as {@link writeParameters}: `fields=topics,country&limit=5&q=robo`. */
export const writeSuggestParameters = ({ q, fields = [], limit }: SuggestQuery): string =>
  encode({ q, fields: joinValues(fields) || undefined, limit });

const nearText = ({ lat, lon, region, km }: Near): string =>
  [...(region === undefined ? [lat, lon] : [region]), km].filter((part) => part !== undefined).join(',');

/** Parameters in the order of their names; those that say nothing are left out. */
function encode(parameters: Readonly<Record<string, string | number | boolean | undefined>>): string {
  const said = Object.entries(parameters).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)]],
  );
  const text = new URLSearchParams(said);
  text.sort();
  return text.toString().replaceAll('%2C', ',').replaceAll('%3A', ':');
}
