import type { RegionSummary } from '../../sdk/model/region.ts';
import type { Localize } from './localize.ts';
import { countryName } from './names.ts';
import { dataText } from './templates.ts';

/** What the reader calls a region that is a whole country: data sets name it in few languages. */
export const wholeCountry = (localize: Localize, region: RegionSummary | undefined): string | undefined =>
  region?.nuts?.level === 0 ? countryName(localize, region.nuts.code) : undefined;

/** The name of a region, in the language of the reader where there is one. */
export const regionName = (localize: Localize, region: RegionSummary): unknown =>
  wholeCountry(localize, region) ?? dataText(localize, region.name);
