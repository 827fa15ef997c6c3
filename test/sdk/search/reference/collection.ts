import type { SearchDocument, WordKnowledge } from '../../../../src/sdk/search/types.ts';
import { numberOfCode, termOf, writtenWords } from '../../../../src/sdk/search/tokenize.ts';

import { levelsOf } from './names.ts';

/** Where a word stands: in which text of its record, and as which word of it. */
export interface Place {
  readonly field: string | undefined;
  readonly text: number;
  readonly word: number;
}

/** What a record says of a term. */
export interface Mention {
  readonly weight: number;
  readonly places: readonly Place[];
}

/** Term → what the record says of it. */
export type Mentions = Map<string, Mention>;

/** A collection as plain objects. */
export interface Collection {
  readonly documents: readonly SearchDocument[];
  readonly mentions: readonly Mentions[];
  /** How many different words each record says itself, those inside compounds not counted. */
  readonly lengths: readonly number[];
  /** How short the names of each record are that others contain; 0 for the rest. */
  readonly levels: readonly number[];
  /** All terms, sorted. */
  readonly terms: readonly string[];
  /** Number of records with a term. */
  readonly frequency: (term: string) => number;
  /** What the forms of a term have in common; empty when it has no forms. */
  readonly stem: (term: string) => string;
}

/** Reads documents word by word. */
export function readCollection(documents: readonly SearchDocument[], words?: WordKnowledge): Collection {
  const written = documents.map(mentionsOf);
  const languages = languagesOf(documents);
  const mentions = words ? addParts(written, languages, words) : written;
  const frequencies = new Map<string, number>();
  for (const term of mentions.flatMap((each) => [...each.keys()])) {
    frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
  }
  return {
    documents,
    mentions,
    lengths: documents.map(
      ({ texts }) =>
        mentionsOf({ texts: texts.filter(({ implied }) => !implied), values: {}, sorts: {} }).size,
    ),
    levels: levelsOf(documents),
    terms: [...frequencies.keys()].sort((a, b) => (a < b ? -1 : 1)),
    frequency: (term) => frequencies.get(term) ?? 0,
    stem: (term) => term.slice(0, words?.stemLength(term, undefined) ?? 0),
  };
}

function mentionsOf({ texts }: SearchDocument): Mentions {
  const mentions: Mentions = new Map();
  const mention = (term: string, weight: number, places: readonly Place[]): void => {
    const before = mentions.get(term);
    const again = before?.weight === 0 && weight === 0 ? 1 : weight;
    mentions.set(term, {
      weight: Math.max(before?.weight ?? 0, again),
      places: [...(before?.places ?? []), ...places],
    });
  };
  for (const [text, { text: all, weight, field }] of texts.entries()) {
    const terms = Array.from(writtenWords(all), (word) => termOf(word.text)).filter(Boolean);
    for (const [word, term] of terms.entries()) {
      mention(term, weight, [{ field, text, word }]);
      const number = numberOfCode(term);
      if (number !== undefined) mention(number, weight, []);
    }
  }
  return mentions;
}

/** Term → the languages of the texts it stands in. */
function languagesOf(documents: readonly SearchDocument[]): Map<string, Set<string | undefined>> {
  const languages = new Map<string, Set<string | undefined>>();
  for (const { texts } of documents) {
    for (const text of texts) {
      for (const term of mentionsOf({ texts: [text], values: {}, sorts: {} }).keys()) {
        languages.set(term, (languages.get(term) ?? new Set()).add(text.language));
      }
    }
  }
  return languages;
}

/** A record with a compound also has the words it is made of, as running text, unless it has them anyway. */
function addParts(
  written: readonly Mentions[],
  languages: ReadonlyMap<string, ReadonlySet<string | undefined>>,
  words: WordKnowledge,
): Mentions[] {
  const frequency = (term: string) => written.filter((each) => each.has(term)).length;
  return written.map((each) => {
    const all: Mentions = new Map(each);
    for (const term of each.keys()) {
      for (const language of languages.get(term) ?? []) {
        for (const part of words.parts(term, language, frequency)) {
          if (!all.has(part)) all.set(part, { weight: 0, places: [] });
        }
      }
    }
    return all;
  });
}
