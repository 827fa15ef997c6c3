import type { TextWeight, WeightedText } from '../../model/collections.ts';
import type { WordKnowledge } from '../types.ts';
import { Gathered } from './gathered.ts';
import { TermTable } from './term-table.ts';
import { joinedWords } from './hyphenated.ts';
import { writtenWords } from '../tokenize.ts';

/** Places of one field; its last one is the greatest that a word can have. */
const PLACES = 4096;

/** Between two texts of a field: no phrase reaches over it. */
const LEAP = 10;

/** What a record says of one term. */
interface Mention {
  weight: TextWeight;
  /** Whether the record says it itself. */
  isSaid: boolean;
  readonly places: number[];
}

/** Gathers which records contain which terms, how prominently, and where. */
export class TermCollector {
  readonly terms: TermTable;
  readonly gathered = new Gathered();
  private readonly fields: ReadonlyMap<string | undefined, number>;
  private readonly mentions = new Map<number, Mention>();

  /** @param fields text fields in the order of their numbers */
  constructor(fields: readonly string[], words: WordKnowledge | undefined) {
    this.terms = new TermTable(words);
    this.fields = new Map(fields.map((field, number) => [field, number]));
  }

  get records(): number {
    return this.gathered.perRecord.length;
  }

  /** Adds the next record. Gives the number of different terms that it says itself. */
  add(texts: readonly WeightedText[]): number {
    const { mentions, gathered } = this;
    mentions.clear();
    const next = new Map<number, number>();
    for (const { text, weight, field, language, implied = false } of texts) {
      const number = this.fields.get(field) ?? this.fields.size;
      let place = next.get(number) ?? 0;
      for (const word of writtenWords(text)) {
        const term = this.terms.numberOfWritten(word.text, language);
        if (term < 0) continue;
        this.mention(term, weight, !implied, place < PLACES ? number * PLACES + place : undefined);
        const inCode = this.terms.numberInCode(term);
        if (inCode >= 0) this.mention(inCode, weight, !implied);
        place++;
      }
      for (const joined of joinedWords(text)) {
        const term = this.terms.numberOfWritten(joined, language);
        if (term >= 0) this.mention(term, weight, !implied);
      }
      next.set(number, place + LEAP - 1);
    }
    let said = 0;
    for (const [term, { weight, isSaid, places }] of mentions) {
      if (isSaid) said++;
      gathered.postings.push(term * 4 + weight);
      gathered.places.number(places.length);
      let before = 0;
      for (const place of places.length > 1 ? places.sort((a, b) => a - b) : places) {
        gathered.places.number(place - before);
        before = place;
      }
    }
    gathered.perRecord.push(mentions.size);
    return said;
  }

  /** The greatest weight counts; running text that says a term again gives it weight 1. */
  private mention(term: number, weight: TextWeight, isSaid: boolean, place?: number): void {
    const known = this.mentions.get(term);
    if (!known) {
      this.mentions.set(term, { weight, isSaid, places: place === undefined ? [] : [place] });
      return;
    }
    const now = known.weight === 0 && weight === 0 ? 1 : weight;
    if (now > known.weight) known.weight = now;
    known.isSaid ||= isSaid;
    if (place !== undefined) known.places.push(place);
  }
}
