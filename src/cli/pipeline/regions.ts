import type { DevelopmentCategory, Region, RegionSummary } from '../../sdk/model/region.ts';
import type { AnyRecord } from '../../sdk/model/records.ts';

/** The regions of a data set, by id and by NUTS code, as other records carry them. */
export class RegionTable {
  readonly #byId = new Map<string, RegionSummary>();
  readonly #byNuts = new Map<string, RegionSummary>();
  readonly #countries = new Map<string, string>();

  add({ id, name, nuts, category, country }: Region): void {
    const summary: RegionSummary = { id, name, ...(nuts && { nuts }), ...(category && { category }) };
    this.#byId.set(id, summary);
    this.#countries.set(id, country);
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

  #categoryOf(code: string): DevelopmentCategory | undefined {
    return code.length >= 4 ? this.#byNuts.get(code.slice(0, 4))?.category : undefined;
  }
}

/** Adds to a record what it carries of its regions, so that a card needs no second look-up. */
export function enrich(record: AnyRecord, regions: RegionTable): AnyRecord {
  switch (record.kind) {
    case 'organisations':
    case 'requests': {
      const region = record.region ?? (record.nuts === undefined ? undefined : regions.byNuts(record.nuts));
      return region ? { ...record, region } : record;
    }
    case 'practices': {
      const ids = record.regionIds ?? [];
      const found = ids.flatMap((id) => summaryOf(id, regions) ?? []);
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
