import type { GroupName } from '../../locales/groups.ts';
import { LANGUAGES } from '../../locales/index.ts';
import { TABLES } from '../../locales/intl/index.ts';
import type { IntlTexts } from '../../locales/intl/table.ts';
import type { MessageGroup } from '../../locales/message.ts';
import { LABELS } from '../../sdk/model/vocabularies/labels/index.ts';
import type { VocabularyLabels } from '../../sdk/model/vocabularies/labels/labels.ts';

/** A file of a language: texts, the words for codes, or what browsers lack to write dates and names in it. */
export type TextFile = GroupName | 'labels' | 'intl';

/** What such a file holds: texts by key, words by scheme and code, or a table. */
export type LanguageTexts = MessageGroup | Partial<VocabularyLabels> | IntlTexts;

/**
 * Downloads what one part of the interface needs of a language. Bundlers get all texts of a language as one file, so that
 * an application is not cut into hundreds; the script-tag build has a file for each part (tools/build/language-files.ts).
 *
 * @param lang primary language, `de`
 * @returns nothing for a language that coopkit does not speak
 */
export function loadTexts(lang: string, file: TextFile): Promise<LanguageTexts> | undefined {
  const table: Readonly<Record<string, () => Promise<{ readonly default: LanguageTexts }>>> =
    file === 'labels' ? LABELS : file === 'intl' ? TABLES : LANGUAGES;
  return Object.hasOwn(table, lang) ? table[lang]?.().then((module) => module.default) : undefined;
}
