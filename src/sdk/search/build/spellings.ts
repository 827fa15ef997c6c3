import type { IndexTerms } from './index-terms.ts';
import type { Part } from './part-writer.ts';
import type { PartSizes } from './splitter.ts';
import { ByteWriter } from './byte-writer.ts';
import { DictionaryWriter } from './dictionary-writer.ts';
import { Splitter } from './splitter.ts';

/** The lists in which near spellings are looked up: all terms as they are, and all terms backwards. */
export function* spellings(terms: IndexTerms, sizes: PartSizes): Generator<Part> {
  const places = Uint32Array.from({ length: terms.size }, (_, place) => place);
  yield* spellingParts('forward', places, (place) => terms.term(place), terms, sizes);
  const backward = Array.from(places, (place) => reversed(terms.term(place)));
  places.sort((a, b) => (backward[a]! < backward[b]! ? -1 : 1));
  yield* spellingParts('backward', places, (place) => backward[place]!, terms, sizes);
}

function* spellingParts(
  kind: 'forward' | 'backward',
  order: Uint32Array,
  wordOf: (place: number) => string,
  terms: IndexTerms,
  sizes: PartSizes,
): Generator<Part> {
  const splitter = new Splitter(sizes);
  let dictionary = new DictionaryWriter();
  let place = 0;
  let key = '';
  for (const [at, term] of order.entries()) {
    const word = wordOf(term);
    if (splitter.beginsWith(word, bytesOf(word))) {
      yield { kind, place: place++, key, body: asSection(dictionary) };
      dictionary = new DictionaryWriter();
      key = word;
    } else if (at === 0) key = word;
    dictionary.add(word, Math.floor(Math.log2(terms.frequency(term))));
  }
  if (dictionary.length > 0) yield { kind, place, key, body: asSection(dictionary) };
}

/** Bytes of a word in its part, nearly: about a third of its letters are new. */
const bytesOf = (word: string): number => 3 + word.length / 3;

function asSection(dictionary: DictionaryWriter): Uint8Array {
  const body = new ByteWriter(dictionary.length + 16);
  body.section(dictionary.finish());
  return body.finish();
}

/** A word from its last letter to its first; letters of two code units stay whole. */
function reversed(word: string): string {
  return Array.from(word).reverse().join('');
}
