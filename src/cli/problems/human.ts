import type { ProblemGroup, ProblemGroups } from './groups.ts';
import type { Problem } from './problem.ts';

/** The problems as lines to read: by file, errors first, rows aligned, long rows of the same counted. */
export function humanReport(groups: ProblemGroups): string[] {
  const lines: string[] = [];
  for (const [file, kinds] of groups.byFile()) {
    lines.push(file, ...kinds.flatMap(groupLines), '');
  }
  return lines;
}

function groupLines(group: ProblemGroup): string[] {
  const { first, shown, count } = group;
  const label = first.severity.padEnd(8);
  const remedy = first.remedy === undefined ? [] : [`${INDENT}→ ${first.remedy}`];
  if (count === 1) return [`  ${label} ${place(first)}${first.message}`, ...remedy];
  const same = shown.every(({ message }) => message === first.message);
  const column = first.column === undefined ? '' : `${first.column}: `;
  const heading = same ? first.message : `${count} of a kind`;
  const widthOf = (text: (problem: Problem) => string): number =>
    Math.max(...shown.map((problem) => text(problem).length));
  const rowWidth = widthOf(({ row }) => String(row ?? ''));
  const valueWidth = widthOf(quoted);
  return [
    `  ${label} ${column}${heading}${same ? ` (${count} times)` : ''}`,
    ...shown.map((problem) =>
      [
        `${INDENT}${problem.row === undefined ? '' : `row ${String(problem.row).padStart(rowWidth)}`}`,
        quoted(problem).padEnd(valueWidth),
        same ? '' : problem.message,
      ]
        .filter((part) => part.trim() !== '')
        .join('  ')
        .trimEnd(),
    ),
    ...(count > shown.length
      ? [`${INDENT}… and ${count - shown.length} more; --format json lists them all`]
      : []),
    ...remedy,
  ];
}

const INDENT = ' '.repeat(11);

const quoted = ({ value }: Problem): string => (value === undefined || value === '' ? '' : `"${value}"`);

function place(problem: Problem): string {
  const parts = [
    problem.row === undefined ? '' : `row ${problem.row}`,
    problem.column ?? '',
    quoted(problem),
  ].filter((part) => part !== '');
  return parts.length > 0 ? `${parts.join(', ')}: ` : '';
}
