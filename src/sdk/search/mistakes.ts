const HAS_DIGIT = /\d/;

/** How many mistakes a word may have: none in short words and codes, one from 4 letters, two from 8. */
export function allowedMistakes(word: string): number {
  if (word.length < 4 || HAS_DIGIT.test(word)) return 0;
  return word.length < 8 ? 1 : 2;
}
