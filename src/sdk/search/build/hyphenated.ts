/** Two words with a hyphen between them, and none before or after. */
const PAIR =
  /(?<![\p{L}\p{M}\p{N}\u2010\u2011-])([\p{L}\p{M}\p{N}]+)[\u2010\u2011-]([\p{L}\p{M}\p{N}]+)(?![\p{L}\p{M}\p{N}\u2010\u2011-])/gu;

const HYPHEN = /[\u2010\u2011-]/;

/** Words that are written with a hyphen, as many people write them without: `cross-border` → `crossborder`. */
export function* joinedWords(text: string): Generator<string> {
  if (!HYPHEN.test(text)) return;
  for (const [, first, second] of text.matchAll(PAIR)) yield `${first}${second}`;
}
