import { CoopkitError, isCoopkitError } from '../errors.ts';
import { nutsFromIso } from '../model/country-codes.ts';
import { PLACES } from '../place-query.ts';
import { DISTANCE_SORT } from '../canonical-query.ts';
import { DEFAULT_SORT } from '../plain-query.ts';
import type { CanonicalQuery, Near } from '../query.ts';
import type { SearchRequest } from '../search/types.ts';

/** A place to measure from, with how far at most, if that is limited. */
export interface ResolvedNear {
  readonly lat: number;
  readonly lon: number;
  readonly km?: number;
}

/** A request to an index with what the query says of places, measured from a point. */
export async function withPlaces(
  { sort, ...request }: SearchRequest,
  query: CanonicalQuery,
  readRegion: (id: string) => Promise<unknown>,
): Promise<SearchRequest> {
  const { q, near, bbox, grid } = query;
  const byDistance =
    query.sort === DISTANCE_SORT || (near !== undefined && query.sort === DEFAULT_SORT && q === '');
  return {
    ...request,
    ...(byDistance ? { nearestFirst: true } : sort && { sort }),
    ...(near && { near: await resolveNear(near, readRegion) }),
    ...(bbox && { bbox }),
    ...(grid && { grid }),
  };
}

/**
 * The point that a query measures from: the one it gives, or that of the region it names. A region may be named by its
 * id (`nuts:CZ01`, `iso:AU-ACT`), by its NUTS code, by the NUTS code with the country's ISO code (`GR30`), or by its
 * ISO 3166 code, in small letters as well.
 *
 * @param readRegion gets the raw record of a region by id; rejects with code `not-found` when there is none
 * @throws CoopkitError `bad-request` when no such region is known, or nobody says where it is; what `readRegion` throws
 */
export async function resolveNear(
  near: Near,
  readRegion: (id: string) => Promise<unknown>,
): Promise<ResolvedNear> {
  const { lat, lon, region, km } = near;
  const radius = km === undefined ? {} : { km };
  if (lat !== undefined && lon !== undefined) return { lat, lon, ...radius };
  for (const id of region === undefined ? [] : idsOf(region)) {
    const record = await readIfThere(id, readRegion);
    if (record === undefined) continue;
    const point = pointOf(record);
    if (point) return { ...point, ...radius };
    throw refuse('The data does not say where the region in "near" is.');
  }
  throw refuse('The region in "near" is not in this data.');
}

/** The ids a region may have, likeliest first. */
function idsOf(region: string): readonly string[] {
  if (region.includes(':')) return [region];
  const code = region.toUpperCase();
  const nuts = nutsFromIso(code.slice(0, 2)) + code.slice(2);
  return [...new Set([`nuts:${code}`, `nuts:${nuts}`, `iso:${code}`, region])];
}

async function readIfThere(id: string, readRegion: (id: string) => Promise<unknown>): Promise<unknown> {
  try {
    return await readRegion(id);
  } catch (error) {
    if (isCoopkitError(error, 'not-found')) return undefined;
    throw error;
  }
}

/** Raw records are not checked yet: what is no point on the globe is none. */
function pointOf(record: unknown): { readonly lat: number; readonly lon: number } | undefined {
  const { point } = Object(record) as { readonly point?: unknown };
  const { lat, lng } = Object(point) as { readonly lat?: unknown; readonly lng?: unknown };
  if (typeof lat !== 'number' || typeof lng !== 'number') return undefined;
  return Math.abs(lat) <= 90 && Math.abs(lng) <= 180 ? { lat, lon: lng } : undefined;
}

const refuse = (message: string): CoopkitError =>
  new CoopkitError('bad-request', message, { hint: `Give ${PLACES.near}.` });
