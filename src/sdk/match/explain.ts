import type { Finding } from './criteria/criterion.ts';
import { CRITERIA } from './criteria/index.ts';
import {
  MATCH_ALGORITHM,
  type CriterionCode,
  type Match,
  type MatchOptions,
  type MatchParty,
  type MatchReason,
} from './types.ts';
import { readParty } from './party.ts';
import { weightsOf } from './weights.ts';

/** A finding with what it counts. */
interface Weighed extends Finding {
  readonly code: CriterionCode;
  readonly weight: number;
}

/**
 * Says how well two parties fit, why, and what is not known. Pure: the same facts give the same answer on every machine,
 * in every language, at any time. Swapping the parties leaves `score` and `confidence` as they are.
 *
 * A criterion whose facts are not known adds nothing to the score and lowers the confidence; one that does not apply (a
 * development category outside the Union, a wish nobody has) is left out of both.
 *
 * @throws CoopkitError `config` for a weight that is none
 *
 * @example
 * const match = explainMatch(
 *   { id: 'a', country: 'BG', needs: [{ topic: 'hydrogen', level: 1 }] },
 *   { id: 'b', country: 'DE', offers: [{ topic: 'hydrogen', level: 4 }] },
 * );
 * match.reasons[0]?.code; // 'offer-meets-need'
 */
export function explainMatch(a: MatchParty, b: MatchParty, options: MatchOptions = {}): Match {
  const weights = weightsOf(options.weights);
  const [one, other] = [readParty(a), readParty(b)];
  const findings = CRITERIA.flatMap(({ code, weight, find }) =>
    find(one, other, options).map((finding): Weighed => ({ ...finding, code, weight: weights[weight] })),
  ).filter(({ weight }) => weight > 0);
  // Sums run in the order of their values, so that swapping the parties changes no last digit.
  const total = sum(findings.map(({ weight }) => weight));
  const reasons = findings.filter(({ fit }) => fit > 0).map((finding) => reasonOf(finding, total));
  const sorted = reasons.toSorted((one, other) => other.contribution - one.contribution);
  const known = sum(findings.map(({ weight, certainty }) => weight * certainty));
  return {
    algorithm: MATCH_ALGORITHM,
    // A sum of parts of a whole may come out a last digit above it.
    score: Math.min(
      sorted.reduce((score, { contribution }) => score + contribution, 0),
      1,
    ),
    confidence: total === 0 ? 0 : Math.min(known / total, 1),
    reasons: sorted,
    unmet: unmetOf(findings),
    missing: missingOf(findings),
    weights,
  };
}

const sum = (values: readonly number[]): number =>
  values.toSorted((one, other) => other - one).reduce((total, value) => total + value, 0);

function reasonOf({ code, from, fit, weight, values = {} }: Weighed, total: number): MatchReason {
  return { code, ...(from && { from }), fit, contribution: (weight * fit) / total, values };
}

/** Criteria that are known in all their directions and fit in none. */
function unmetOf(findings: readonly Weighed[]): readonly CriterionCode[] {
  const open = new Set(
    findings.filter(({ fit, certainty }) => fit > 0 || certainty === 0).map(({ code }) => code),
  );
  return [...new Set(findings.map(({ code }) => code))].filter((code) => !open.has(code));
}

/** Weightiest first; otherwise in the order of the criteria. */
function missingOf(findings: readonly Weighed[]): Match['missing'] {
  return findings
    .toSorted((one, other) => other.weight - one.weight)
    .flatMap(({ code, missing = [] }) => missing.map(({ party, field }) => ({ code, party, field })));
}
