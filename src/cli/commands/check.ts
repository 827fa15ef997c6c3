import {
  checkPartnership,
  expandCountries,
  type PartnershipContext,
  type RuleSet,
} from '../../sdk/match/rules/index.ts';
import { readPartners } from '../check/read-partners.ts';
import { reportLines } from '../check/report.ts';
import { rulesNamed } from '../check/read-rules.ts';
import { parseDate } from '../values/dates.ts';
import { CommandError } from '../problems/problem.ts';
import type { Reporter } from '../problems/reporters.ts';

/** Settings of `coopkit check`, as they were typed. */
export interface CheckCommand {
  readonly file: string;
  readonly rules: string | undefined;
  /** The day of the application; today without it. */
  readonly on?: string | undefined;
  /** Participating countries, for rules that several programmes share. */
  readonly countries?: string | undefined;
  /** What the applicants state, for waivers. */
  readonly declare?: readonly string[] | undefined;
  readonly instruments?: string | undefined;
  /** An open verdict is a failure, too. */
  readonly strict: boolean;
  readonly reporter: Reporter;
}

/**
 * `coopkit check`: checks a list of partners against the rules of a programme. Returns the exit code: 1 when a mandatory
 * rule is broken, with `strict` also when one is open.
 */
export async function check(command: CheckCommand): Promise<number> {
  const { file, rules, strict, reporter } = command;
  if (!rules)
    throw new CommandError('check needs --rules', 'coopkit check PARTNERS.csv --rules interreg-europe');
  const context = contextOf(command);
  const ruleSet = await rulesNamed(rules);
  checkFlags(command.declare ?? [], ruleSet);
  const partners = await readPartners(file, reporter.report);
  const result = checkPartnership(partners, ruleSet, context);
  const ok = result.verdict === 'pass' || (result.verdict === 'unknown' && !strict);
  reporter.finish(reportLines(result, ruleSet, partners, context), {
    command: 'check',
    ok,
    rules: ruleSet.id,
    on: context.on,
    verdict: result.verdict,
    results: result.results.map(({ rule, ...rest }) => ({
      id: rule.id,
      severity: rule.severity,
      verified: rule.verified,
      ...rest,
      source: rule.source,
    })),
    outOfDate: result.outOfDate,
  });
  return ok ? 0 : 1;
}

function contextOf({ on, countries, declare, instruments }: CheckCommand): PartnershipContext {
  const policyInstruments = listOf(instruments);
  const participatingCountries = listOf(countries);
  return {
    on: on === undefined ? new Date().toISOString().slice(0, 10) : dayOf(on),
    ...(participatingCountries.length > 0 && { participatingCountries: countriesOf(participatingCountries) }),
    ...(declare && { declared: Object.fromEntries(declare.map((flag) => [flag, true])) }),
    ...(policyInstruments.length > 0 && { policyInstruments }),
  };
}

/** A statement that no rule asks for would do nothing, and look as if it did. */
function checkFlags(declared: readonly string[], { rules }: RuleSet): void {
  const flags = rules.flatMap(({ waivers = [] }) =>
    waivers.flatMap((waiver) => (waiver.kind === 'declared' ? waiver.flag : [])),
  );
  const other = declared.find((flag) => !flags.includes(flag));
  if (other === undefined) return;
  throw new CommandError(
    `no rule asks for the statement "${other}"`,
    flags.length > 0 ? `these rules know: ${flags.join(', ')}` : 'leave --declare out for these rules',
  );
}

const listOf = (text = ''): readonly string[] =>
  text
    .split(/[;,]/u)
    .map((item) => item.trim())
    .filter((item) => item !== '');

function countriesOf(codes: readonly string[]): readonly string[] {
  const wrong = codes.find((code) => !/^[a-z]{2}$/iu.test(code));
  if (wrong === undefined) return [...expandCountries(codes.map((code) => code.toUpperCase()))];
  throw new CommandError(`"${wrong}" is no country code`, 'give two-letter codes: --countries BG,RO');
}

function dayOf(text: string): string {
  // `Date` takes the 30th of February for a day in March.
  if (/^\d{4}-\d\d-\d\d$/u.test(text) && parseDate(text)?.iso === text) return text;
  throw new CommandError(`"${text}" is no day`, 'write it as 2026-11-22');
}
