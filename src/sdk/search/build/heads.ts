import type { FrequentTerm } from '../head.ts';
import type { IndexTerms } from './index-terms.ts';
import type { Part } from './part-writer.ts';
import { ByteWriter } from './byte-writer.ts';
import { PostingsWriter } from './postings-writer.ts';
import { commonLetters } from './dictionary-writer.ts';
import { leadsOf } from './leads.ts';

/** A prefix with more parts than this is read from a part of its own; up to so many are fetched at the same time. */
const MOST_PARTS = 3;

/** Terms that a head names: as many as are proposed, and some that filters may take away. */
const NAMED = 20;

/** Above this share of the records, going through all of them is quicker than sorting those that were met. */
const MANY = 1 / 16;

const HALF_PAIR_AT_END = /[\ud800-\udbff]$/;

/**
 * The prefixes whose terms lie in many parts, each with all of these merged: what is asked for while the first letters
 * of a word are typed.
 *
 * @param firsts first term of each part
 * @param precedence of two records with equal points, the one with the greater number comes first
 */
export function* heads(
  terms: IndexTerms,
  firsts: readonly string[],
  precedence: (record: number) => number,
): Generator<Part> {
  const merger = new Merger(terms.records);
  let place = 0;
  for (const prefix of longPrefixes(terms, firsts)) {
    const { from, to, exact } = longerTerms(terms, prefix);
    const named = new Named(terms);
    for (let term = from; term < to; term++) {
      merger.add(terms.at(term).postings);
      named.add(term);
    }
    const { merged, sum } = merger.finish();
    const leads = leadsOf(exact ? terms.at(from - 1).postings : NO_POSTINGS, merged, precedence);
    yield { kind: 'heads', place: place++, key: prefix, body: bodyOf(sum, named.frequent(), merged), leads };
  }
}

const NO_POSTINGS = new Uint32Array(0);

/** The prefixes whose terms span more than {@link MOST_PARTS} parts, sorted. */
function longPrefixes(terms: IndexTerms, firsts: readonly string[]): readonly string[] {
  // Terms in more than three parts fill at least one of them: two neighbouring first terms begin with the prefix.
  const candidates = new Set<string>();
  for (const [at, first] of firsts.entries()) {
    const common = commonLetters(first, firsts[at + 1] ?? '');
    for (let letters = 1; letters <= common; letters++) candidates.add(first.slice(0, letters));
  }
  return [...candidates]
    .filter((prefix) => !HALF_PAIR_AT_END.test(prefix))
    .sort()
    .filter((prefix) => {
      const { from, to } = longerTerms(terms, prefix);
      return to > from && partOf(firsts, terms.term(to - 1)) - partOf(firsts, terms.term(from)) >= MOST_PARTS;
    });
}

/** Which part a term lies in, by the first term of each. */
function partOf(firsts: readonly string[], term: string): number {
  let low = 0;
  let high = firsts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (firsts[middle]! <= term) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The places of the terms that begin with a prefix and are longer; whether the prefix itself, before them, is a term. */
function longerTerms(
  terms: IndexTerms,
  prefix: string,
): { readonly from: number; readonly to: number; readonly exact: boolean } {
  const first = terms.firstFrom(prefix);
  const exact = first < terms.size && terms.term(first) === prefix;
  return { from: exact ? first + 1 : first, to: terms.firstFrom(`${prefix}\uffff`), exact };
}

function bodyOf(sum: number, frequent: readonly FrequentTerm[], merged: Uint32Array): Uint8Array {
  const body = new ByteWriter();
  body.number(sum);
  body.number(frequent.length);
  for (const { text, count } of frequent) {
    body.string(text);
    body.number(count);
  }
  body.number(merged.length);
  const list = new PostingsWriter();
  list.add(merged);
  list.finishList(body);
  return body.finish();
}

/** Picks the most frequent terms, of equally frequent ones the first. */
class Named {
  private readonly terms: IndexTerms;
  private places: number[] = [];

  constructor(terms: IndexTerms) {
    this.terms = terms;
  }

  add(place: number): void {
    this.places.push(place);
    if (this.places.length > 50 * NAMED) this.places = this.first();
  }

  frequent(): readonly FrequentTerm[] {
    return this.first().map((place) => ({
      text: this.terms.term(place),
      count: this.terms.frequency(place),
    }));
  }

  private first(): number[] {
    const { terms, places } = this;
    return places.sort((a, b) => terms.frequency(b) - terms.frequency(a) || a - b).slice(0, NAMED);
  }
}

/** Unites postings: each record once, at its greatest weight. */
class Merger {
  /** Of each record its weight plus 1; 0 for those not met. */
  private readonly weights: Uint8Array;
  private met: number[] = [];
  private sum = 0;

  constructor(records: number) {
    this.weights = new Uint8Array(records);
  }

  add(postings: Uint32Array): void {
    this.sum += postings.length;
    for (const posting of postings) {
      const record = posting >>> 2;
      const weight = (posting & 3) + 1;
      if (this.weights[record] === 0) this.met.push(record);
      if (weight > this.weights[record]!) this.weights[record] = weight;
    }
  }

  /** Record number x 4 + weight, ascending, and how many postings were added in all; begins anew afterwards. */
  finish(): { readonly merged: Uint32Array; readonly sum: number } {
    const { weights, met, sum } = this;
    const merged = new Uint32Array(met.length);
    if (met.length > weights.length * MANY) {
      let at = 0;
      for (let record = 0; record < weights.length; record++) {
        if (weights[record] !== 0) merged[at++] = record * 4 + weights[record]! - 1;
      }
    } else {
      for (const [at, record] of met.entries()) merged[at] = record * 4 + weights[record]! - 1;
      merged.sort();
    }
    for (const record of met) weights[record] = 0;
    this.met = [];
    this.sum = 0;
    return { merged, sum };
  }
}
