import type { Programme } from '../../../model/programme.ts';
import type { RuleSet } from '../types.ts';
import { INTERREG_EUROPE } from './interreg-europe.ts';
import { INTERREG_A, INTERREG_B, INTERREG_D, PEACE_PLUS } from './strands.ts';
import { INTERREG_BALTIC_SEA, INTERREG_NORTH_SEA } from './transnational.ts';
import { URBACT_ACTION_PLANNING } from './urbact.ts';

/**
 * All sets of rules that come with coopkit.
 *
 * @example
 * RULE_SETS.find(({ id }) => id === 'interreg-a')?.label['en']; // 'Interreg A, cross-border cooperation'
 */
export const RULE_SETS: readonly RuleSet[] = [
  INTERREG_A,
  INTERREG_B,
  INTERREG_D,
  PEACE_PLUS,
  INTERREG_BALTIC_SEA,
  INTERREG_NORTH_SEA,
  INTERREG_EUROPE,
  URBACT_ACTION_PLANNING,
];

/**
 * The rules for the partnerships of a programme: those written for it (by its CCI code), else those of its strand with
 * the participating countries of the programme.
 *
 * @returns nothing for programmes that are not Interreg A, B or D and have no rules of their own here
 *
 * @example
 * const rules = ruleSetOf(await client.programmes.get('keep:342'));
 */
export function ruleSetOf(programme: Programme): RuleSet | undefined {
  const own = RULE_SETS.find(({ cci }) => cci !== undefined && cci === programme.cci);
  if (own) return own;
  const general = [INTERREG_A, INTERREG_B, INTERREG_D].find(({ strand }) => strand === programme.strand);
  if (!general) return undefined;
  const { countries } = programme;
  return countries?.length ? { ...general, countries } : general;
}
