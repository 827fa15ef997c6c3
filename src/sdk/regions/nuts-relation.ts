import type { NutsVersion } from '../model/region.ts';
import { lazily } from './lazily.ts';
import { follow, type NutsTarget } from './nuts-crosswalk.ts';
import { NUTS_VERSIONS, nutsCodes } from './nuts-versions.ts';

/** How an older region relates to today's. */
export type NutsRelation =
  /** Still there under its code, with the same land. */
  | 'same'
  /** The same land under another code. */
  | 'renamed'
  /** Still there under its code with nine tenths of its people or more, but land went out or came in. */
  | 'boundary'
  /** Went whole into a region together with others, or with parts of others. */
  | 'merged'
  /** Divided between several regions: say so, do not pick one silently. */
  | 'split'
  /** Not a NUTS region of the versions we know. */
  | 'unknown';

/**
 * Share of its people with which a region counts as still there. Where codes were kept, the recorded changes leave no
 * doubt: 91 % or more stayed, or 69 % and less.
 */
const MOST = 0.9;

/** Version → region of today → the regions of that version that went into it, wholly or in part. */
const contributors = lazily(
  () => new Map(NUTS_VERSIONS.map((version) => [version, lazily(() => contributorsOf(version))])),
);

function contributorsOf(version: NutsVersion): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const code of nutsCodes(version)) {
    for (const target of follow(code, version)) {
      const into = found.get(target.code);
      if (into) into.push(code);
      else found.set(target.code, [code]);
    }
  }
  return found;
}

/** How a code of a version relates to what it became. */
export function relate(code: string, version: NutsVersion, targets: readonly NutsTarget[]): NutsRelation {
  const [first, second] = targets;
  if (!first) return 'unknown';
  if (second) return first.code === code && first.share >= MOST ? 'boundary' : 'split';
  const others =
    contributors()
      .get(version)?.()
      .get(first.code)
      ?.filter((other) => other !== code) ?? [];
  if (first.code !== code) return others.length > 0 ? 'merged' : 'renamed';
  if (others.length === 0) return 'same';
  return others.some((other) => follow(other, version).length === 1) ? 'merged' : 'boundary';
}
