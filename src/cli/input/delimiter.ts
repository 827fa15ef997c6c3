import { parse } from 'csv-parse/sync';

const CANDIDATES = [',', ';', '\t', '|'] as const;

/**
 * The character between the cells: the one that cuts most lines of the sample into the same number of cells, more
 * than one. Of two that do, the one that makes more cells.
 *
 * @param sample the first lines of the file
 */
export function detectDelimiter(sample: readonly string[]): string {
  let best = ',';
  let most = 0;
  for (const delimiter of CANDIDATES) {
    const score = agreement(sample, delimiter);
    if (score > most) {
      most = score;
      best = delimiter;
    }
  }
  return best;
}

function agreement(sample: readonly string[], delimiter: string): number {
  const widths = sample.filter((line) => line.trim() !== '').map((line) => width(line, delimiter));
  const headerWidth = Math.max(widths[0] ?? 1, widths[1] ?? 1);
  if (headerWidth < 2) return 0;
  const alike = widths.filter((cells) => cells === headerWidth).length / widths.length;
  return alike + headerWidth / 1000;
}

function width(line: string, delimiter: string): number {
  try {
    return parse(line, { delimiter, relax_quotes: true, relax_column_count: true })[0]?.length ?? 1;
  } catch {
    // A cell over several lines: the rest of it stands on the next line.
    return line.split(delimiter).length;
  }
}
