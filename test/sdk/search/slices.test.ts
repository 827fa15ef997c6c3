import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ByteWriter } from '../../../src/sdk/search/build/byte-writer.ts';
import { dictionarySteps } from '../../../src/sdk/search/dictionary.ts';
import { readPostings } from '../../../src/sdk/search/postings.ts';
import type { Steps } from '../../../src/sdk/search/steps.ts';

/** How often some work that needs nothing may be interrupted. */
function pausesOf(steps: Steps<unknown>): number {
  let pauses = 0;
  while (!steps.next([]).done) pauses++;
  return pauses;
}

/** Postings of so many terms, each in so many records. */
function postings(terms: number, records: number): Uint8Array {
  const writer = new ByteWriter();
  const frequencies = new ByteWriter();
  for (let term = 0; term < terms; term++) frequencies.number(records);
  writer.section(frequencies.finish());
  writer.section(new Uint8Array(terms * records).fill(1));
  writer.section(new Uint8Array(Math.ceil((terms * records) / 4)));
  return writer.finish();
}

/** A dictionary of terms of two letters that have nothing in common. */
function dictionary(terms: number): Uint8Array {
  const writer = new ByteWriter();
  writer.number(terms);
  const [none, two] = [new Uint8Array(terms), new Uint8Array(terms).fill(2)];
  for (const column of [none, two, none]) writer.append(column);
  for (let letter = 0; letter < 2 * terms; letter++) writer.number(letter % 128);
  return writer.finish();
}

describe('opening an index', () => {
  it('may be interrupted after a few thousand postings, be they of few terms or many', () => {
    const least = 200_000 / 8192;
    assert.ok(pausesOf(readPostings(postings(100, 2000), 100)) >= least);
    assert.ok(pausesOf(readPostings(postings(20_000, 10), 20_000)) >= least);
  });

  it('may be interrupted soon at first, while its code is slow', () => {
    const pauses = pausesOf(readPostings(postings(100, 40), 100));
    assert.ok(pauses >= 3, `${pauses} pauses in 4000 postings`);
  });

  it('may be interrupted after every few hundred terms', () => {
    const terms = 20_000;
    const pauses = pausesOf(dictionarySteps(dictionary(terms)));
    assert.ok(pauses >= terms / 256, `${pauses} pauses in ${terms} terms`);
  });
});
