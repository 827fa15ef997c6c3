import type { FacetValue } from '../../../sdk/query.ts';

/** A value with the narrower ones below it. */
export interface Branch {
  readonly value: FacetValue;
  readonly children: readonly Branch[];
}

/**
 * The values as trees, each level in the order of the list. A value whose parent is not listed is a root, and so is one
 * that would stand under itself.
 */
export function treesOf(values: readonly FacetValue[]): readonly Branch[] {
  const parents = parentsIn(values);
  const below = new Map<string | undefined, FacetValue[]>();
  for (const value of values) {
    const parent = parents.get(value.value);
    below.set(parent, [...(below.get(parent) ?? []), value]);
  }
  const grow = (under: string | undefined): readonly Branch[] =>
    (below.get(under) ?? []).map((value) => ({ value, children: grow(value.value) }));
  return grow(undefined);
}

/** The values of a branch, its own first. */
export function valuesIn({ value, children }: Branch): readonly FacetValue[] {
  return [value, ...children.flatMap(valuesIn)];
}

/**
 * The trees with only the values that are looked for, and those above them. One that is found itself keeps all below
 * it unless something there is found too.
 */
export function pruned(
  branches: readonly Branch[],
  wanted: (value: FacetValue) => boolean,
): readonly Branch[] {
  return branches.flatMap((branch): readonly Branch[] => {
    const children = pruned(branch.children, wanted);
    if (children.length > 0) return [{ ...branch, children }];
    return wanted(branch.value) ? [branch] : [];
  });
}

/**
 * What is chosen after a value was chosen or taken back. A wider value selects everything below it, so of a value and
 * one above it only the one chosen last can be meant.
 */
export function toggledInTree(
  values: readonly FacetValue[],
  chosen: readonly string[],
  value: string,
): readonly string[] {
  if (chosen.includes(value)) return chosen.filter((other) => other !== value);
  const parents = parentsIn(values);
  const isAbove = (top: string, code: string | undefined): boolean =>
    code !== undefined && (code === top || isAbove(top, parents.get(code)));
  return [...chosen.filter((other) => !isAbove(value, other) && !isAbove(other, value)), value];
}

/** Value → the listed one above it. Where those of a foreign source go in a circle, the circle is cut. */
function parentsIn(values: readonly FacetValue[]): ReadonlyMap<string, string> {
  const listed = new Set(values.map(({ value }) => value));
  const parents = new Map<string, string>();
  const leadsTo = (from: string | undefined, to: string): boolean =>
    from !== undefined && (from === to || leadsTo(parents.get(from), to));
  for (const { value, parent } of values) {
    if (parent !== undefined && listed.has(parent) && !leadsTo(parent, value)) parents.set(value, parent);
  }
  return parents;
}
