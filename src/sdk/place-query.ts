import { CoopkitError } from './errors.ts';
import type { BoundingBox, CanonicalQuery, ListQuery, Near } from './query.ts';

/** The finest and coarsest cells of a grid, in degrees: finer ones make a list of records, not a map. */
const FINEST_CELL = 0.1;
const COARSEST_CELL = 90;

/** What is wanted instead of a value that says no place; goes into the hint of the error. */
export const PLACES = {
  near: '"latitude,longitude" in degrees or the code of a region, and after another comma a distance in kilometres: "44.4,8.9,100" or "ITC3,100"',
  bbox: '"west,south,east,north" in degrees, south not above north: "5.9,45.8,10.5,47.8"',
  grid: `the size of a cell in degrees, ${FINEST_CELL} to ${COARSEST_CELL}`,
} as const;

/** The parts of a query that are about places. */
export type PlaceQuery = Pick<CanonicalQuery, 'near' | 'bbox' | 'grid'>;

/**
 * Reads what a query says of places.
 *
 * @throws CoopkitError `bad-request` that names the parameter and what it may be
 */
export function readPlaces({ near, bbox, grid }: ListQuery): PlaceQuery {
  return { ...read('near', near, readNear), ...read('bbox', bbox, readBox), ...read('grid', grid, readGrid) };
}

/** `{ name: value }` of what was given, nothing of what was not. */
function read<Name extends keyof PlaceQuery, Given extends string | number, Value>(
  name: Name,
  given: Given | undefined,
  reader: (given: Given) => Value | undefined,
): { readonly [N in Name]?: Value } {
  if (given === undefined || given === '') return {};
  const value = reader(given);
  if (value !== undefined) return { [name]: value } as { readonly [N in Name]: Value };
  throw new CoopkitError('bad-request', `The parameter "${name}" cannot be used as it is.`, {
    hint: `Give ${PLACES[name]}.`,
  });
}

/** `44.4,8.9`, `44.4,8.9,100`, `ITC3`, `ITC3,100`; `undefined` when it is none of these. */
function readNear(text: string): Near | undefined {
  if (typeof text !== 'string') return undefined;
  const parts = text.split(',').map((part) => part.trim());
  const [lat, lon] = parts.map(numberOf);
  if (lat !== undefined && parts.length > 1) {
    if (lon === undefined || !isLatitude(lat) || !isLongitude(lon) || parts.length > 3) return undefined;
    return withRadius({ lat, lon }, parts[2]);
  }
  const [region] = parts;
  return !region || lat !== undefined || parts.length > 2 ? undefined : withRadius({ region }, parts[1]);
}

/** `west,south,east,north`; `undefined` when it is no box on the globe. */
function readBox(text: string): BoundingBox | undefined {
  if (typeof text !== 'string') return undefined;
  const [west, south, east, north, ...more] = text.split(',').map((part) => numberOf(part.trim()));
  if (west === undefined || south === undefined || east === undefined || north === undefined)
    return undefined;
  const fits = isLongitude(west) && isLongitude(east) && isLatitude(south) && isLatitude(north);
  return fits && south <= north && more.length === 0 ? [west, south, east, north] : undefined;
}

/** The size of a cell; `undefined` when it is none. */
function readGrid(degrees: number): number | undefined {
  return typeof degrees === 'number' && degrees >= FINEST_CELL && degrees <= COARSEST_CELL
    ? degrees
    : undefined;
}

function withRadius(place: Near, radius: string | undefined): Near | undefined {
  if (radius === undefined) return place;
  const km = numberOf(radius);
  return km !== undefined && km > 0 ? { ...place, km } : undefined;
}

const isLatitude = (degrees: number): boolean => Math.abs(degrees) <= 90;
const isLongitude = (degrees: number): boolean => Math.abs(degrees) <= 180;

/** A number in digits, with a power of ten as JavaScript writes tiny ones; not what else it reads as one. -0 is 0. */
const numberOf = (text: string): number | undefined =>
  /^[-+]?\d+(?:\.\d+)?(?:e[-+]?\d{1,2})?$/.test(text) ? Number(text) + 0 : undefined;
