import type { ForeignCode } from '../model/envelope.ts';
import type { NutsVersion, Region } from '../model/region.ts';
import { grouped } from './grouped.ts';
import { readRegionCode, type RegionCode } from './region-code.ts';
import { resolveNuts, type ResolvedNuts } from './resolve-nuts.ts';

/** What a code stands for among the regions of a data set. */
export interface FoundRegion {
  /** The one region; absent when there are several candidates or none. */
  readonly region?: Region;
  /** All regions it can be: one, several (a divided region), or none. */
  readonly candidates: readonly Region[];
  /**
   * How it was found: by the record's own id, its NUTS code (of any version), a code in `codes`, or `country`: the text
   * tells no more than that. `none` when nothing was.
   */
  readonly by: 'id' | 'nuts' | 'code' | 'country' | 'none';
  /** What became of the NUTS code, when it is one. */
  readonly nuts?: ResolvedNuts;
}

/** Finds regions of a data set by any code. */
export type RegionFinder = (text: string, options?: { readonly version?: NutsVersion }) => FoundRegion;

/**
 * Makes a finder of regions by their ids, NUTS codes of any version, and other codes: ISO 3166-1 and 3166-2, UN/LOCODE,
 * Jems, and whatever `codes` of the records hold. A divided region has several candidates, and none is chosen.
 *
 * @throws CoopkitError `bad-request` when asked with a version that is none of the four
 * @example
 * const find = regionFinder(regions);
 * find('AU-VIC').region?.name['en']; // 'Victoria'
 * find('PT17').candidates.map(({ id }) => id); // ['nuts:PT1A', 'nuts:PT1B']
 * find('AU110').by; // 'country': a stub of Jems
 */
export function regionFinder(regions: readonly Region[]): RegionFinder {
  const byId = new Map(regions.map((region) => [region.id, region]));
  const byNuts = new Map(
    regions.flatMap((region) => (region.nuts ? [[region.nuts.code, region] as const] : [])),
  );
  const byCode = grouped(
    regions.flatMap((region) => (region.codes ?? []).map((code) => ({ key: keyOf(code), region }))),
    ({ key }) => key,
  );
  const countries = new Map(
    regions
      .filter(({ nuts, regionType }) => (nuts ? nuts.level === 0 : regionType === 'country'))
      .map((region) => [region.country, region]),
  );
  const coded = (text: string): readonly Region[] => [
    ...new Set((byCode.get(normal(text)) ?? []).map(({ region }) => region)),
  ];

  return (text, options = {}) => {
    const same = byId.get(text.trim());
    if (same) return found('id', [same]);
    const read = readRegionCode(text);
    if (read?.scheme === 'nuts') {
      const nuts = resolveNuts(read.code, options);
      const candidates = [...meanings(nuts)].flatMap((code) => byNuts.get(code) ?? []);
      // A part that the data set lacks is still a candidate: the one part that it has is then not the answer.
      if (candidates.length > 0) return { ...found('nuts', candidates, nuts.today !== undefined), nuts };
      const country = read.level === 0 ? countries.get(read.country) : undefined;
      return { ...(country ? found('country', [country]) : found('none', [])), nuts };
    }
    const others = coded(read?.code ?? text);
    if (others.length > 0) return found('code', others);
    const country = countries.get(countryOf(read) ?? '');
    return country ? found('country', [country]) : found('none', []);
  };
}

/** The regions of today that a code can mean. */
function meanings({ today, targets, otherReadings }: ResolvedNuts): ReadonlySet<string> {
  if (today !== undefined) return new Set([today]);
  return new Set(
    [targets, ...otherReadings.map((reading) => reading.targets)].flat().map(({ code }) => code),
  );
}

/** The country a code outside NUTS tells; figures of no place are those of no country either. */
function countryOf(read: RegionCode | undefined): string | undefined {
  return read && read.scheme !== 'extra-regio' && read.scheme !== 'aggregate' ? read.country : undefined;
}

function found(by: FoundRegion['by'], candidates: readonly Region[], sure = true): FoundRegion {
  const [first, second] = candidates;
  return { by, candidates, ...(first && !second && sure && { region: first }) };
}

const keyOf = ({ code }: ForeignCode): string => normal(code);

const normal = (text: string): string => text.trim().toUpperCase();
