import {
  describeBecause,
  describeMissingFact,
  type Partner,
  type PartnershipContext,
  type PartnershipResult,
  type RuleResult,
  type RuleSet,
} from '../../sdk/match/rules/index.ts';
import { pickText } from '../../sdk/model/text.ts';

const MARKS: Readonly<Record<RuleResult['verdict'], string>> = {
  pass: 'PASS   ',
  fail: 'FAIL   ',
  unknown: 'UNKNOWN',
  waived: 'WAIVED ',
};

const SUMMARIES: Readonly<Record<PartnershipResult['verdict'], string>> = {
  pass: 'no mandatory rule is broken.',
  fail: 'a mandatory rule is broken.',
  unknown: 'a mandatory rule is open: find out what is not known, and ask the programme.',
};

/** The verdicts in lines of English, each with what it rests on and its source. */
export function reportLines(
  result: PartnershipResult,
  ruleSet: RuleSet,
  partners: readonly Partner[],
  { on = 'an unknown day' }: PartnershipContext,
): readonly string[] {
  const names = new Map(partners.map(({ id, name }) => [id, name ?? id]));
  const nameOf = (id: string): string => names.get(id) ?? id;
  return [
    `${partners.length} partner${partners.length === 1 ? '' : 's'}, rules of ${labelOf(ruleSet)} on ${on}`,
    '',
    ...result.results.flatMap((each) => [...linesOf(each, nameOf), '']),
    ...(result.outOfDate.length > 0 ? [`Not in force on that day: ${result.outOfDate.join(', ')}`, ''] : []),
    `${result.verdict.toUpperCase()}: ${SUMMARIES[result.verdict]}`,
    'This is no legal advice: the programme decides.',
  ];
}

function linesOf(
  { rule, verdict, because, missing, waiver }: RuleResult,
  nameOf: (id: string) => string,
): readonly string[] {
  const { source, severity, verified } = rule;
  const marks = [...(severity === 'should' ? ['recommended'] : []), ...(verified ? [] : ['not verified'])];
  const note = rule.note && pickText(rule.note, ['en'])?.text;
  return [
    `${MARKS[verdict]} ${labelOf(rule)}${marks.length > 0 ? ` [${marks.join(', ')}]` : ''}`,
    ...because.map((one) => `        ${describeBecause(one, nameOf)}`),
    ...(waiver ? [`        does not apply: ${waiver.kind}`] : []),
    ...(missing.length > 0
      ? [`        not known: ${missing.map((fact) => describeMissingFact(fact, nameOf)).join('; ')}`]
      : []),
    ...(note ? [`        note: ${note}`] : []),
    `        ${source.title}${source.article ? `, ${source.article}` : ''}, read ${source.retrieved}${source.via ? ` at ${source.via}` : ''}: ${source.url}`,
  ];
}

const labelOf = ({ label, id }: Pick<RuleSet, 'label' | 'id'>): string => pickText(label, ['en'])?.text ?? id;
