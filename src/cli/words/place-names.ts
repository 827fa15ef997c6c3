import { tokenize } from '../../sdk/search/tokenize.ts';
import { CITIES_EAST } from './places/cities-east.ts';
import { CITIES_SOUTH } from './places/cities-south.ts';
import { CITIES_WEST } from './places/cities-west.ts';
import { REGIONS } from './places/regions.ts';

/** The names of one place in all languages. */
interface Place {
  readonly names: readonly string[];
  /** Keys of the names by which the place is looked up: all but those that first of all mean another place. */
  readonly keys: readonly string[];
}

const ALSO_ANOTHER_PLACE = '~';
/** Between two names of one place: `Bolzano/Bozen`, `Donostia - San Sebastián`, `Helsinki (Helsingfors)`. */
const BETWEEN_NAMES = /\s*[/|(),;]\s*|\s+[-–—]\s+/;

/**
 * Other names of a European city or region: `Genova` → `Genoa`, `Genua`, `Gênes`, … and the other way round. Names are
 * compared folded, so `GENEVE` and `Genève` are one. A double name (`Bolzano/Bozen`) gives what its parts give. Empty
 * for a place without known other names.
 */
export function placeNames(): (name: string) => readonly string[] {
  const places = placesByKey();
  return (name) => {
    const whole = places.get(keyOf(name));
    const found = whole ?? name.split(BETWEEN_NAMES).flatMap((part) => places.get(keyOf(part)) ?? []);
    return found.length === 0 ? [] : otherNames(found, name);
  };
}

/** The table as it is written, a place an entry. */
export function readPlaces(): Place[] {
  return [CITIES_WEST, CITIES_SOUTH, CITIES_EAST, REGIONS]
    .flatMap((table) => table.split('\n'))
    .filter((line) => line && !line.startsWith('#'))
    .map(readPlace);
}

function readPlace(line: string): Place {
  const written = line.split('|').map((name) => name.trim());
  const names = written.map((name) => name.replace(ALSO_ANOTHER_PLACE, ''));
  const keys = written.filter((name) => !name.startsWith(ALSO_ANOTHER_PLACE)).map(keyOf);
  return { names, keys: [...new Set(keys)] };
}

/** Places of the same name stand under one key: a reader who types it may mean any of them. */
function placesByKey(): ReadonlyMap<string, readonly Place[]> {
  const places = new Map<string, Place[]>();
  for (const place of readPlaces()) {
    for (const key of place.keys) {
      const same = places.get(key);
      if (same) same.push(place);
      else places.set(key, [place]);
    }
  }
  return places;
}

/** Names that are not already in the given one, each spelling once. */
function otherNames(places: readonly Place[], given: string): readonly string[] {
  const known = new Set([keyOf(given), ...given.split(BETWEEN_NAMES).map(keyOf)]);
  return places
    .flatMap((place) => place.names)
    .filter((name) => {
      const key = keyOf(name);
      const isNew = !known.has(key);
      known.add(key);
      return isNew;
    });
}

const keyOf = (name: string): string => tokenize(name).join(' ');
