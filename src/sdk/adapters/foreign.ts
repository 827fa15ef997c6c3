/* Reading JSON that somebody else wrote: nothing is believed before it was looked at. */

/** An object of JSON, whatever is in it. */
export type Foreign = Readonly<Record<string, unknown>>;

export const isForeign = (value: unknown): value is Foreign =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value as a list: as it is, in one of its own, or empty when there is none. */
export function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? (value as readonly unknown[]) : [value];
}

/** The objects of a list. */
export const objectsOf = (value: unknown): readonly Foreign[] => listOf(value).filter(isForeign);

/** A text without the white space around it, or of a number its digits; nothing for an empty one. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (typeof value !== 'string') return undefined;
  const text = value.trim();
  return text === '' ? undefined : text;
}

/** The first text that there is. */
export function firstText(...values: readonly unknown[]): string | undefined {
  for (const value of values.flatMap(listOf)) {
    const text = textOf(value);
    if (text !== undefined) return text;
  }
  return undefined;
}

/** JSON that stands in a text, or what is no text as it is; nothing when it cannot be read. */
export function embeddedJson(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return undefined;
  }
}
