import { CoopkitError } from '../../errors.ts';
import type { SourceNote } from '../../model/envelope.ts';
import type { Indicator, NutsVersion, Region } from '../../model/region.ts';
import { parseNuts, versionsOf } from '../../regions/index.ts';
import type { AdapterOptions, AdapterProblem, Adapted } from '../types.ts';
import { readJsonStat, type JsonStatCell, type JsonStatTable } from './json-stat.ts';

/** Settings of {@link readEurostat}. */
export interface EurostatOptions extends AdapterOptions {
  /** Code of the data set, `nama_10r_2gdp`: every figure says so. */
  readonly dataset: string;
  /** What the figures are: `gdp-pps-index`, `population`. */
  readonly key: Indicator['key'];
  /** In what they are counted. An index of purchasing power standards is `index` and never money. */
  readonly unit: Indicator['unit'];
  /** Codes to take of dimensions that have several: `{ unit: 'PPS_HAB_EU27_2020' }`. */
  readonly where?: Readonly<Record<string, string>>;
  /** Take the latest year of each region only (default), or all. */
  readonly years?: 'latest' | 'all';
}

/** Dimensions that make records and figures; of every other one a single code is taken. */
const GEO = 'geo';
const TIME = 'time';

/** `Kontinentalna Hrvatska (NUTS 2016)`: Eurostat marks regions that have changed. */
const MARK = /\s*\(NUTS (2013|2016|2021|2024)\)\s*$/;

/**
 * Makes regions with figures of a table of the Eurostat API (JSON-stat 2.0). Regions that have changed come as they are,
 * each with the version of NUTS that it belongs to: both HR04 and HR02, where the table has both.
 *
 * Aggregates such as `EU27_2020` and figures that belong to no place (`FRZZ`) are left out and told.
 *
 * @param answer parsed JSON
 * @throws CoopkitError `decode` for what is no JSON-stat, `bad-request` when a dimension has several codes and `where`
 *   names none
 *
 * @example
 * const { records } = readEurostat(await response.json(), {
 *   dataset: 'nama_10r_2gdp', key: 'gdp-pps-index', unit: 'index',
 *   where: { unit: 'PPS_HAB_EU27_2020' }, retrieved: '2026-11-22',
 * });
 */
export function readEurostat(answer: unknown, options: EurostatOptions): Adapted<Region> {
  const table = readJsonStat(answer);
  const where = selection(table, options.where ?? {});
  const problems: AdapterProblem[] = [];
  const figures = new Map<string, JsonStatCell[]>();
  for (const cell of table.cells()) {
    if (cell.value === undefined || !isWanted(cell, where)) continue;
    const geo = cell.at[GEO]!;
    figures.set(geo, [...(figures.get(geo) ?? []), cell]);
  }
  const records = [...figures].flatMap(([geo, cells]) => {
    const place = placeOf(table, geo);
    if ('message' in place) {
      problems.push({ id: geo, path: GEO, value: geo, message: place.message, action: 'left-out' });
      return [];
    }
    return [regionOf(place, cells, options)];
  });
  return { records, problems };
}

/** One code of each dimension besides region and time. */
function selection(
  { dimensions }: JsonStatTable,
  where: Readonly<Record<string, string>>,
): ReadonlyMap<string, string> {
  if (!dimensions.has(GEO)) {
    throw new CoopkitError('decode', 'The table has no dimension "geo": it is not about regions.');
  }
  const chosen = new Map<string, string>();
  for (const [name, codes] of dimensions) {
    if (name === GEO || name === TIME) continue;
    const code =
      (Object.hasOwn(where, name) ? where[name] : undefined) ?? (codes.length === 1 ? codes[0] : undefined);
    if (code === undefined || !codes.includes(code)) {
      throw new CoopkitError(
        'bad-request',
        `The dimension "${name}" has several codes: which one is meant?`,
        {
          hint: `Give one of them in "where": ${codes.slice(0, 8).join(', ')}${codes.length > 8 ? ', …' : ''}.`,
        },
      );
    }
    chosen.set(name, code);
  }
  return chosen;
}

const isWanted = ({ at }: JsonStatCell, where: ReadonlyMap<string, string>): boolean =>
  [...where].every(([dimension, code]) => at[dimension] === code);

interface Place {
  readonly code: string;
  readonly level: 0 | 1 | 2 | 3;
  readonly country: string;
  readonly version: NutsVersion;
  readonly name: string;
}

/** The region of a code, or why it is none. */
function placeOf(table: JsonStatTable, geo: string): Place | { readonly message: string } {
  const parsed = parseNuts(geo);
  if (!parsed) return { message: 'is an aggregate and no region' };
  if (parsed.extraRegio) return { message: 'are figures that belong to no place (extra-regio)' };
  const label = table.labelOf(GEO, geo);
  const marked = MARK.exec(label)?.[1];
  const known = versionsOf(parsed.code);
  const version = (marked === undefined ? known.at(-1) : Number(marked)) as NutsVersion | undefined;
  if (version === undefined) return { message: 'is in no version of NUTS since 2013' };
  const { code, level, country } = parsed;
  return { code, level, country, version, name: label.replace(MARK, '') };
}

function regionOf(
  { code, level, country, version, name }: Place,
  cells: readonly JsonStatCell[],
  { dataset, key, unit, years = 'latest', retrieved, source }: EurostatOptions,
): Region {
  const inOrder = cells.toSorted((one, other) => ((one.at[TIME] ?? '') < (other.at[TIME] ?? '') ? -1 : 1));
  const taken = years === 'all' ? inOrder : inOrder.slice(-1);
  const note: SourceNote = source ?? {
    name: 'Eurostat',
    url: `https://ec.europa.eu/eurostat/databrowser/view/${dataset}/default/table`,
  };
  return {
    kind: 'regions',
    id: `nuts:${code}`,
    source: { ...note, retrieved },
    name: { und: name },
    country,
    nuts: { code, level, version },
    indicators: taken.map(({ at, value, flag }) => ({
      key,
      value: value!,
      unit,
      ...(at[TIME] !== undefined && { year: at[TIME] }),
      nutsVersion: version,
      ...(flag !== undefined && { flag }),
      source: `Eurostat, ${dataset}`,
    })),
  };
}
