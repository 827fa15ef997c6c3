import { byCode } from './criteria/overlap.ts';
import { explainMatch } from './explain.ts';
import type { Match, MatchOptions, MatchParty } from './types.ts';

/** Settings of {@link matchAll}. */
export interface MatchAllOptions extends MatchOptions {
  /** Matches to give, best first. Default 10; `Infinity` for all. */
  readonly top?: number;
  /** Leave out what scores lower, 0 to 1. */
  readonly minScore?: number;
}

/** A candidate and how it fits. */
export interface RankedMatch<P extends MatchParty = MatchParty> extends Match {
  /** As in the candidate. */
  readonly id: string;
  /** The candidate itself. */
  readonly party: P;
}

/**
 * Matches given without a `top`.
 *
 * @example
 * const candidates = Array.from({ length: 50 }, (_, n) => ({ id: `hub-${n}`, topics: ['water'] }));
 * matchAll({ id: 'us', topics: ['water'] }, candidates).length === DEFAULT_TOP; // true
 */
export const DEFAULT_TOP = 10;

/**
 * Ranks candidates by how well they fit a party: by score, then by confidence, then by id. The party itself is left out.
 *
 * @throws CoopkitError `config` for a weight that is none
 *
 * @example
 * const [best] = matchAll({ id: 'us', topics: ['water'] }, [{ id: 'a', topics: ['water'] }, { id: 'b' }], { top: 5 });
 * best?.id; // 'a'
 */
export function matchAll<P extends MatchParty>(
  party: MatchParty,
  candidates: Iterable<P>,
  { top = DEFAULT_TOP, minScore = 0, ...options }: MatchAllOptions = {},
): readonly RankedMatch<P>[] {
  const ranked: RankedMatch<P>[] = [];
  for (const candidate of candidates) {
    if (candidate.id === party.id) continue;
    const match = explainMatch(party, candidate, options);
    if (match.score >= minScore) ranked.push({ ...match, id: candidate.id, party: candidate });
  }
  return ranked.toSorted(compareMatches).slice(0, Math.max(top, 0));
}

/**
 * Order of matches: better score, then surer, then id.
 *
 * @example
 * const us = { id: 'us', topics: ['water'] };
 * const matches = [...matchAll(us, [{ id: 'a' }]), ...matchAll(us, [{ id: 'b', topics: ['water'] }])];
 * matches.toSorted(compareMatches)[0]?.id; // 'b'
 */
export function compareMatches(one: RankedMatch, other: RankedMatch): number {
  return other.score - one.score || other.confidence - one.confidence || byCode(one.id, other.id);
}
