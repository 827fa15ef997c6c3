import type { DevelopmentCategory, Region, RegionSummary } from '../../sdk/model/region.ts';
import type { AnyRecord } from '../../sdk/model/records.ts';
import { fold } from '../../sdk/search/index.ts';

/** Letters of a NUTS code of level 1. Countries are too wide to stand for what lies in them. */
const WIDEST = 3;

/** The regions of a data set, by id and by NUTS code, as other records carry them. */
export class RegionTable {
  readonly #byId = new Map<string, RegionSummary>();
  readonly #byNuts = new Map<string, RegionSummary>();
  readonly #countries = new Map<string, string>();
  /** Region → its names in all languages and its aliases. */
  readonly #names = new Map<string, readonly string[]>();
  readonly #aliases = new Map<string, readonly string[]>();

  add({ id, name, aliases = [], nuts, category, country }: Region): void {
    const summary: RegionSummary = { id, name, ...(nuts && { nuts }), ...(category && { category }) };
    this.#byId.set(id, summary);
    this.#countries.set(id, country);
    this.#names.set(id, [...Object.values(name), ...aliases]);
    if (nuts) this.#byNuts.set(nuts.code, summary);
  }

  /** Whether there is a region of the country of a NUTS code, so that a missing one is worth a word. */
  coversCountryOf(nuts: string): boolean {
    return this.#byNuts.has(nuts.slice(0, 2));
  }

  byId(id: string): RegionSummary | undefined {
    return this.#byId.get(id);
  }

  countryOf(id: string): string | undefined {
    return this.#countries.get(id);
  }

  /**
   * The region that a NUTS code lies in: the most detailed one of the data set, with the development category of its
   * level 2 region, because categories are given to that level (Regulation (EU) 2021/1060, Article 108(2)).
   */
  byNuts(code: string): RegionSummary | undefined {
    for (let length = code.length; length >= 2; length -= 1) {
      const region = this.#byNuts.get(code.slice(0, length));
      if (!region) continue;
      const category = region.category ?? this.#categoryOf(code);
      return category ? { ...region, category } : region;
    }
    return undefined;
  }

  /**
   * The region with all that people may call it, so that a search for Bavaria finds what lies in Munich: its own aliases,
   * and names and aliases of the NUTS regions around it up to level 1. What is searched the same way stands once.
   */
  findable(region: RegionSummary): RegionSummary {
    const aliases = this.#aliases.get(region.id) ?? this.#aliasesOf(region);
    this.#aliases.set(region.id, aliases);
    return aliases.length > 0 ? { ...region, aliases } : region;
  }

  #aliasesOf({ id, name, nuts }: RegionSummary): readonly string[] {
    const code = nuts?.code ?? '';
    const around = Array.from({ length: Math.max(code.length - WIDEST, 0) }, (_, step) =>
      this.#byNuts.get(code.slice(0, code.length - 1 - step)),
    );
    const names = [id, ...around.map((region) => region?.id)].flatMap(
      (each) => (each !== undefined && this.#names.get(each)) || [],
    );
    // The first spelling of those that fold to the same, after those that the name itself has.
    const spellings = new Map(names.toReversed().map((spelling) => [fold(spelling), spelling]));
    for (const own of Object.values(name)) spellings.delete(fold(own));
    return [...spellings.values()].toReversed();
  }

  #categoryOf(code: string): DevelopmentCategory | undefined {
    return code.length >= 4 ? this.#byNuts.get(code.slice(0, 4))?.category : undefined;
  }
}

/** Adds to a record what it carries of its regions, so that a card needs no second look-up. */
export function enrich(record: AnyRecord, regions: RegionTable): AnyRecord {
  switch (record.kind) {
    case 'organisations':
    case 'requests': {
      if (record.region || record.nuts === undefined) return record;
      const region = regions.byNuts(record.nuts);
      return region ? { ...record, region: regions.findable(region) } : record;
    }
    case 'practices': {
      const ids = record.regionIds ?? [];
      const found = ids
        .flatMap((id) => summaryOf(id, regions) ?? [])
        .map((region) => regions.findable(region));
      const countries = [...new Set(ids.flatMap((id) => regions.countryOf(id) ?? []))];
      return {
        ...record,
        ...(record.regions === undefined && found.length > 0 ? { regions: found } : {}),
        ...(record.countries === undefined && countries.length > 0 ? { countries } : {}),
        ...(record.adoptedBy && {
          adoptedBy: record.adoptedBy.map((adoption) => {
            const region =
              adoption.region ??
              (adoption.regionId === undefined ? undefined : summaryOf(adoption.regionId, regions));
            return region ? { ...adoption, region } : adoption;
          }),
        }),
      };
    }
    default: {
      return record;
    }
  }
}

/** With the category of the region around it, where a small region has none of its own. */
function summaryOf(id: string, regions: RegionTable): RegionSummary | undefined {
  const region = regions.byId(id);
  if (!region?.nuts || region.category) return region;
  const category = regions.byNuts(region.nuts.code)?.category;
  return category ? { ...region, category } : region;
}
