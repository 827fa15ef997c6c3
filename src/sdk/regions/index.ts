export { isoFromNuts, nutsFromIso } from '../model/country-codes.ts';
export { normaliseCountry, parseNuts, type CountryCodes, type ParsedNuts } from './nuts-code.ts';
export {
  resolveNuts,
  type NutsReading,
  type NutsRelation,
  type NutsTarget,
  type ResolvedNuts,
  type ResolveNutsOptions,
} from './resolve-nuts.ts';
