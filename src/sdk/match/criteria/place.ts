import type { GeoPoint } from '../../model/envelope.ts';
import { isMemberState } from '../facts/countries.ts';
import type { DevelopmentCategory } from '../../model/region.ts';
import type { MatchParty } from '../types.ts';
import { DERIVED, unknownUnless, type Criterion } from './criterion.ts';

/** How far apart development categories stand, in steps. */
const STEP: ReadonlyMap<string, number> = new Map([
  ['less-developed', 0],
  ['transition', 1],
  ['more-developed', 2],
]);

/**
 * A more and a less developed region together: what cohesion policy wants of interregional cooperation. Categories
 * exist in the Union only, and are compared as they are recorded, never worked out here; those that were computed from
 * GDP instead of read from the legal list count as half known.
 */
export const categoryMix: Criterion = {
  code: 'category-mix',
  weight: 'categoryMix',
  find: (a, b) => {
    if (isOutside(a) || isOutside(b)) return [];
    const lack = unknownUnless(a, b, ['category']);
    const [one, other] = [a.category, b.category];
    if (lack || !one || !other) return lack ? [lack] : [];
    const [from, to] = [STEP.get(one.value), STEP.get(other.value)];
    const steps = from === undefined || to === undefined ? 0 : Math.abs(from - to);
    return [
      {
        fit: steps / 2,
        certainty: isLegal(one) && isLegal(other) ? 1 : DERIVED,
        values: {
          a: one.value,
          b: other.value,
          basis: isLegal(one) && isLegal(other) ? 'legal' : 'computed',
        },
      },
    ];
  },
};

/** The legal list names regions of NUTS 2016; on any other version, someone has carried it over. */
const LEGAL_NUTS_VERSION = 2016;

const isLegal = ({ basis, nutsVersion = LEGAL_NUTS_VERSION }: DevelopmentCategory): boolean =>
  basis === 'legal' && nutsVersion === LEGAL_NUTS_VERSION;

const isOutside = ({ country }: MatchParty): boolean => country !== undefined && !isMemberState(country);

/** Both inside the Union, or one of them beyond it, when one of these is asked for. */
export const worldArea: Criterion = {
  code: 'world-area',
  weight: 'worldArea',
  find: (a, b, { scope = 'any' }) => {
    if (scope === 'any') return [];
    const lack = unknownUnless(a, b, ['country']);
    if (lack || a.country === undefined || b.country === undefined) return lack ? [lack] : [];
    const inside = [a.country, b.country].filter(isMemberState).length;
    return [
      {
        fit: (scope === 'intra-eu' ? inside === 2 : inside === 1) ? 1 : 0,
        certainty: 1,
        values: { scope, a: a.worldArea ?? a.country, b: b.worldArea ?? b.country },
      },
    ];
  },
};

/**
 * Kilometres between points up to which partners count as neighbours, and from which on they do not. The first is how far
 * maritime borders reach in cross-border cooperation (Regulation (EU) 2021/1059, Article 4); the second our own choice.
 */
const NEIGHBOURS = 150;
const NO_NEIGHBOURS = 300;

/** How near they are, under the one strand whose area lies along borders. */
export const near: Criterion = {
  code: 'near',
  weight: 'near',
  find: (a, b, { strand }) => {
    if (strand !== 'A') return [];
    const lack = unknownUnless(a, b, ['point']);
    if (lack || !a.point || !b.point) return lack ? [lack] : [];
    const km = kilometres(a.point, b.point);
    return [
      {
        fit: Math.min(Math.max((NO_NEIGHBOURS - km) / (NO_NEIGHBOURS - NEIGHBOURS), 0), 1),
        certainty: isExact(a.point) && isExact(b.point) ? 1 : DERIVED,
        values: { km: Math.round(km) },
      },
    ];
  },
};

/** The middle of a region or a country says only roughly where someone is. */
const isExact = ({ precision }: GeoPoint): boolean => precision === 'address' || precision === 'city';

/** Mean radius of the Earth in kilometres (IUGG). */
const EARTH_RADIUS = 6371.0088;

/** Kilometres along the great circle, to a tenth, so that both ways round and all machines agree. */
function kilometres(one: GeoPoint, other: GeoPoint): number {
  const radians = (degrees: number): number => (degrees * Math.PI) / 180;
  const [south, north] = [radians(one.lat), radians(other.lat)];
  const half = (angle: number): number => Math.sin(angle / 2) ** 2;
  const chord = half(north - south) + Math.cos(south) * Math.cos(north) * half(radians(other.lng - one.lng));
  return Math.round(2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(chord))) * 10) / 10;
}
