import { byCode } from '../criteria/overlap.ts';
import { checkPartnership } from './check.ts';
import { categoryOf, countryOf, outermostRegionOf } from './partners.ts';
import type { Partner, PartnershipContext, PartnershipResult, RuleSet } from './types.ts';

/** Someone who could join, and how well they match if that is known. */
export interface PartnerCandidate extends Partner {
  /** Score of `explainMatch` or another one, 0 to 1; decides between candidates who mend the same. */
  readonly score?: number;
}

/** Settings of {@link suggestPartners}. */
export interface SuggestPartnersOptions {
  readonly context?: PartnershipContext;
  /** Partners that one suggestion adds at most, 1 to 3. Default 2. */
  readonly most?: number;
  /** Suggestions to give. Default 10. */
  readonly top?: number;
}

/** Partners who would mend something. */
export interface PartnerSuggestion {
  readonly partners: readonly PartnerCandidate[];
  /** Ids of failing rules that would pass; mandatory rules first, each group in the order of the set. */
  readonly mends: readonly string[];
  /** Ids of rules that pass now and would be open, for lack of facts about the new partners. */
  readonly unsure: readonly string[];
}

/** What can be done about failing rules. */
export interface Suggestions {
  /** Best first. */
  readonly suggestions: readonly PartnerSuggestion[];
  /** Failing rules that none of the suggestions mends: too many partners, one who may not take part, nobody to find. */
  readonly unmended: readonly string[];
}

/** Kinds of candidates that sets of two and of three are made of. With more, they would take seconds to go through. */
const MOST_KINDS: Readonly<Record<number, number>> = { 2: 40, 3: 15 };

/** Candidates of one kind that are offered; they mend the same, so more would only repeat the suggestion. */
const OF_A_KIND = 3;

/**
 * Finds who would mend failing rules: candidates alone, and sets of two or three where no smaller one mends as much.
 * Whoever would make a passing rule fail is left out. Best first: by mandatory rules mended, fewer partners, all rules
 * mended, fewer rules left unsure, score, ids.
 *
 * @example
 * const partners = [{ id: 'sofia', country: 'BG', role: 'lead' as const }, { id: 'vidin', country: 'BG' }];
 * const candidates = [{ id: 'graz', country: 'AT', score: 0.4 }, { id: 'oslo', country: 'NO', score: 0.6 }];
 * const { suggestions } = suggestPartners(partners, INTERREG_EUROPE, candidates);
 * suggestions[0]?.mends; // ['three-countries']
 */
export function suggestPartners(
  partners: readonly Partner[],
  ruleSet: RuleSet,
  candidates: readonly PartnerCandidate[],
  { context = {}, most = 2, top = 10 }: SuggestPartnersOptions = {},
): Suggestions {
  const base = checkPartnership(partners, ruleSet, context);
  const failing = base.results.filter(({ verdict }) => verdict === 'fail').map(({ rule }) => rule);
  if (failing.length === 0) return { suggestions: [], unmended: [] };

  const order = [
    ...failing.filter(({ severity }) => severity === 'must'),
    ...failing.filter(({ severity }) => severity === 'should'),
  ];
  const mandatory = new Set(order.filter(({ severity }) => severity === 'must').map(({ id }) => id));
  const known = new Set(partners.map(({ id }) => id));
  const pool = kindsOf(candidates.filter(({ id, role }) => !known.has(id) && role !== 'associated'));

  const found: PartnerSuggestion[] = [];
  for (const set of setsOf(pool, Math.min(Math.max(most, 1), 3))) {
    const after = checkPartnership([...partners, ...set], ruleSet, context);
    const effect = compare(base, after);
    const mends = order.filter(({ id }) => effect.mended.has(id)).map(({ id }) => id);
    if (effect.breaks || mends.length === 0 || isNoBetter(set, mends, found)) continue;
    found.push({ partners: set, mends, unsure: effect.unsure });
  }
  const count = ({ mends }: PartnerSuggestion): number => mends.filter((id) => mandatory.has(id)).length;
  const ranked = found.toSorted(
    (one, other) =>
      count(other) - count(one) ||
      one.partners.length - other.partners.length ||
      other.mends.length - one.mends.length ||
      one.unsure.length - other.unsure.length ||
      meanScore(other) - meanScore(one) ||
      byCode(idsOf(one), idsOf(other)),
  );
  const mended = new Set(found.flatMap(({ mends }) => mends));
  return {
    suggestions: ranked.slice(0, Math.max(top, 0)),
    unmended: order.map(({ id }) => id).filter((id) => !mended.has(id)),
  };
}

interface Effect {
  readonly mended: ReadonlySet<string>;
  readonly unsure: readonly string[];
  readonly breaks: boolean;
}

function compare(before: PartnershipResult, after: PartnershipResult): Effect {
  const mended = new Set<string>();
  const unsure: string[] = [];
  let breaks = false;
  for (const [at, { rule, verdict }] of before.results.entries()) {
    const now = after.results[at]?.verdict ?? 'unknown';
    const isMet = now === 'pass' || now === 'waived';
    if (verdict === 'fail') {
      if (isMet) mended.add(rule.id);
    } else if (verdict !== 'unknown') {
      if (now === 'fail') breaks = true;
      if (now === 'unknown') unsure.push(rule.id);
    } else if (now === 'fail') breaks = true;
  }
  return { mended, unsure, breaks };
}

/** Whether some of the set mend as much without the others. */
function isNoBetter(
  set: readonly Partner[],
  mends: readonly string[],
  found: readonly PartnerSuggestion[],
): boolean {
  return found.some(
    (earlier) =>
      earlier.partners.length < set.length &&
      earlier.partners.every((partner) => set.includes(partner)) &&
      mends.every((id) => earlier.mends.includes(id)),
  );
}

/** Candidates by kind, kinds and candidates best first: those of a kind are all one to the rules. */
function kindsOf(candidates: readonly PartnerCandidate[]): readonly (readonly PartnerCandidate[])[] {
  const kinds = new Map<string, PartnerCandidate[]>();
  for (const candidate of candidates.toSorted(
    (one, other) => scoreOf(other) - scoreOf(one) || byCode(one.id, other.id),
  )) {
    const kind = JSON.stringify([
      countryOf(candidate),
      categoryOf(candidate),
      outermostRegionOf(candidate),
      candidate.bodyKind,
      candidate.partnerType,
      candidate.funded,
      candidate.role,
      candidate.policyInstruments,
    ]);
    const alike = kinds.get(kind) ?? [];
    if (alike.length < OF_A_KIND) kinds.set(kind, [...alike, candidate]);
  }
  return [...kinds.values()];
}

/** All sets of up to so many, smaller ones first, best candidates first. */
function* setsOf(
  kinds: readonly (readonly PartnerCandidate[])[],
  most: number,
): Generator<readonly PartnerCandidate[]> {
  for (let size = 1; size <= most; size++) {
    const pool = kinds
      .slice(0, MOST_KINDS[size])
      .flatMap((alike) => alike.slice(0, size === 1 ? OF_A_KIND : size));
    yield* setsOfSize(pool, size, 0);
  }
}

function* setsOfSize(
  pool: readonly PartnerCandidate[],
  size: number,
  from: number,
): Generator<readonly PartnerCandidate[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (const [at, first] of pool.entries()) {
    if (at < from) continue;
    for (const others of setsOfSize(pool, size - 1, at + 1)) yield [first, ...others];
  }
}

const scoreOf = ({ score = 0 }: PartnerCandidate): number => score;

const meanScore = ({ partners }: PartnerSuggestion): number =>
  partners.reduce((sum, partner) => sum + scoreOf(partner), 0) / partners.length;

const idsOf = ({ partners }: PartnerSuggestion): string =>
  partners
    .map(({ id }) => id)
    .toSorted(byCode)
    .join(' ');
