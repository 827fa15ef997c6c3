import type { Indicator, Region } from '../region.ts';
import type { CollectionSpec } from './spec.ts';
import { nutsSpellings, otherNames, weigh, weighCountries, weighTypes } from './texts.ts';
import { latLon, present, rounded, sortName, withAncestors, yearOf } from './values.ts';

const figure = ({ indicators = [] }: Region, wanted: Indicator['key']): number | undefined =>
  indicators.find(({ key }) => key === wanted)?.value;

export const regions: CollectionSpec<Region> = {
  filters: {
    country: (region) => [region.country],
    nuts: (region) => withAncestors(region.nuts?.code),
    nutsLevel: (region) => [region.nuts && String(region.nuts.level)],
    regionType: (region) => [region.regionType],
    worldArea: (region) => [region.worldArea],
    category: (region) => [region.category?.value],
    networks: (region) => region.networks ?? [],
    parent: (region) => [region.parentId],
    gdp: (region) => [rounded(figure(region, 'gdp-pps-index'))],
    year: (region) => [yearOf(region.updated)],
    has: (region) =>
      present(region, ['website', 'nuts', 'indicators', 'category', 'networks', 's3Priorities', 'point']),
  },
  sorts: {
    name: (region) => sortName(region.name),
    updated: (region) => region.updated,
    gdp: (region) => figure(region, 'gdp-pps-index'),
    population: (region) => figure(region, 'population'),
  },
  textFields: ['name', 'nuts', 'codes', 'country', 'type'],
  texts: (region, label) => [
    ...weigh(3, 'name', region.name),
    ...weigh(3, 'name', region.aliases),
    ...weigh(2, 'name', otherNames([...Object.values(region.name), ...(region.aliases ?? [])], label)),
    ...weigh(3, 'nuts', nutsSpellings(region.nuts?.code)),
    ...weigh(
      2,
      'codes',
      (region.codes ?? []).map(({ code }) => code),
    ),
    ...weighCountries([region.country], label),
    ...weighTypes({ regionTypes: region.regionType }, label),
  ],
  point: (region) => latLon(region.point),
};
