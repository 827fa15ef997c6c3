import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { LineCounter, parseDocument, type Document } from 'yaml';
import { readRuleSet, RULE_SETS, ruleSetProblems, type RuleSet } from '../../sdk/match/rules/index.ts';
import { nearest } from '../../sdk/nearest.ts';
import { CommandError, type Problem } from '../problems/problem.ts';

/**
 * Finds the rule set that `--rules` names: one that comes with coopkit, or a file of one's own in JSON or YAML.
 *
 * @throws CommandError when there is none, or with every fault of the file and its line
 */
export async function rulesNamed(name: string): Promise<RuleSet> {
  const known = RULE_SETS.find(({ id }) => id === name);
  if (known) return known;
  if (['.json', '.yaml', '.yml'].includes(extname(name).toLowerCase())) return readRuleFile(name);
  const ids = RULE_SETS.map(({ id }) => id);
  const meant = nearest(name, ids);
  throw new CommandError(
    `there are no rules "${name}"`,
    meant
      ? `did you mean "${meant}"?`
      : `use one of ${ids.join(', ')}, or a file of your own that ends in .yaml or .json`,
  );
}

async function readRuleFile(path: string): Promise<RuleSet> {
  const lines = new LineCounter();
  // JSON is YAML as well.
  const document = parseDocument(await readFile(path, 'utf8'), { lineCounter: lines });
  const file = basename(path);
  const fault = (row: number, message: string, column?: string): Problem => ({
    severity: 'error',
    code: 'rule-set',
    file,
    row,
    ...(column !== undefined && { column }),
    message,
  });
  const problems =
    document.errors.length > 0
      ? document.errors.map(({ message, pos }) =>
          fault(lines.linePos(pos[0]).line, message.split('\n')[0] ?? message),
        )
      : ruleSetProblems(document.toJS()).map(({ path: where, message }) =>
          fault(lineOf(document, lines, where), message, where || undefined),
        );
  if (problems.length > 0)
    throw new CommandError(`${file} is not a rule set`, 'see docs/partnership-rules.md', problems);
  return readRuleSet(document.toJS());
}

/** The line of a setting, or of what stands around it when it is missing. */
function lineOf(document: Document, lines: LineCounter, path: string): number {
  const keys = path.split('.').map((key) => (/^\d+$/u.test(key) ? Number(key) : key));
  for (let depth = keys.length; depth > 0; depth -= 1) {
    const node = document.getIn(keys.slice(0, depth), true);
    if (typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)) {
      return lines.linePos(Number(node.range[0])).line;
    }
  }
  return 1;
}
