import type { Truth } from '../three-valued.ts';
import type { Because, MissingPartnerFact, Partner, PartnershipContext, Rule, RuleSet } from '../types.ts';

/** What a rule is checked against. */
export interface Subject {
  /** Associated organisations left out. */
  readonly partners: readonly Partner[];
  readonly context: PartnershipContext;
  readonly ruleSet: RuleSet;
}

/** What a rule found. */
export interface Outcome {
  readonly truth: Truth;
  readonly because: readonly Because[];
  /** All facts that are not known and that the rule looks at; told only when the truth is open. */
  readonly missing: readonly MissingPartnerFact[];
}

/** How the rules of one kind are checked. */
export type Check<R extends Rule> = (rule: R, subject: Subject) => Outcome;

/** The partners of which a fact is not known, as facts to fill in. */
export function missingOf(
  partners: readonly Partner[],
  field: keyof Partner,
  isKnown: (partner: Partner) => boolean,
): readonly MissingPartnerFact[] {
  return partners.filter((partner) => !isKnown(partner)).map(({ id }) => ({ partner: id, field }));
}

/** The ids of the partners of which something holds. */
export const idsWhere = (
  partners: readonly Partner[],
  holds: (partner: Partner) => boolean,
): readonly string[] => partners.filter(holds).map(({ id }) => id);
