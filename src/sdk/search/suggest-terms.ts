import type { SearchIndex } from './index-form.ts';
import { frequency } from './postings.ts';
import { greatest, orderKey, recordOfKey } from './paging.ts';
import { termAt, termsFrom } from './dictionary.ts';
import { tokenize } from './tokenize.ts';

/**
 * Terms that begin with the last word typed, those in most records first.
 *
 * @returns folded terms, each with the number of records that contain it
 */
export function suggestTerms(
  index: SearchIndex,
  text: string,
  limit: number,
): { text: string; count: number }[] {
  const begun = tokenize(text.slice(-200)).at(-1);
  if (!begun) return [];
  const { dictionary, postings } = index;
  const { from, to } = termsFrom(dictionary, begun);
  const keys = Float64Array.from({ length: to - from }, (_, at) =>
    orderKey(frequency(postings, from + at), from + at, dictionary.size),
  );
  return Array.from(greatest(keys, Math.min(limit, keys.length)), (key) => {
    const term = recordOfKey(key, dictionary.size);
    return { text: termAt(dictionary, term), count: frequency(postings, term) };
  });
}
