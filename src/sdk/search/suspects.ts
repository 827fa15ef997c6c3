import { allowedMistakes } from './mistakes.ts';
import type { QueryWord, ReadClause } from './query-words.ts';
import { isAsTyped } from './query-words.ts';

/** The words that may be mistakes although the index has them. */
export const suspectsOf = (clauses: readonly ReadClause[]): QueryWord[] =>
  clauses
    .filter(({ excluded, phrase }) => !excluded && !phrase)
    .flatMap(({ terms }) => terms)
    .filter((word) => isAsTyped(word) && allowedMistakes(word.text) > 0);
