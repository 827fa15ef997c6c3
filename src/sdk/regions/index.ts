/** Codes of places: NUTS of any version, ISO 3166, UN/LOCODE and Jems; regions around, below and beside one. */
export { isoFromNuts, nutsFromIso } from '../model/country-codes.ts';
export { COUNTRY_BORDERS_SOURCE } from './country-borders.ts';
export { regionFinder, type FoundRegion, type RegionFinder } from './find-region.ts';
export { ancestorsNuts, childrenNuts, parentNuts, regionTree, type RegionTree } from './hierarchy.ts';
export { areNeighbours, neighbourCountries } from './neighbours.ts';
export { NUTS_CHANGES_SOURCE } from './nuts-changes.ts';
export { normaliseCountry, parseNuts, type CountryCodes, type ParsedNuts } from './nuts-code.ts';
export type { NutsTarget } from './nuts-crosswalk.ts';
export type { NutsRelation } from './nuts-relation.ts';
export { NUTS_VERSIONS, nutsCodes, versionsOf } from './nuts-versions.ts';
export { readRegionCode, type RegionCode } from './region-code.ts';
export {
  resolveNuts,
  type NutsReading,
  type ResolvedNuts,
  type ResolveNutsOptions,
  type VersionBasis,
} from './resolve-nuts.ts';
