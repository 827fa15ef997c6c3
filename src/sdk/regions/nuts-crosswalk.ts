import type { NutsVersion } from '../model/region.ts';
import { lazily } from './lazily.ts';
import { NUTS_CHANGES } from './nuts-changes.ts';

/** A region that an older one went over into, and the part of the older one's population it took, 0 to 1. */
export interface NutsTarget {
  readonly code: string;
  /** By the population of 2021, to four digits: shares of one region add up to 1 but for rounding. */
  readonly share: number;
}

/** One step between consecutive versions. */
export interface Step {
  readonly from: Exclude<NutsVersion, 2024>;
  /** Old code → new codes; only regions that changed. */
  readonly targets: ReadonlyMap<string, readonly NutsTarget[]>;
  /** New codes that something went into. */
  readonly origins: ReadonlySet<string>;
}

/** The whole table, earliest step first. */
export const readSteps: () => readonly Step[] = lazily(() =>
  ([2013, 2016, 2021] as const).map((from) => readStep(from, NUTS_CHANGES[from])),
);

function readStep(from: Step['from'], text: string): Step {
  const targets = new Map<string, readonly NutsTarget[]>();
  for (const [, old = '', list = ''] of text.matchAll(/(\w+)=(\S+)/g)) {
    const becomes = list.split(',').map((item): NutsTarget => {
      const [code = '', share = '1'] = item.split(':');
      return { code, share: Number(share) };
    });
    targets.set(old, becomes);
  }
  return { from, targets, origins: new Set([...targets.values()].flat().map(({ code }) => code)) };
}

/**
 * What a code of one version is in the newest one: goes through every version between, multiplying shares.
 *
 * @returns largest share first; the code itself when nothing changed
 */
export function follow(code: string, version: NutsVersion): readonly NutsTarget[] {
  let now: ReadonlyMap<string, number> = new Map([[code, 1]]);
  for (const step of readSteps()) {
    if (step.from < version) continue;
    const next = new Map<string, number>();
    for (const [old, part] of now) {
      for (const target of step.targets.get(old) ?? [{ code: old, share: 1 }]) {
        next.set(target.code, (next.get(target.code) ?? 0) + part * target.share);
      }
    }
    now = next;
  }
  return [...now]
    .map(([target, share]) => ({ code: target, share: Math.round(share * 1e4) / 1e4 }))
    .toSorted((a, b) => b.share - a.share || (a.code < b.code ? -1 : 1));
}
