import type { AnyRecord } from '../model/records.ts';

/** Letters that stand by themselves: of `4PDIH` no search need know the last four. */
const WORD = /(?<![\p{L}\p{N}\p{M}])\p{L}{4,}(?![\p{L}\p{N}\p{M}])/gu;

/** The longest word of a record's name: the one that says most. Undefined where no name has a word of four letters. */
export function longestWord(record: AnyRecord): string | undefined {
  const names = 'name' in record ? record.name : 'title' in record ? record.title : undefined;
  const texts: readonly unknown[] =
    typeof names === 'object' && names !== null ? Object.values(names) : [names];
  const words = texts.flatMap((text) => (typeof text === 'string' ? (text.match(WORD) ?? []) : []));
  return words.toSorted((one, other) => other.length - one.length)[0];
}
