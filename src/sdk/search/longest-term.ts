/** Longer words are cut, in records and in queries alike: no word of a language is that long. */
export const MAX_LETTERS = 40;
