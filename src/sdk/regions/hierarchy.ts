import type { Region } from '../model/region.ts';
import { grouped } from './grouped.ts';
import { parseNuts } from './nuts-code.ts';

/**
 * The code of the region around one: `ITC4C` lies in `ITC4`, that in `ITC`, that in `IT`.
 *
 * A code tells its own parent by being one letter longer, with one exception: UKN10 to UKN16 of NUTS 2016 lie in UKN0.
 *
 * @returns nothing for a country, an extra-regio code and what is no NUTS code
 * @example
 * parentNuts('gr30'); // 'EL3'
 */
export function parentNuts(text: string): string | undefined {
  const parsed = parseNuts(text);
  if (!parsed || parsed.level === 0 || parsed.extraRegio) return undefined;
  return /^UKN1[0-6]$/.test(parsed.code) ? 'UKN0' : parsed.code.slice(0, -1);
}

/**
 * The codes of all regions around one, nearest first.
 *
 * @example
 * ancestorsNuts('ITC4C'); // ['ITC4', 'ITC', 'IT']
 */
export function ancestorsNuts(text: string): readonly string[] {
  const parent = parentNuts(text);
  return parent === undefined ? [] : [parent, ...ancestorsNuts(parent)];
}

/**
 * The codes one level below, out of a table of codes, in its order.
 *
 * @param codes `nutsCodes(2024)`, or the codes of a data set
 * @example
 * childrenNuts('HR0', nutsCodes(2024)); // ['HR02', 'HR03', 'HR05', 'HR06']
 */
export function childrenNuts(text: string, codes: Iterable<string>): readonly string[] {
  const code = parseNuts(text)?.code;
  return code === undefined ? [] : [...codes].filter((other) => parentNuts(other) === code);
}

/** The regions of a data set as a tree. */
export interface RegionTree {
  /** The region around one; where the data set leaves a level out, the next wider one that it has. */
  readonly parentOf: (region: Region) => Region | undefined;
  /** The regions of which `parentOf` is this one, in the order of the data set. */
  readonly childrenOf: (region: Region) => readonly Region[];
  /** All regions around one, nearest first. */
  readonly ancestorsOf: (region: Region) => readonly Region[];
}

/**
 * Puts the regions of a data set into their order: by `parentId` where a record has one that is there, else by its
 * NUTS code, else below its country. Regions in a circle of `parentId` have no parent there.
 *
 * @example
 * const tree = regionTree(regions);
 * const melbourne = regions.find(({ id }) => id === 'place:melbourne');
 * melbourne && tree.ancestorsOf(melbourne).map(({ id }) => id); // ['iso:AU-VIC', 'iso:AU']
 */
export function regionTree(regions: readonly Region[]): RegionTree {
  const byId = new Map(regions.map((region) => [region.id, region]));
  const byNuts = new Map(
    regions.flatMap((region) => (region.nuts ? [[region.nuts.code, region] as const] : [])),
  );
  const countries = new Map(
    regions.filter((region) => isCountry(region)).map((region) => [region.country, region]),
  );

  const named = (region: Region): Region | undefined => {
    const stated = region.parentId === undefined ? undefined : byId.get(region.parentId);
    if (stated) return stated;
    for (const code of ancestorsNuts(region.nuts?.code ?? '')) {
      const found = byNuts.get(code);
      if (found) return found;
    }
    const country = countries.get(region.country);
    return country === region || isCountry(region) ? undefined : country;
  };

  const parents = new Map(regions.map((region) => [region, named(region)]));
  for (const region of regions) if (inCircle(region, parents)) parents.set(region, undefined);

  const children = grouped(regions, (region) => parents.get(region));
  const ancestorsOf = (region: Region): readonly Region[] => {
    const parent = parents.get(region);
    return parent ? [parent, ...ancestorsOf(parent)] : [];
  };
  return {
    parentOf: (region) => parents.get(region),
    childrenOf: (region) => children.get(region) ?? [],
    ancestorsOf,
  };
}

function isCountry({ nuts, regionType }: Region): boolean {
  return nuts ? nuts.level === 0 : regionType === 'country';
}

function inCircle(region: Region, parents: ReadonlyMap<Region, Region | undefined>): boolean {
  const seen = new Set<Region>();
  for (let up = parents.get(region); up && !seen.has(up); up = parents.get(up)) {
    if (up === region) return true;
    seen.add(up);
  }
  return false;
}
