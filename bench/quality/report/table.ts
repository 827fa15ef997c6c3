import type { Outcome } from '../measure.ts';
import type { Score } from '../judge.ts';
import { classesOf, scoreOfClass } from '../check.ts';
import { scoreOf, share } from '../judge.ts';

/** A row of cells; the first row of a table holds the headings. */
export type Row = readonly string[];

const percent = (score: Score): string => `${(share(score) * 100).toFixed(1)} %`;

/** Found, missed and irrelevant of every engine. */
export function summary(outcomes: readonly Outcome[]): Row[] {
  return [
    ['engine', 'found', 'missed', 'share', 'irrelevant'],
    ...outcomes.map(({ engine, verdicts }) => {
      const score = scoreOf(verdicts);
      const { found, wanted, irrelevant } = score;
      return [engine.name, String(found), String(wanted - found), percent(score), String(irrelevant)];
    }),
  ];
}

/** The same for each class of query: `found/wanted +irrelevant`. */
export function byClass(outcomes: readonly Outcome[]): Row[] {
  const [first] = outcomes;
  if (!first) return [];
  const cell = ({ found, wanted, irrelevant }: Score): string =>
    `${found}/${wanted}${irrelevant > 0 ? ` +${irrelevant}` : ''}`;
  return [
    ['class', ...outcomes.map(({ engine }) => engine.name)],
    ...classesOf(first).map((name) => [
      name,
      ...outcomes.map((outcome) => cell(scoreOfClass(outcome, name))),
    ]),
  ];
}

/** What an engine missed, and what it gave without being asked for. */
export function misses({ verdicts }: Outcome): Row[] {
  const wrong = verdicts.filter(({ found, wanted, irrelevant }) => found < wanted || irrelevant.length > 0);
  return [
    ['class', 'query', 'over', 'missed', 'irrelevant', 'why'],
    ...wrong.map(({ query, missed, irrelevant }) => [
      query.class,
      query.text,
      query.over,
      missed.join(' '),
      irrelevant.join(' '),
      query.why,
    ]),
  ];
}

/** For a terminal: columns side by side, numbers to the right. */
export function asText(rows: readonly Row[], alignRight = true): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  const pad = (cell: string, column: number): string =>
    alignRight && column > 0 ? cell.padStart(widths[column]!) : cell.padEnd(widths[column]!);
  return rows.map((row) => row.map(pad).join('  ').trimEnd()).join('\n');
}

/** For a page. */
export function asMarkdown(rows: readonly Row[], alignRight = true): string {
  const escape = (cell: string): string => cell.replaceAll('|', '\\|');
  const [head, ...body] = rows.map((row) => `| ${row.map(escape).join(' | ')} |`);
  const rule = `| ${rows[0]!.map((_, column) => (column > 0 && alignRight ? '--:' : '---')).join(' | ')} |`;
  return [head, rule, ...body].join('\n');
}
