import { CoopkitError } from '../errors.ts';
import type { NutsVersion } from '../model/region.ts';
import { parseNuts } from './nuts-code.ts';
import { follow, type NutsTarget } from './nuts-crosswalk.ts';
import { relate, type NutsRelation } from './nuts-relation.ts';
import { NUTS_VERSIONS, nutsCodes, versionsOf } from './nuts-versions.ts';

/** What a code means when it is read as a code of one version. */
export interface NutsReading {
  readonly version: NutsVersion;
  readonly relation: NutsRelation;
  /** Regions of the newest version, largest share first. */
  readonly targets: readonly NutsTarget[];
}

/**
 * How it is known of which version a code is:
 * - `given` - the caller said so
 * - `only` - no other version has it
 * - `agreed` - several versions have it, and in all of them it means the same regions of today
 * - `guessed` - several versions have it with different meanings; the newest was taken, see `otherReadings`
 */
export type VersionBasis = 'given' | 'only' | 'agreed' | 'guessed';

/** What became of a NUTS code. */
export interface ResolvedNuts {
  /** The code in standard form, or the text as given when it is none. */
  readonly code: string;
  /** The version it was read as: the newest of those that come into question. Absent when unknown. */
  readonly version?: NutsVersion;
  /** Absent when unknown. */
  readonly versionBasis?: VersionBasis;
  readonly relation: NutsRelation;
  /** Regions of `targetVersion`, largest share of population first; empty when unknown. */
  readonly targets: readonly NutsTarget[];
  /** The one region it is today, in whichever version. Absent when there are several candidates, and when unknown. */
  readonly today?: string;
  /** 2024; 2021 for the United Kingdom, which is not in NUTS 2024. */
  readonly targetVersion: NutsVersion;
  /** The classification goes on without this country; `targets` are of the last version that had it. */
  readonly discontinued: boolean;
  /** The versions that have the code. */
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
}

/**
 * Finds today's region or regions of a NUTS code of any version from 2013 on. Never picks one of several: `today` is
 * absent then, and `targets` has them all with their shares of population.
 *
 * @param text a code as people write it: `GR30`, ` itc4 `; any other text is `unknown`
 * @throws CoopkitError `bad-request` when `options.version` is none of the four
 * @example
 * resolveNuts('HR04').relation; // 'split'
 * resolveNuts('HR04').targets;
 * // [{ code: 'HR02', share: 0.3962 }, { code: 'HR06', share: 0.3057 }, { code: 'HR05', share: 0.2981 }]
 * resolveNuts('NL31', { version: 2021 }).today; // 'NL35'
 */
export function resolveNuts(text: string, options: ResolveNutsOptions = {}): ResolvedNuts {
  const { version: given } = options;
  if (given !== undefined && !NUTS_VERSIONS.includes(given)) {
    throw new CoopkitError('bad-request', `resolveNuts: there is no NUTS version ${String(given)} here`, {
      hint: `Pass one of ${NUTS_VERSIONS.join(', ')}, or leave \`version\` out.`,
    });
  }
  const parsed = parseNuts(text);
  const code = parsed?.code ?? text;
  const versions = parsed ? versionsOf(code) : [];
  const readings = versions
    .filter((version) => given === undefined || version === given)
    .map((version) => read(code, version))
    .toReversed();
  const [newest, ...older] = readings;
  if (!newest) return unknown(code, versions);

  const otherReadings = older.filter((reading) => !sameTargets(reading, newest));
  const today = older.every((reading) => oneOf(reading) === oneOf(newest)) ? oneOf(newest) : undefined;
  const targetVersion = nutsCodes(2024).has(newest.targets[0]?.code ?? '') ? 2024 : 2021;
  return {
    code,
    version: newest.version,
    versionBasis: basis(given, versions, otherReadings),
    relation: newest.relation,
    targets: newest.targets,
    ...(today !== undefined && { today }),
    targetVersion,
    discontinued: targetVersion !== 2024,
    versions,
    otherReadings,
  };
}

function read(code: string, version: NutsVersion): NutsReading {
  const targets = follow(code, version);
  return { version, targets, relation: relate(code, version, targets) };
}

function basis(
  given: NutsVersion | undefined,
  versions: readonly NutsVersion[],
  otherReadings: readonly NutsReading[],
): VersionBasis {
  if (given !== undefined) return 'given';
  if (otherReadings.length > 0) return 'guessed';
  return versions.length === 1 ? 'only' : 'agreed';
}

/** A region that lost some land is still the region it was; one that was divided is none of its parts. */
function oneOf({ relation, targets }: NutsReading): string | undefined {
  return relation === 'split' ? undefined : targets[0]?.code;
}

function sameTargets(one: NutsReading, other: NutsReading): boolean {
  return JSON.stringify(one.targets) === JSON.stringify(other.targets);
}

function unknown(code: string, versions: readonly NutsVersion[]): ResolvedNuts {
  return {
    code,
    relation: 'unknown',
    targets: [],
    targetVersion: 2024,
    discontinued: false,
    versions,
    otherReadings: [],
  };
}
