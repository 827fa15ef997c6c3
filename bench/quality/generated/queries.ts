import type { SearchDocument } from '../../../src/sdk/search/types.ts';
import { Answers, wordsOf } from './answers.ts';
import { PAGE } from '../collection.ts';
import { Random } from '../../random.ts';
import { misspell } from '../../generate.ts';
import { tokenize } from '../../../src/sdk/search/tokenize.ts';

/** A beginning that more words than this have in common is a case of its own: cutting their list short would show. */
export const MANY_WORDS = 2000;

/** A question made from a record, so that its right answer is known. */
export interface GeneratedQuery {
  readonly text: string;
  /** The record that was meant. Few enough are as right that all have room on the page. */
  readonly record?: number;
  /** The word that was meant: any record with it will do. */
  readonly word?: string;
}

/** What a question is made of. */
interface Draft {
  readonly record: number;
  /** A word of the record's name. */
  readonly name: string;
  /** Two other words of the record. */
  readonly word: string;
  readonly third: string;
}

type Make = (draft: Draft, random: Random, answers: Answers) => GeneratedQuery | undefined;

const KINDS: Readonly<Record<string, Make>> = {
  'a begun word': ({ record, word }, random, answers) => {
    const text = word.slice(0, 3 + random.below(word.length - 3));
    return answers.isRareBeginning(text, PAGE) ? { text, record } : undefined;
  },
  'a word and a begun one': ({ record, name, word }, random, answers) => {
    const begun = word.slice(0, 3 + random.below(3));
    return answers.areRare([name], begun, PAGE) ? { text: `${name} ${begun}`, record } : undefined;
  },
  'two words and a beginning of over 2,000': ({ record, name, word, third }, random, answers) => {
    const begun = third.slice(0, 1 + random.below(2));
    const isMeant = answers.wordsBegunBy(begun) > MANY_WORDS && answers.areRare([name, word], begun, PAGE);
    return isMeant ? { text: `${name} ${word} ${begun}`, record } : undefined;
  },
  'two words': ({ record, name, word }, _random, answers) =>
    answers.areRare([name, word], '', PAGE) ? { text: `${name} ${word}`, record } : undefined,
  'a slip': ({ word }, random) => ({ text: misspell(random, word), word }),
  'a slip in the first letter': ({ word }, random) => ({ text: otherFirstLetter(word, random), word }),
  'a slip and another word': ({ record, name, word }, random, answers) =>
    answers.areRare([name, word], '', PAGE)
      ? { text: `${misspell(random, word)} ${name}`, record }
      : undefined,
};

/** Questions of all kinds, the same for the same records. */
export function generateQueries(
  documents: readonly SearchDocument[],
  count: number,
): ReadonlyMap<string, readonly GeneratedQuery[]> {
  const answers = new Answers(documents);
  return new Map(
    Object.entries(KINDS).map(([kind, make], place) => {
      const random = new Random(place + 1);
      const queries: GeneratedQuery[] = [];
      for (let attempt = 0; queries.length < count && attempt < count * 100; attempt++) {
        const draft = draftFrom(documents, random);
        const query = draft && make(draft, random, answers);
        if (query) queries.push(query);
      }
      return [kind, queries];
    }),
  );
}

function draftFrom(documents: readonly SearchDocument[], random: Random): Draft | undefined {
  const record = random.below(documents.length);
  const document = documents[record]!;
  const names = tokenize(document.texts[0]?.text ?? '').filter((word) => word.length >= 4);
  const long = [...wordsOf(document)].filter((word) => /^[^\d]{6,}$/.test(word));
  if (names.length === 0 || long.length === 0) return undefined;
  const [name, word, third] = [random.pick(names), random.pick(long), random.pick(long)];
  return new Set([name, word, third]).size < 3 ? undefined : { record, name, word, third };
}

function otherFirstLetter(word: string, random: Random): string {
  const others = Array.from('abdegiklmnoprstuvz').filter((letter) => letter !== word[0]);
  return random.pick(others) + word.slice(1);
}
