/** Characters that cannot be seen: controls, bidi and zero-width characters, fillers, tags, variation selectors. */
const HIDDEN = /[\p{DI}\p{Cc}\u2028\u2029\ufff9-\ufffb]/u;

/**
 * The same, and first those that are meant, with the character they belong to: white space; soft hyphens within a word;
 * joiners in emoji, and in scripts other than Latin, Greek and Cyrillic, which write with them; one variation selector
 * after what it varies.
 */
const MEANT_OR_HIDDEN =
  /([\t\n\r]|(?!\p{DI})(?:\p{L}\xad(?!\p{DI})(?=\p{L})|[\p{ExtPict}\p{EMod}]\ufe0f?\u200d(?=\p{ExtPict})|(?![\p{sc=Latn}\p{sc=Grek}\p{sc=Cyrl}])[\p{L}\p{M}]\p{Join_C}(?!\p{DI})(?=\p{L})|[^\s\p{Cc}\ufff9-\ufffb]\p{VS}))|[\p{DI}\p{Cc}\u2028\u2029\ufff9-\ufffb]/gu;

/**
 * A text from data so that nothing in it is hidden: characters that reorder text or cannot be seen become `�`, each for
 * itself; everything else stays letter by letter. See docs/untrusted-data.md.
 */
export function legible(text: string): string {
  return HIDDEN.test(text) ? text.replace(MEANT_OR_HIDDEN, (_, meant?: string) => meant ?? '\ufffd') : text;
}
