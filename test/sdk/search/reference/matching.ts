import type { Explanation, Reason } from '../../../../src/sdk/query.ts';
import type { Clause } from '../../../../src/sdk/search/clauses.ts';
import type { Collection, Mentions, Place } from './collection.ts';
import type { Reading, Word } from './words.ts';
import { costOf, has, mayBeMistake, nearOf, readWords } from './words.ts';

const POINTS = [1, 2, 3, 8] as const;
const WHERE = ['text', 'repeated', 'offer', 'name'] as const;

/** A piece of the query with what its words may stand for. */
export interface ReadClause extends Clause {
  readonly read: readonly Word[];
}

/** A query as it was understood. */
export interface Understood {
  readonly clauses: readonly ReadClause[];
  /** Those that have to occur. */
  readonly words: readonly Word[];
  /** Record → why it is found; all records, without a reason, when no word has to occur. */
  readonly found: ReadonlyMap<number, Explanation>;
}

/**
 * Reads a query; when it finds nothing, once more with one of its words as a mistake, the rarest first: one of
 * 12 mentions or more only where 16 times as many have what it may be a mistake for.
 */
export function understand(collection: Collection, clauses: readonly Clause[]): Understood {
  const asTyped = match(
    collection,
    clauses.map((clause) => ({ ...clause, read: readWords(collection, clause) })),
  );
  if (asTyped.found.size > 0 || asTyped.words.length === 0) return asTyped;
  const suspects = suspectsOf(asTyped)
    .sort((a, b) => costOf(collection, a) - costOf(collection, b))
    .slice(0, 8);
  for (const suspect of suspects) {
    const mentions = costOf(collection, suspect);
    const near = nearOf(collection, suspect.text).filter(
      ({ how, term }) => how !== 'near' || mentions < 12 || collection.frequency(term) >= 16 * mentions,
    );
    const widened = { ...suspect, readings: [...suspect.readings, ...near] };
    const replace = (word: Word) => (word === suspect ? widened : word);
    const again = match(
      collection,
      asTyped.clauses.map((clause) => ({ ...clause, read: clause.read.map(replace) })),
    );
    if (near.length > 0 && again.found.size > 0) return again;
  }
  return asTyped;
}

/** The words that may be mistakes: not in quotes, not to be left out, long enough, not read as mistakes yet. */
export function suspectsOf({ clauses }: Understood): Word[] {
  return clauses
    .filter(({ excluded, phrase }) => !excluded && !phrase)
    .flatMap(({ read }) => read)
    .filter((word) => mayBeMistake(word.text) && !has(word, 'near', 'ended'));
}

function match(collection: Collection, clauses: readonly ReadClause[]): Understood {
  const words = clauses.filter(({ excluded }) => !excluded).flatMap(({ read }) => read);
  const found = new Map<number, Explanation>();
  for (const [record, explanation] of withAllWords(collection, words)) {
    const mentions = collection.mentions[record]!;
    if (clauses.every((clause) => isThere(mentions, clause) !== clause.excluded)) {
      found.set(record, explanation);
    }
  }
  return { clauses, words, found };
}

/** The records that have every word, each with its best reason for every word. */
export function withAllWords(collection: Collection, words: readonly Word[]): Map<number, Explanation> {
  const found = new Map<number, Explanation>();
  for (const [record, mentions] of collection.mentions.entries()) {
    const reasons = words.flatMap((word) => bestReason(collection, word, mentions) ?? []);
    if (reasons.length < words.length) continue;
    found.set(record, { score: reasons.reduce((sum, { points }) => sum + points, 0), reasons });
  }
  return found;
}

function bestReason(collection: Collection, word: Word, mentions: Mentions): Reason | undefined {
  const records = collection.documents.length;
  const rarity = Math.max(1, Math.round(4 * Math.log2(1 + records / Math.max(1, costOf(collection, word)))));
  const reasons = word.readings.flatMap(({ term, how, worth }): Reason[] => {
    const mention = mentions.get(term);
    if (!mention) return [];
    const points = POINTS[mention.weight]! * worth * rarity;
    const named = how === 'begun' ? word.text : term;
    return [{ word: word.text, term: named, how, where: WHERE[mention.weight]!, points }];
  });
  return reasons.reduce<Reason | undefined>(
    (best, reason) => (best && best.points >= reason.points ? best : reason),
    undefined,
  );
}

/** Whether a record has what a clause asks for: its words one after another, in its field. */
function isThere(mentions: Mentions, { read, field, phrase }: ReadClause): boolean {
  const placesOf = ({ readings }: Word): Place[] =>
    readings.flatMap(({ term }: Reading) => mentions.get(term)?.places ?? []);
  if (!phrase && field === undefined) {
    return read.every(({ readings }) => readings.some(({ term }) => mentions.has(term)));
  }
  const [first, ...others] = read.map(placesOf);
  return first!.some(
    (begin) =>
      (field === undefined || begin.field === field) &&
      others.every((places, at) =>
        places.some(({ text, word }) => text === begin.text && word === begin.word + at + 1),
      ),
  );
}
