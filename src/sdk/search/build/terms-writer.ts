import type { GatheredPostings, TermCollector } from './term-collector.ts';
import { ByteWriter } from './byte-writer.ts';

/** Writes the dictionary and the postings, each as one section (see `readDictionary` and `readPostings`). */
export function writeTerms(body: ByteWriter, collector: TermCollector): void {
  const sorted = collector.sorted();
  body.section(dictionarySection(sorted.map(([term]) => term)));
  body.section(postingsSection(sorted.map(([, postings]) => postings)));
}

/** Front coding: of each term only what differs from the one before, column by column. */
function dictionarySection(terms: readonly string[]): Uint8Array {
  const section = new ByteWriter();
  const shared = terms.map((term, at) => commonLetters(terms[at - 1] ?? '', term));
  section.number(terms.length);
  for (const letters of shared) section.byte(letters);
  for (const [at, term] of terms.entries()) section.byte(term.length - shared[at]!);
  for (const [at, term] of terms.entries()) {
    for (let letter = shared[at]!; letter < term.length; letter++) section.number(term.charCodeAt(letter));
  }
  return section.finish();
}

function commonLetters(a: string, b: string): number {
  let common = 0;
  while (common < a.length && common < b.length && a[common] === b[common]) common++;
  return common;
}

function postingsSection(lists: readonly GatheredPostings[]): Uint8Array {
  const frequencies = new ByteWriter();
  const deltas = new ByteWriter();
  const weights = new ByteWriter();
  let packed = 0;
  let places = 0;
  for (const list of lists) {
    frequencies.number(list.length);
    let previous = 0;
    for (const posting of list) {
      const record = Math.floor(posting / 4);
      deltas.number(record - previous);
      previous = record;
      packed |= (posting % 4) << (2 * (places % 4));
      if (++places % 4 === 0) {
        weights.byte(packed);
        packed = 0;
      }
    }
  }
  if (places % 4 !== 0) weights.byte(packed);
  const section = new ByteWriter();
  for (const part of [frequencies, deltas, weights]) section.section(part.finish());
  return section.finish();
}
