import type { SearchDocument } from '../../../../src/sdk/search/types.ts';
import { tokenize } from '../../../../src/sdk/search/tokenize.ts';

/** Words of names, on average, up to which a record has level 8, 7 and so on. */
const FEW_WORDS = [1, 1.25, 1.5, 1.75, 2, 2.5, 3.5];

/** Of each record 0 when none of its names is part of a longer one of another, otherwise 1 to 8, the more the shorter they are. */
export function levelsOf(documents: readonly SearchDocument[]): number[] {
  const names = documents.map((document) => (document.names ?? []).map(tokenize));
  return names.map((own) => {
    const others = names.filter((other) => other !== own).flat();
    const isPartOfAnother = (name: readonly string[]) =>
      name.length > 0 &&
      name.length <= 5 &&
      others.some((other) => other.length > name.length && isPart(name, other));
    const words = own.flat().length / own.length;
    return own.some(isPartOfAnother) ? 8 - FEW_WORDS.filter((few) => words > few).length : 0;
  });
}

const isPart = (name: readonly string[], other: readonly string[]): boolean =>
  other.some((_, at) => name.every((word, place) => other[at + place] === word));
