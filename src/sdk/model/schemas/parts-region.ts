import * as v from 'valibot';
import { code, localized, optional, words } from './parts.ts';
import { nutsCode } from './parts-place.ts';

/* The parts of regions that other records carry as well, and figures. */

/** Zero or more of something countable. */
export const count = v.pipe(v.number(), v.integer('a whole number from 0'), v.minValue(0));

/** A year, a month or a day. */
export const yearOrDay = v.pipe(
  v.string(),
  v.regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, 'a year or a day such as 2021 or 2021-05-01'),
);

export const foreignCode = v.looseObject({ scheme: code, code });

// @__NO_SIDE_EFFECTS__
function degrees(limit: number) {
  const range = `degrees from -${limit} to ${limit}`;
  return v.pipe(v.number(), v.minValue(-limit, range), v.maxValue(limit, range));
}

export const point = v.looseObject({
  lat: degrees(90),
  lng: degrees(180),
  precision: optional(code),
});

export const nutsVersion = v.picklist([2013, 2016, 2021, 2024]);

export const nutsReference = v.looseObject({
  code: nutsCode,
  level: v.picklist([0, 1, 2, 3]),
  version: nutsVersion,
});

export const developmentCategory = v.looseObject({
  value: code,
  basis: code,
  nutsVersion: optional(nutsVersion),
  period: optional(words),
});

/** What other records carry of a region. */
export const regionSummary = v.looseObject({
  id: code,
  name: localized,
  aliases: optional(v.array(words)),
  nuts: optional(nutsReference),
  category: optional(developmentCategory),
});
