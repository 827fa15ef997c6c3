import * as v from 'valibot';
import { CoopkitError } from '../../errors.ts';
import { ruleSetSchema } from './schema.ts';
import type { Rule, RuleSet } from './types.ts';

/** One thing that is wrong with a rule set. */
export interface RuleSetProblem {
  /** Where: `rules.2.min`; empty for the whole. */
  readonly path: string;
  readonly message: string;
}

/**
 * Checks a rule set of one's own, as it was read from JSON or YAML, and fills in what may be left out.
 *
 * @throws CoopkitError `config` that says the first fault and counts the others; {@link ruleSetProblems} has them all
 *
 * @example
 * const rules = readRuleSet({
 *   id: 'our-network',
 *   label: 'Our network',
 *   rules: [
 *     {
 *       id: 'size',
 *       kind: 'partners',
 *       label: 'Four to eight partners',
 *       min: 4,
 *       max: 8,
 *       source: { title: 'Statutes', article: '7', url: 'https://example.org/statutes', retrieved: '2026-11-22' },
 *     },
 *   ],
 * });
 */
export function readRuleSet(value: unknown): RuleSet {
  const parsed = v.safeParse(ruleSetSchema, value);
  const problems = parsed.success ? contradictions(parsed.output) : parsed.issues.flatMap(problemsOf);
  const [first, ...others] = problems;
  if (!first && parsed.success) return parsed.output;
  throw new CoopkitError(
    'config',
    `The rule set is wrong${first?.path ? ` at ${first.path}` : ''}: ${first?.message ?? 'it cannot be read'}.`,
    {
      hint:
        others.length > 0
          ? `${others.length} more problem(s); ruleSetProblems() lists them all.`
          : 'docs/partnership-rules.md describes every setting.',
    },
  );
}

/**
 * All that is wrong with a rule set; nothing when `readRuleSet` takes it.
 *
 * @example
 * for (const { path, message } of ruleSetProblems({ id: 'ours' })) console.error(path, message);
 */
export function ruleSetProblems(value: unknown): readonly RuleSetProblem[] {
  const parsed = v.safeParse(ruleSetSchema, value);
  return parsed.success ? contradictions(parsed.output) : parsed.issues.flatMap(problemsOf);
}

function problemsOf(issue: v.BaseIssue<unknown>): readonly RuleSetProblem[] {
  const path = (issue.path ?? []).map(({ key }) => String(key)).join('.');
  if (issue.expected === 'never') return [{ path, message: 'there is no such setting here' }];
  if (issue.received === 'undefined')
    return [{ path, message: `it is missing, expected ${expectedIn(issue)}` }];
  return [{ path, message: `expected ${expectedIn(issue)}, found ${issue.received}` }];
}

/** Our own messages say what was expected; those of the library begin with "Invalid". */
const expectedIn = ({ message, expected }: v.BaseIssue<unknown>): string =>
  message.startsWith('Invalid') ? (expected ?? 'something else') : message;

/** What fits its form and still cannot hold. */
function contradictions({ rules }: RuleSet): readonly RuleSetProblem[] {
  return rules.flatMap((rule, at) => [
    ...(rules.findIndex(({ id }) => id === rule.id) < at
      ? [{ path: `rules.${at}.id`, message: `"${rule.id}" is the id of another rule as well` }]
      : []),
    ...(rule.validFrom !== undefined && rule.validTo !== undefined && rule.validFrom > rule.validTo
      ? [{ path: `rules.${at}.validTo`, message: 'it ends before it begins' }]
      : []),
    ...impossible(rule).map(({ field, message }) => ({ path: `rules.${at}.${field}`, message })),
  ]);
}

function impossible(rule: Rule): readonly { readonly field: string; readonly message: string }[] {
  switch (rule.kind) {
    case 'partners':
      if (rule.min === undefined && rule.max === undefined) {
        return [{ field: 'min', message: 'give min, max or both' }];
      }
      return (rule.min ?? 0) > (rule.max ?? Infinity)
        ? [{ field: 'max', message: 'it is smaller than min' }]
        : [];
    case 'areas':
      return (rule.min ?? 0) > rule.areas.length
        ? [{ field: 'min', message: `there are only ${rule.areas.length} areas` }]
        : [];
    case 'lead':
      return rule.countries || rule.bodyKinds || rule.partnerTypes
        ? []
        : [{ field: 'countries', message: 'give countries, bodyKinds or partnerTypes' }];
    default:
      return [];
  }
}
