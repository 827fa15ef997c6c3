import type { NutsVersion } from '../model/region.ts';
import { NUTS_CHANGES } from './nuts-changes.ts';

/** The versions in their order. */
export const NUTS_VERSIONS = [2013, 2016, 2021, 2024] as const satisfies readonly NutsVersion[];

/** A region that an older one went over into, and the part of the older one's population it took, 0 to 1. */
export interface NutsTarget {
  readonly code: string;
  readonly share: number;
}

/** One step between consecutive versions. */
interface Step {
  readonly from: NutsVersion;
  /** Old code → new codes; only regions that changed. */
  readonly targets: ReadonlyMap<string, readonly NutsTarget[]>;
  /** New code → old codes that went into it. */
  readonly origins: ReadonlyMap<string, ReadonlySet<string>>;
}

/** The whole table, read once. */
export function readSteps(): readonly Step[] {
  return ([2013, 2016, 2021] as const).map((from) => readStep(from, NUTS_CHANGES[from]));
}

function readStep(from: NutsVersion, text: string): Step {
  const targets = new Map<string, readonly NutsTarget[]>();
  const origins = new Map<string, Set<string>>();
  for (const [, old = '', list = ''] of text.matchAll(/(\w+)=(\S+)/g)) {
    const becomes = list.split(',').map((item): NutsTarget => {
      const [code = '', share = '1'] = item.split(':');
      return { code, share: Number(share) };
    });
    targets.set(old, becomes);
    for (const { code } of becomes) origins.set(code, (origins.get(code) ?? new Set()).add(old));
  }
  return { from, targets, origins };
}

/**
 * What a code of one version is in the newest one: goes through every version between, multiplying shares.
 *
 * @returns largest share first; the code itself when nothing changed
 */
export function follow(steps: readonly Step[], code: string, version: NutsVersion): readonly NutsTarget[] {
  let now: ReadonlyMap<string, number> = new Map([[code, 1]]);
  for (const step of steps) {
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

/** Whether any other region of that version also went into the target. */
export function isShared(
  steps: readonly Step[],
  code: string,
  version: NutsVersion,
  target: string,
): boolean {
  let sources: ReadonlySet<string> = new Set([target]);
  for (const step of steps.toReversed()) {
    if (step.from < version) break;
    sources = new Set([...sources].flatMap((source) => originsOf(step, source)));
  }
  return [...sources].some((source) => source !== code);
}

function originsOf(step: Step, code: string): readonly string[] {
  const origins = step.origins.get(code);
  return origins ? [...origins] : [code];
}

/**
 * The versions that have a code, as far as the changes tell. A code that no step names may have existed in all of
 * them or in none: the table lists changes, not regions.
 */
export function versionsOf(steps: readonly Step[], code: string): readonly NutsVersion[] {
  const exists: (boolean | undefined)[] = NUTS_VERSIONS.map(() => undefined);
  steps.forEach((step, index) => {
    const leaves = step.targets.has(code);
    const arrives = step.origins.has(code);
    if (!leaves && !arrives) return;
    exists[index] = leaves;
    exists[index + 1] = arrives;
  });
  spread(steps, exists, code);
  return NUTS_VERSIONS.filter((_, index) => exists[index] ?? true);
}

/** Through a step that does not name the code, it exists on both sides or on neither. */
function spread(steps: readonly Step[], exists: (boolean | undefined)[], code: string): void {
  const unnamed = steps.map((step) => !step.targets.has(code) && !step.origins.has(code));
  unnamed.forEach((same, index) => {
    if (same) exists[index + 1] ??= exists[index];
  });
  for (let index = unnamed.length - 1; index >= 0; index--) {
    if (unnamed[index]) exists[index] ??= exists[index + 1];
  }
}
