/** A table for people: the first row names the columns, the first cell of every row what it is about. */
export interface Table {
  readonly title: string;
  readonly note?: string;
  readonly rows: readonly (readonly string[])[];
}

/** Three significant digits at most, thousands apart: `0.0243`, `12.5`, `1,210`. */
export function number(value: number): string {
  if (!Number.isFinite(value)) return '–';
  if (Math.abs(value) >= 100) return Math.round(value).toLocaleString('en');
  return String(Number(value.toPrecision(3)));
}

/** `0.024 ms`, `2.8 s`. */
export const ms = (value: number): string =>
  value >= 10_000 ? `${number(value / 1000)} s` : `${number(value)} ms`;

/** `12 B`, `9.8 kB`, `6.4 MB`; thousands, as networks count. */
export function bytes(value: number): string {
  if (value >= 1e6) return `${number(value / 1e6)} MB`;
  return value >= 1e3 ? `${number(value / 1e3)} kB` : `${number(value)} B`;
}

export const percent = (share: number | undefined): string =>
  share === undefined ? '' : `${(share * 100).toFixed(0)} %`;

/** How many times ours: `×43`. */
export const times = (theirs: number, ours: number): string => `×${number(theirs / ours)}`;

/** A figure of a peer with its ratio to ours. */
export const beside = (show: (value: number) => string, theirs: number, ours: number): string =>
  `${show(theirs)} (${times(theirs, ours)})`;

/** For a terminal. */
export function printTable({ title, note, rows }: Table): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  const lines = rows.map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  '),
  );
  return ['', title, ...(note ? [note] : []), ...lines].join('\n');
}

/** For a document. */
export function markdownTable({ title, note, rows: [head = [], ...rows] }: Table): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const rule = line(head.map((_, column) => (column === 0 ? '---' : '--:')));
  return [`### ${title}`, '', ...(note ? [note, ''] : []), line(head), rule, ...rows.map(line), ''].join(
    '\n',
  );
}
