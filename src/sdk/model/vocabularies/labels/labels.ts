import type { BuiltInScheme } from '../load.ts';

/**
 * The words of coopkit's own vocabularies in one language: scheme → code → label. `ISO4.*` stands for the nine
 * objectives of PEACE PLUS, with `4.*` in its label where the number goes. Networks keep their own names; only those
 * with an official name in the language are listed.
 */
export type VocabularyLabels = Readonly<Record<BuiltInScheme, Readonly<Record<string, string>>>>;

/** The label of a code among those of its scheme. */
export function labelOf(labels: Readonly<Record<string, string>>, code: string): string | undefined {
  if (Object.hasOwn(labels, code)) return labels[code];
  return /^ISO4\.\d$/.test(code) ? labels['ISO4.*']?.replace('4.*', code.slice(3)) : undefined;
}
