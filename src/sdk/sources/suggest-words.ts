import type { Suggestion } from '../query.ts';
import type { FrequentTerm } from '../search/head.ts';
import { termOf, writtenWords } from '../search/tokenize.ts';

/** A word to be proposed. */
export type WordSuggestion = Extract<Suggestion, { readonly type: 'text' }>;

/** Folded terms are spelt in Latin letters: what someone types in these can go on as a term. */
const LATIN = /^[\p{Script=Latin}\p{M}\p{N}]*$/u;

/**
 * Proposes terms as records spell them: `водород`, not `vodorod`. Those that go on as was typed come first, with its
 * marks where it has any; so who types in one script is offered words in others last. A term whose spelling is not
 * known is left out where other letters than Latin ones were typed; and after another word, since nothing tells whether
 * any record has both.
 *
 * @param terms folded, most frequent first
 * @param found raw records that have the words typed
 */
export function suggestWords(
  terms: readonly FrequentTerm[],
  found: readonly unknown[],
  typed: string,
): WordSuggestion[] {
  const [last, before] = Array.from(writtenWords(typed)).reverse();
  const begun = last?.text.toLowerCase() ?? '';
  const goesOn = (word: string): boolean => word.startsWith(begun) || withoutMarks(word).startsWith(begun);
  const spellings = spellingsIn(found, new Set(terms.map(({ text }) => text)));
  const words = terms.flatMap(({ text: term, count }): readonly WordSuggestion[] => {
    const seen = [...(spellings.get(term) ?? [])];
    const text = seen.find(goesOn) ?? seen[0] ?? (!before && LATIN.test(begun) && term);
    return text ? [{ type: 'text', text, count }] : [];
  });
  return words.sort((a, b) => Number(goesOn(b.text)) - Number(goesOn(a.text)));
}

const withoutMarks = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '');

/** Term → how some records spell it, in small letters. */
function spellingsIn(
  records: readonly unknown[],
  wanted: ReadonlySet<string>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const spellings = new Map<string, Set<string>>();
  for (const text of textsIn(records)) {
    for (const { text: written } of writtenWords(text)) {
      const term = termOf(written);
      if (!wanted.has(term)) continue;
      const known = spellings.get(term) ?? new Set();
      spellings.set(term, known.add(written.toLowerCase()));
    }
  }
  return spellings;
}

/** Every text in a value that was read as JSON. */
function* textsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null) {
    for (const each of Object.values(value)) yield* textsIn(each);
  }
}
