import type { CriterionCode, MatchOptions, MatchParty, MissingFact, ReasonValues, Side } from '../types.ts';
import type { MatchWeights } from '../weights.ts';

/** What a criterion found out about two parties. */
export interface Finding {
  /** 0 nothing fits, 1 all does. */
  readonly fit: number;
  /** 1 known facts on both sides, {@link DERIVED} where one was derived, 0 nothing is known and `fit` is 0. */
  readonly certainty: number;
  readonly from?: Side;
  readonly values?: ReasonValues;
  readonly missing?: readonly Omit<MissingFact, 'code'>[];
}

/** The certainty of a finding that rests on a derived fact, such as the official language of a country. */
export const DERIVED = 0.5;

/** One thing that a match looks at. */
export interface Criterion {
  readonly code: CriterionCode;
  readonly weight: keyof MatchWeights;
  /**
   * Looks at two parties. One finding for each direction of the criterion; none when it does not apply to them, which
   * is another thing than not being known.
   */
  readonly find: (a: MatchParty, b: MatchParty, options: MatchOptions) => readonly Finding[];
}

/** Facts that both sides must tell. */
type Field = keyof MatchParty;

/** The finding when one of the fields is not known on one of the sides; `undefined` when all are known. */
export function unknownUnless(a: MatchParty, b: MatchParty, fields: readonly Field[]): Finding | undefined {
  const missing = fields.flatMap((field) => [...lacking('a', a, field), ...lacking('b', b, field)]);
  return missing.length > 0 ? unknown(missing) : undefined;
}

/** A finding of nothing, for lack of facts. */
export const unknown = (missing: readonly Omit<MissingFact, 'code'>[]): Finding => ({
  fit: 0,
  certainty: 0,
  missing,
});

/** What to fill in where a field is not known. */
export function lacking(side: Side, party: MatchParty, field: Field): readonly Omit<MissingFact, 'code'>[] {
  return party[field] === undefined ? [{ party: side, field }] : [];
}
