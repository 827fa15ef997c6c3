import { gunzipSync, gzipSync } from 'node:zlib';
import { join } from 'node:path';
import { readFile, readdir } from 'node:fs/promises';
import type { Corpus } from '../corpus.ts';
import { ByteReader } from '../../../src/sdk/search/bytes.ts';
import { openPart } from '../../../src/sdk/search/part-file.ts';
import { sum } from '../numbers.ts';
import { tokenize } from '../../../src/sdk/search/tokenize.ts';

/** Bytes of the postings of all term parts of a chunked data set, as they are sent. */
export async function postingsBytes(folder: string): Promise<number> {
  const terms = join(folder, 'organisations', 'terms');
  const sizes: number[] = [];
  for (const name of await readdir(terms)) {
    const [, number = '', generation = ''] = /^(\d+)-([0-9a-f]{16})\.bin$/.exec(name) ?? [];
    const file = gunzipSync(await readFile(join(terms, name)));
    const reader = new ByteReader(openPart(file, ['terms', Number(number)], generation));
    reader.section();
    sizes.push(gzipSync(reader.section(), { level: 9 }).length);
  }
  return sum(sizes);
}

/**
 * Bytes that postings need at least when records stand in no order: for every term the choice of its records,
 * log2 of the binomial coefficient, and for every posting its weight, the entropy of the weights. Good orders need
 * less, because neighbours share words.
 */
export function entropyBytes({ records }: Corpus): number {
  const frequency = new Map<string, number>();
  const weights = [0, 0, 0, 0];
  for (const { document } of records) {
    const own = new Map<string, number>();
    for (const { text, weight } of document.texts) {
      for (const term of tokenize(text)) {
        const before = own.get(term);
        const again = before === 0 && weight === 0 ? 1 : 0;
        own.set(term, Math.max(before ?? 0, weight, again));
      }
    }
    for (const [term, weight] of own) {
      frequency.set(term, (frequency.get(term) ?? 0) + 1);
      weights[weight]!++;
    }
  }
  const postings = sum(weights);
  const ofWeights = sum(weights.map((count) => (count > 0 ? count * Math.log2(postings / count) : 0)));
  const logFactorial = logFactorials(records.length);
  const ofRecords = sum(
    [...frequency.values()].map(
      (count) =>
        (logFactorial[records.length]! - logFactorial[count]! - logFactorial[records.length - count]!) /
        Math.LN2,
    ),
  );
  return (ofRecords + ofWeights) / 8;
}

/** The natural logarithms of 0! to n!. */
function logFactorials(n: number): Float64Array {
  const logs = new Float64Array(n + 1);
  for (let number = 1; number <= n; number++) logs[number] = logs[number - 1]! + Math.log(number);
  return logs;
}
