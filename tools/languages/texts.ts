import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Message, MessageGroup } from '../../src/locales/message.ts';
import type { VocabularyLabels } from '../../src/sdk/model/vocabularies/labels/labels.ts';
import { ROOT } from '../lib/root.ts';

/** English as the reference, and what is checked against it. */
export interface LanguageData {
  readonly lang: string;
  /** All texts of the interface by key. */
  readonly texts: MessageGroup;
  readonly labels: VocabularyLabels;
}

/** A fixed term of a language, and the character sequences of which one stands in every text about it. */
export type Glossary = Readonly<Record<string, { readonly term: string; readonly stems: readonly string[] }>>;

const load = async (path: string): Promise<Readonly<Record<string, unknown>>> =>
  (await import(pathToFileURL(join(ROOT, path)).href)) as Readonly<Record<string, unknown>>;

/** Tags of all languages that have texts, without English, in order. */
export const LANGUAGE_TAGS: readonly string[] = globSync('src/locales/[a-z][a-z].ts', { cwd: ROOT })
  .map((path) => basename(path, '.ts'))
  .toSorted();

/** The English texts by key; each module in `src/locales/en` exports one group. */
export async function englishTexts(): Promise<MessageGroup> {
  const modules = await Promise.all(globSync('src/locales/en/*.ts', { cwd: ROOT }).map(load));
  return Object.assign({}, ...modules.flatMap((module) => Object.values(module))) as MessageGroup;
}

export async function languageData(lang: string): Promise<LanguageData> {
  const { default: texts } = await load(`src/locales/${lang}.ts`);
  const { default: labels } = await load(`src/sdk/model/vocabularies/labels/${lang}.ts`);
  return { lang, texts: texts as MessageGroup, labels: labels as VocabularyLabels };
}

export async function glossaryOf(lang: string): Promise<Glossary> {
  return JSON.parse(await readFile(join(ROOT, `tools/languages/glossary/${lang}.json`), 'utf8')) as Glossary;
}

/** The forms of a text; a text without plural forms has one. */
export const formsOf = (message: Message): readonly string[] =>
  typeof message === 'string' ? [message] : Object.values(message);
