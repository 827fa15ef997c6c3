/**
 * A text in one or more languages: BCP 47 tag → text, for example `{ el: 'Βόλος', 'el-Latn': 'Volos' }`.
 * The tag is `und` when the language is not known. Never empty.
 */
export type LocalizedText = Readonly<Record<string, string>>;

/**
 * A code from an open vocabulary: the known codes help the editor, any other code is kept and shown as it is.
 * Vocabularies grow between releases (a regulation adds an objective); a reader must not break when they do.
 */
export type Open<Known extends string> = Known | (string & Record<never, never>);

/** A text picked for a reader: the words, the language they are in, and whether that language was asked for. */
export interface PickedText {
  readonly text: string;
  readonly lang: string;
  /** True when no asked language was there and another one stands in. */
  readonly fallback: boolean;
}

/**
 * Picks the best language of a text for a reader.
 *
 * @param text the text in its languages
 * @param languages what the reader understands, best first (`['de-AT', 'en']`)
 * @returns the picked text, or `undefined` when there is none at all
 *
 * @example
 * pickText({ el: 'Βόλος', 'el-Latn': 'Volos' }, ['de-AT', 'en'])?.text; // 'Volos'
 */
export function pickText(
  text: LocalizedText | undefined,
  languages: readonly string[],
): PickedText | undefined {
  if (!text) return undefined;
  for (const wanted of languages) {
    for (const tag of [wanted, wanted.split('-')[0] ?? wanted]) {
      // A page may call its language anything, such as the name of a method of all objects.
      const exact = Object.hasOwn(text, tag) && text[tag];
      if (exact) return { text: exact, lang: tag, fallback: false };
    }
  }
  const tags = Object.keys(text);
  const standIn = text['en'] ? 'en' : (tags.find((tag) => tag.endsWith('-Latn')) ?? tags[0]);
  if (standIn === undefined) return undefined;
  const words = text[standIn];
  return words ? { text: words, lang: standIn, fallback: true } : undefined;
}
