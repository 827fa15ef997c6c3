import type { BuiltInScheme } from '../load.ts';

/**
 * The words of coopkit's own vocabularies in one language: scheme → code → label. Networks keep their
 * own names; only those with an official name in the language are listed.
 */
export type VocabularyLabels = Readonly<Record<BuiltInScheme, Readonly<Record<string, string>>>>;
