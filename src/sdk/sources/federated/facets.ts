import type { Facet, FacetValue, GridCell, RawPage } from '../../query.ts';
import { byText } from './hit.ts';

/**
 * The counts of several sources, summed. A record of two sources is counted twice, so that sums are exact only where
 * one source alone has counted.
 *
 * @param fields in the order of the query
 * @param whole whether every source has counted
 */
export function sumFacets(
  fields: readonly string[],
  pages: readonly RawPage[],
  whole: boolean,
): readonly Facet[] {
  return fields.map((field) => {
    const found = pages.flatMap(({ facets = [] }) => facets.filter((facet) => facet.field === field));
    const counted = found.filter(({ values }) => values.length > 0);
    const exact = whole && counted.length <= 1 && found.every((facet) => facet.exact);
    return { field, values: sumValues(found.flatMap(({ values }) => values)), exact };
  });
}

function sumValues(values: readonly FacetValue[]): readonly FacetValue[] {
  const sums = new Map<string, FacetValue>();
  for (const value of values) {
    const known = sums.get(value.value);
    const count = value.count + (known?.count ?? 0);
    sums.set(value.value, { ...value, ...known, count });
  }
  return [...sums.values()].sort((a, b) => b.count - a.count || byText(a.value, b.value));
}

/** The cells of several grids, those of one box summed. */
export function sumGrids(pages: readonly RawPage[]): readonly GridCell[] | undefined {
  const grids = pages.flatMap(({ grid }) => (grid ? [grid] : []));
  if (grids.length === 0) return undefined;
  const cells = new Map<string, GridCell>();
  for (const cell of grids.flat()) {
    const key = String(cell.box);
    cells.set(key, { box: cell.box, count: cell.count + (cells.get(key)?.count ?? 0) });
  }
  return [...cells.values()];
}
