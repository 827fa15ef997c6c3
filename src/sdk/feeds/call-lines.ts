import { conflictsOf } from '../calls/conflicts.ts';
import { TIME_FIELDS } from '../calls/difference.ts';
import { windowValues } from '../calls/window-values.ts';
import type { Call } from '../model/call.ts';
import type { FeedWords } from './types.ts';

/**
 * When a call takes applications, a line each, as the record has it with the programme's own zone. An entry of a feed is
 * read at any later time, so it says no state: what is open today is not when it is read.
 */
export function callLines(call: Call, words: FeedWords): readonly string[] {
  const { window, timeZone } = call;
  const times = TIME_FIELDS.flatMap((field) =>
    windowValues(window, field).map((value) => `${words[field]}: ${value} (${timeZone})`),
  );
  const expected = window.mode === 'unannounced' && window.expected ? `: ${window.expected}` : '';
  const mode =
    window.mode === 'rolling' ||
    window.mode === 'suspended' ||
    window.mode === 'unannounced' ||
    window.mode === 'unknown'
      ? [words[window.mode] + expected]
      : [];
  const others = conflictsOf(call).map(
    ({ source, field, value }) => `${words.otherwise}: ${source}, ${fieldWords(field, words)} ${value}`,
  );
  return [...mode, ...times, ...others];
}

function fieldWords(field: string, words: FeedWords): string {
  const known = TIME_FIELDS.find((each) => each === field);
  return known ? words[known] : field;
}
