import type { TextWeight, WeightedText } from '../../model/collections.ts';
import { numberOfCode, tokenize } from '../tokenize.ts';

/** The postings of one term while they are gathered: record number x 4 + weight, ascending. */
export type GatheredPostings = number[];

/** Gathers which records contain which terms. */
export class TermCollector {
  private readonly postings = new Map<string, GatheredPostings>();

  /** Adds a record; its number must be above all earlier ones. Gives the number of its different words. */
  add(record: number, texts: readonly WeightedText[]): number {
    const weights = weigh(texts);
    for (const [term, weight] of weights) {
      const posting = record * 4 + weight;
      const gathered = this.postings.get(term);
      if (gathered) gathered.push(posting);
      else this.postings.set(term, [posting]);
    }
    return weights.size;
  }

  /** All terms in order of their code units, with their postings. */
  sorted(): [string, GatheredPostings][] {
    return [...this.postings].sort(([a], [b]) => (a < b ? -1 : 1));
  }
}

/** The greatest weight of each term of a record; running text that says a term again gives it weight 1. */
function weigh(texts: readonly WeightedText[]): Map<string, TextWeight> {
  const weights = new Map<string, TextWeight>();
  for (const { text, weight } of texts) {
    for (const term of indexTerms(text)) {
      const before = weights.get(term);
      const now = before === 0 && weight === 0 ? 1 : weight;
      if (before === undefined || now > before) weights.set(term, now);
    }
  }
  return weights;
}

/** The words of a text and what else they are looked up as. */
function* indexTerms(text: string): Generator<string> {
  for (const term of tokenize(text)) {
    yield term;
    const number = numberOfCode(term);
    if (number) yield number;
  }
}
