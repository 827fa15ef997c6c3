const MOST_EDITS = 3;

/** Lower case, without anything but letters and digits: `NUTS code`, `nuts_code` and `nutsCode` are one name. */
export function plainName(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}@.]/gu, '');
}

/**
 * The known name that was probably meant, for "did you mean": at most three letters differ, and less than half.
 *
 * @returns the nearest name, or `undefined` when none is near
 */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  const wanted = plainName(name);
  let best: string | undefined;
  let fewest = Math.min(MOST_EDITS, Math.floor((wanted.length - 1) / 2)) + 1;
  for (const candidate of known) {
    const edits = editDistance(wanted, plainName(candidate));
    if (edits < fewest) {
      fewest = edits;
      best = candidate;
    }
  }
  return best;
}

/** Letters to insert, leave out, replace or swap with their neighbour (optimal string alignment), row by row. */
function editDistance(from: string, to: string): number {
  let above: number[] = [];
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i += 1) {
    const before = above;
    above = row;
    row = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const replaced = (above[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
      const swapped =
        from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1] ? (before[j - 2] ?? 0) + 1 : replaced;
      row.push(Math.min(replaced, swapped, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
  }
  return row[to.length] ?? 0;
}
