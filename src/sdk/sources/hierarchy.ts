import type { WiderTerms } from '../model/collections.ts';
import { FIELD_VOCABULARIES } from '../model/field-vocabularies.ts';
import { widerObjective } from '../model/objective-tree.ts';
import type { Vocabulary } from '../model/vocabulary.ts';

/** No tree of terms is as deep; one that is goes in a circle. */
const DEEPEST = 16;

/**
 * Which of the listed values of a field stands next above each: `ITC` above `ITC4`, `PO2` above `RSO2.6`, a topic above
 * the narrower ones of its vocabulary. Values in between that are not listed are passed over.
 *
 * @param values what a facet lists
 * @returns value → the listed value above it; nothing for values at the top and for fields without a hierarchy
 */
export function parentsOf(
  field: string,
  values: readonly string[],
  vocabularies: readonly Vocabulary[],
): ReadonlyMap<string, string> {
  const listed = new Set(values);
  const above = ancestry(field, vocabularies);
  const parents = new Map<string, string>();
  for (const value of above ? values : []) {
    const parent = above!(value).find((code) => listed.has(code));
    // In a circle of terms none is the wider one.
    if (parent !== undefined && !above!(parent).includes(value)) parents.set(value, parent);
  }
  return parents;
}

/** Looks up the terms above a term in the vocabularies of a data set, nearest first. */
export function widerTerms(vocabularies: readonly Vocabulary[]): WiderTerms {
  const schemes = new Map(
    vocabularies.map(({ scheme, terms }) => [
      scheme,
      new Map(
        terms.flatMap(({ code, broader }) => (broader === undefined ? [] : [[code, broader] as const])),
      ),
    ]),
  );
  return (scheme, code) => climb(code, (from) => schemes.get(scheme)?.get(from));
}

function ancestry(
  field: string,
  vocabularies: readonly Vocabulary[],
): ((value: string) => readonly string[]) | undefined {
  if (field === 'nuts') return (code) => climb(code, widerNuts);
  const scheme = FIELD_VOCABULARIES.get(field);
  if (scheme === 'objectives') return (code) => climb(code, widerObjective);
  if (scheme === undefined) return undefined;
  const wider = widerTerms(vocabularies.filter((vocabulary) => vocabulary.scheme === scheme));
  return (code) => wider(scheme, code);
}

/** `ITC4` → `ITC`; countries, two letters, are at the top. */
const widerNuts = (code: string): string | undefined => (code.length > 2 ? code.slice(0, -1) : undefined);

/** All that stands above a code. Vocabularies are other people's data: a circle in one ends here. */
function climb(code: string, above: (code: string) => string | undefined): readonly string[] {
  const passed: string[] = [];
  for (let next = above(code); next !== undefined && passed.length < DEEPEST; next = above(next)) {
    if (next === code || passed.includes(next)) break;
    passed.push(next);
  }
  return passed;
}
