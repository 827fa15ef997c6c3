import type { LocalizedText } from '../../text.ts';
import type { Term, Vocabulary } from '../../vocabulary.ts';
import type { BuiltInScheme } from '../load.ts';
import { LABELS } from './index.ts';
import type { VocabularyLabels } from './labels.ts';

/**
 * Built-in vocabularies with labels in more languages than English.
 *
 * @param languages tags; those that coopkit has no labels in are left out
 */
export async function withLabels(
  vocabularies: readonly Vocabulary[],
  languages: readonly string[],
): Promise<readonly Vocabulary[]> {
  const known = languages.filter((lang) => Object.hasOwn(LABELS, lang));
  const words = await Promise.all(
    known.map(async (lang) => [lang, (await LABELS[lang]?.())?.default] as const),
  );
  return vocabularies.map((vocabulary) => ({
    ...vocabulary,
    terms: vocabulary.terms.map((term) => ({ ...term, label: labelIn(vocabulary.scheme, term, words) })),
  }));
}

function labelIn(
  scheme: string,
  { code, label }: Term,
  words: readonly (readonly [lang: string, labels: VocabularyLabels | undefined])[],
): LocalizedText {
  const more = words.flatMap(([lang, labels]) => {
    const words = labels?.[scheme as BuiltInScheme] ?? {};
    return Object.hasOwn(words, code) ? [[lang, words[code]!] as const] : [];
  });
  return { ...label, ...Object.fromEntries(more) };
}
