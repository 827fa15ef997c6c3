import type { Region } from '../../../src/sdk/model/region.ts';
import { parseNuts } from '../../../src/sdk/regions/index.ts';

/** An invented record of a NUTS region, for tests. */
export function nutsRegion(code: string): Region {
  const parsed = parseNuts(code);
  if (!parsed) throw new Error(`${code} is no NUTS code`);
  const nuts = { code: parsed.code, level: parsed.level, version: 2024 } as const;
  return {
    kind: 'regions',
    id: `nuts:${code}`,
    name: { en: `Region ${code}` },
    country: parsed.country,
    nuts,
  };
}

/** An invented record of a region outside NUTS, for tests. */
export function outsideNuts(id: string, more: Partial<Region> & Pick<Region, 'country'>): Region {
  return { kind: 'regions', id, name: { en: id }, ...more };
}
