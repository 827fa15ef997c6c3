import type { NutsVersion } from '../model/region.ts';
import { parseNuts } from './nuts-code.ts';
import { follow, isShared, readSteps, versionsOf, type NutsTarget } from './nuts-crosswalk.ts';

export type { NutsTarget } from './nuts-crosswalk.ts';

/** How an older region relates to today's. */
export type NutsRelation =
  /** Still there under its code. */
  | 'same'
  /** One region under another code. */
  | 'renamed'
  /** Went into a region together with others. */
  | 'merged'
  /** Divided between several regions: say so, do not pick one silently. */
  | 'split'
  /** Not a NUTS region of the versions we know. */
  | 'unknown';

/** What a code means when it is read as a code of one version. */
export interface NutsReading {
  readonly version: NutsVersion;
  readonly relation: NutsRelation;
  /** Regions of the newest version, largest share first. */
  readonly targets: readonly NutsTarget[];
}

/** What became of a NUTS code. */
export interface ResolvedNuts {
  /** The code in standard form, or the text as given when it is none. */
  readonly code: string;
  readonly relation: NutsRelation;
  /** Regions of `targetVersion`, largest share of population first; empty when unknown. */
  readonly targets: readonly NutsTarget[];
  /** 2024; 2021 for the United Kingdom, which is not in NUTS 2024. */
  readonly targetVersion: NutsVersion;
  /** The versions that have the code, as far as the recorded changes tell. */
  readonly versions: readonly NutsVersion[];
  /**
   * Other meanings of the same code: `NO072` of 2016 is not `NO072` of 2024. Empty when the version was given or all
   * versions agree. The newest version's meaning is the one in `relation` and `targets`.
   */
  readonly otherReadings: readonly NutsReading[];
}

/** Settings of {@link resolveNuts}. */
export interface ResolveNutsOptions {
  /** The version the code is known to be of. Without it all versions are tried. */
  readonly version?: NutsVersion;
  /** All codes of NUTS 2024. With it a code that never existed is told from one that never changed. */
  readonly known?: ReadonlySet<string>;
}

const steps = lazily(readSteps);

/**
 * Finds today's region or regions of a NUTS code of any version from 2013 on.
 *
 * @example
 * resolveNuts('HR04', { version: 2016 }).targets
 * // [{ code: 'HR02', share: 0.3962 }, { code: 'HR06', share: 0.3057 }, { code: 'HR05', share: 0.2981 }]
 */
export function resolveNuts(text: string, options: ResolveNutsOptions = {}): ResolvedNuts {
  const parsed = parseNuts(text);
  if (!parsed || parsed.extraRegio) return unknown(parsed?.code ?? text);
  const { code } = parsed;
  const targetVersion = parsed.nutsCountry === 'UK' ? 2021 : 2024;
  const versions = versionsOf(steps(), code).filter((version) => version <= targetVersion);

  const asked =
    options.version === undefined ? versions : versions.filter((each) => each === options.version);
  const readings = asked.map((version) => read(code, version)).toReversed();
  const usable = readings.filter(({ targets }) => isKnown(targets, targetVersion, options.known));
  const [newest, ...older] = usable;
  if (!newest) return { ...unknown(code), versions: options.known && !isNamed(readings) ? [] : versions };
  return {
    code,
    relation: newest.relation,
    targets: newest.targets,
    targetVersion,
    versions,
    otherReadings: older.filter((reading) => !sameTargets(reading, newest)),
  };
}

function read(code: string, version: NutsVersion): NutsReading {
  const targets = follow(steps(), code, version);
  return { version, targets, relation: relate(code, version, targets) };
}

function relate(code: string, version: NutsVersion, targets: readonly NutsTarget[]): NutsRelation {
  const [only, another] = targets;
  if (!only) return 'unknown';
  if (another) return 'split';
  if (only.code === code) return 'same';
  return isShared(steps(), code, version, only.code) ? 'merged' : 'renamed';
}

function isKnown(
  targets: readonly NutsTarget[],
  targetVersion: NutsVersion,
  known: ReadonlySet<string> | undefined,
): boolean {
  return !known || targetVersion !== 2024 || targets.every(({ code }) => known.has(code));
}

/** Whether the recorded changes say anything of the code. */
function isNamed(readings: readonly NutsReading[]): boolean {
  return readings.some(({ relation }) => relation !== 'same');
}

function sameTargets(one: NutsReading, other: NutsReading): boolean {
  return JSON.stringify(one.targets) === JSON.stringify(other.targets);
}

function unknown(code: string): ResolvedNuts {
  return { code, relation: 'unknown', targets: [], targetVersion: 2024, versions: [], otherReadings: [] };
}

function lazily<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}
