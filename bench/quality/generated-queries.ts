import type { SearchDocument } from '../../src/sdk/search/types.ts';
import { Random } from '../random.ts';
import { misspell } from '../generate.ts';
import { tokenize } from '../../src/sdk/search/tokenize.ts';

/** A beginning that more words than this have in common is a case of its own: cutting the list short would show. */
export const MANY_WORDS = 2000;

/** A question made from a record, so that its right answer is known. */
export interface GeneratedQuery {
  readonly text: string;
  /** The record that was meant. */
  readonly record?: number;
  /** The word that was meant: any record with it will do. */
  readonly word?: string;
}

/** What each kind of question is made of. */
interface Draft {
  readonly record: number;
  /** A word of the record's name. */
  readonly name: string;
  /** Any other word of the record. */
  readonly word: string;
}

type Make = (
  draft: Draft,
  random: Random,
  isCommon: (beginning: string) => boolean,
) => GeneratedQuery | undefined;

const begun = (word: string, random: Random): string => word.slice(0, 3 + random.below(4));

const KINDS: Readonly<Record<string, Make>> = {
  'a begun word': ({ word }, random) => ({ text: begun(word, random), word }),
  'a name and a beginning of over 2,000 words': ({ record, name, word }, random, isCommon) => {
    const text = word.slice(0, 1 + random.below(3));
    return isCommon(text) ? { text: `${name} ${text}`, record } : undefined;
  },
  'two words': ({ record, name, word }) => ({ text: `${name} ${word}`, record }),
  'a slip': ({ word }, random) => ({ text: misspell(random, word), word }),
  'a slip in the first letter': ({ word }, random) => ({
    text: random.pick(Array.from('abdegiklmnoprstuvz')) + word.slice(1),
    word,
  }),
  'a slip and another word': ({ record, name, word }, random) => ({
    text: `${misspell(random, word)} ${name}`,
    record,
  }),
};

/** Questions of all kinds, the same for the same records. */
export function generateQueries(
  documents: readonly SearchDocument[],
  count: number,
): ReadonlyMap<string, readonly GeneratedQuery[]> {
  const isCommon = commonBeginnings(documents);
  return new Map(
    Object.entries(KINDS).map(([kind, make], place) => {
      const random = new Random(place + 1);
      const queries: GeneratedQuery[] = [];
      for (let attempt = 0; queries.length < count && attempt < count * 50; attempt++) {
        const draft = draftFrom(documents, random);
        const query = draft && make(draft, random, isCommon);
        if (query) queries.push(query);
      }
      return [kind, queries];
    }),
  );
}

export const wordsOf = ({ texts }: SearchDocument): ReadonlySet<string> =>
  new Set(texts.flatMap(({ text }) => tokenize(text)));

function draftFrom(documents: readonly SearchDocument[], random: Random): Draft | undefined {
  const record = random.below(documents.length);
  const document = documents[record]!;
  const names = tokenize(document.texts[0]?.text ?? '').filter((word) => word.length >= 4);
  const long = [...wordsOf(document)].filter((word) => /^[^\d]{6,}$/.test(word));
  if (names.length === 0 || long.length === 0) return undefined;
  const [name, word] = [random.pick(names), random.pick(long)];
  return name === word ? undefined : { record, name, word };
}

function commonBeginnings(documents: readonly SearchDocument[]): (beginning: string) => boolean {
  const counts = new Map<string, number>();
  for (const word of new Set(documents.flatMap((document) => [...wordsOf(document)]))) {
    for (let length = 1; length <= 3; length++) {
      const beginning = word.slice(0, length);
      counts.set(beginning, (counts.get(beginning) ?? 0) + 1);
    }
  }
  return (beginning) => (counts.get(beginning) ?? 0) > MANY_WORDS;
}
