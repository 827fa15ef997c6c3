import type { ListQuery } from '../../sdk/query.ts';

/** The fields that a feed can be narrowed by, in the order of its controls. */
export const FEED_FIELDS = ['topics', 'objectives', 'country', 'form', 'region'] as const;

/** One of the fields of a feed. */
export type FeedField = (typeof FEED_FIELDS)[number];

/** Fields with a control of their own; regions have ids without words, so only the page can set them. */
export const CONTROL_FIELDS = ['topics', 'objectives', 'country', 'form'] as const;

/** Values by field: alternatives within a field, all fields together. */
export type Choice = Readonly<Partial<Record<FeedField, readonly string[]>>>;

/** Reads a list of codes from an attribute, separated by commas or spaces. */
export function codesOf(attribute: string | undefined): readonly string[] {
  return attribute?.split(/[\s,]+/).filter(Boolean) ?? [];
}

/** Reads what the page fixes; fields without a value are left out. */
export function scopeOf(attributes: Readonly<Record<FeedField, string | undefined>>): Choice {
  const entries = FEED_FIELDS.map((field) => [field, codesOf(attributes[field])] as const);
  return Object.fromEntries(entries.filter(([, values]) => values.length > 0));
}

/** The question of a feed. What the page fixes goes before what a visitor chose in the same field. */
export function feedQuery(scope: Choice, chosen: Choice, pageSize: number, facets: boolean): ListQuery {
  const free = CONTROL_FIELDS.filter((field) => !(field in scope));
  return { ...chosen, ...scope, pageSize, ...(facets ? { facets: free } : {}) };
}

/** A choice with one value more, or less when it was chosen before. */
export function toggled(chosen: Choice, field: FeedField, value: string): Choice {
  const values = chosen[field] ?? [];
  return replaced(
    chosen,
    field,
    values.includes(value) ? values.filter((other) => other !== value) : [...values, value],
  );
}

/** A choice with other values in one field. */
export function replaced(chosen: Choice, field: FeedField, values: readonly string[]): Choice {
  const { [field]: _before, ...rest } = chosen;
  return values.length > 0 ? { ...rest, [field]: values } : rest;
}

/** Every chosen value with its field. */
export function chosenValues(
  chosen: Choice,
): readonly { readonly field: FeedField; readonly value: string }[] {
  return FEED_FIELDS.flatMap((field) => (chosen[field] ?? []).map((value) => ({ field, value })));
}
