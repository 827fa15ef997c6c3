/** What stands before the fraction: the sign of the file's language. */
export type DecimalSign = ',' | '.';

export interface NumberOptions {
  /** Stated in the configuration. */
  readonly decimal?: DecimalSign | undefined;
  /** Only whole numbers make sense (persons, counts), so a lone group of three digits is thousands. */
  readonly whole?: boolean | undefined;
  /** Never so large that thousands are grouped (degrees), so a lone sign starts the fraction. */
  readonly small?: boolean | undefined;
}

/** A number as it was read; `ambiguous` when `1,234` could be a thousand and more or one and a bit. */
export interface ReadNumber {
  readonly value: number;
  readonly ambiguous: boolean;
}

/** Spaces between groups of digits, the no-break and the narrow ones, and the Swiss apostrophe. */
const GROUP_SPACE = /(?<=\d)[\s\u00A0\u202F\u2009'’](?=\d{3})/gu;
const SHAPE = /^[+-]?(\d+([.,]\d+)*|[.,]\d+)(e[+-]?\d+)?$/iu;

/**
 * Reads a number with either decimal sign: `12,5`, `1.234,5`, `1,234.5`, `1 234,5`, `-0.5`, `1e6`.
 *
 * @returns the number, or `undefined` when it is none
 */
export function parseNumber(value: unknown, options: NumberOptions = {}): ReadNumber | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? { value, ambiguous: false } : undefined;
  if (typeof value !== 'string') return undefined;
  const text = value.trim().replaceAll(GROUP_SPACE, '').replace('−', '-');
  if (!SHAPE.test(text)) return undefined;
  const { decimal, ambiguous } = decimalSign(text, options);
  const plain =
    decimal === undefined
      ? text.replaceAll(/[.,]/gu, '')
      : text.replaceAll(decimal === ',' ? '.' : ',', '').replace(decimal, '.');
  const number = Number(plain);
  return Number.isFinite(number) ? { value: number, ambiguous } : undefined;
}

/** Which sign starts the fraction; none when all signs group thousands. */
function decimalSign(
  text: string,
  { decimal, whole, small }: NumberOptions,
): { readonly decimal: DecimalSign | undefined; readonly ambiguous: boolean } {
  const signs = [...text.matchAll(/[.,]/gu)].map(([sign]) => sign as DecimalSign);
  const last = signs.at(-1);
  if (last === undefined) return { decimal: undefined, ambiguous: false };
  // Both signs: the last one starts the fraction. The same one twice: it groups.
  if (new Set(signs).size > 1) return { decimal: last, ambiguous: false };
  if (signs.length > 1) return { decimal: undefined, ambiguous: false };
  if (small) return { decimal: last, ambiguous: false };
  if (!/^[+-]?[1-9]\d{0,2}[.,]\d{3}$/u.test(text)) return { decimal: last, ambiguous: false };
  if (decimal !== undefined) return { decimal: last === decimal ? last : undefined, ambiguous: false };
  return whole ? { decimal: undefined, ambiguous: false } : { decimal: last, ambiguous: true };
}
