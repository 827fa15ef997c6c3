/** Numbers from one to another, both included; an end that is not given is open. */
export interface NumberRange {
  readonly from: number;
  readonly to: number;
}

/**
 * Reads a filter value that stands for a range: `2019..2024`, `75..`, `..75`.
 *
 * @returns `undefined` for any other value; a range whose ends are the wrong way round is one that nothing lies in
 */
export function rangeOf(value: string): NumberRange | undefined {
  const ends = /^(\d+(?:\.\d+)?)?\.\.(\d+(?:\.\d+)?)?$/.exec(value);
  if (!ends || value === '..') return undefined;
  return { from: Number(ends[1] ?? -Infinity), to: Number(ends[2] ?? Infinity) };
}

/** Whether a value is a number, written in digits, that lies in a range. */
export function isWithin({ from, to }: NumberRange, value: string): boolean {
  if (!/^\d+(?:\.\d+)?$/.test(value)) return false;
  const number = Number(value);
  return from <= number && number <= to;
}
