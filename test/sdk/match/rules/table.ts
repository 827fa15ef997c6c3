import { pickText } from '../../../../src/sdk/model/text.ts';
import type { Rule, RuleSet } from '../../../../src/sdk/match/rules/index.ts';

const english = (text: RuleSet['label']): string => pickText(text, ['en'])?.text ?? '';

/** The section of docs/partnership-rules.md about a rule set. */
export function sectionOf(set: RuleSet): string {
  return [
    `### \`${set.id}\`: ${english(set.label)}`,
    '',
    countriesOf(set),
    '',
    '| Rule | | Days | Source |',
    '| --- | --- | --- | --- |',
    ...set.rules.map(rowOf),
  ].join('\n');
}

function countriesOf({ countries, countriesSource }: RuleSet): string {
  const source = countriesSource
    ? ` ([${countriesSource.title}](${countriesSource.url}), read ${countriesSource.retrieved})`
    : '';
  return countries === 'by-programme'
    ? 'Participating countries: those of the programme.'
    : `Participating countries: ${countries?.join(' ') ?? 'all'}${source}.`;
}

function rowOf(rule: Rule): string {
  const { label, severity, verified, validFrom, validTo, source, waivers = [], note } = rule;
  const waived = waivers.map(
    ({ kind, verified: sure }) => `${kind}${sure === false ? ' (not verified)' : ''}`,
  );
  const told = [
    `${english(label)} (\`${rule.id}\`).`,
    ...(waived.length > 0 ? [`Waived by: ${waived.join(', ')}.`] : []),
    ...(note ? [english(note)] : []),
  ].join(' ');
  const days = validFrom ? `${validFrom} to ${validTo ?? ''}` : '';
  const article = source.article ? `, ${source.article}` : '';
  const origin = source.kind === 'third-party' ? ' (reported by others)' : '';
  return `| ${told} | ${severity}${verified ? '' : ', not verified'} | ${days} | [${source.title}](${source.url})${article}${origin}, read ${source.retrieved}${source.via ? ` at ${new URL(source.via).host}` : ''} |`;
}
