import type { AnyRecord } from '../../sdk/model/records.ts';
import { showValue } from '../../sdk/show-value.ts';
import { isObject } from '../input/lists.ts';
import type { MappedRow } from '../mapping/map-row.ts';
import type { Report } from '../problems/problem.ts';
import { hiddenCharacters, lookAlikes } from '../values/doubtful-text.ts';

/**
 * Tells of texts that are not what they look like, so that their owner sees what readers cannot: characters that are
 * hidden, and letters of another alphabet that look alike. The texts are kept as they are.
 */
export function warnOfDoubtfulText(
  record: AnyRecord,
  { origins }: Pick<MappedRow, 'origins'>,
  place: { readonly file: string; readonly row: number },
  report: Report,
): void {
  for (const [field, content] of Object.entries(record)) {
    for (const [path, text] of textsIn(field, content)) {
      const about = {
        severity: 'warning',
        ...place,
        column: path === field ? (origins.get(field) ?? field) : path,
        value: showValue(text),
      } as const;
      const hidden = hiddenCharacters(text);
      if (hidden.length > 0) {
        report({
          ...about,
          code: 'hidden-characters',
          message: `the text holds characters that cannot be seen (${hidden.join(', ')}); widgets show each as �`,
          remedy: 'delete them, or type the text anew',
        });
      }
      const [word] = lookAlikes(text);
      if (word !== undefined) {
        report({
          ...about,
          code: 'look-alike-letters',
          message: `"${word}" has letters of two alphabets that look alike, so that it may pass for another word`,
          remedy: 'type the word anew in one alphabet, unless the source has it so',
        });
      }
    }
  }
}

/** The texts of a value, each with its path: `name.el`. */
function textsIn(path: string, value: unknown): readonly (readonly [path: string, text: string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (!Array.isArray(value) && !isObject(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(`${path}.${key}`, inner));
}
