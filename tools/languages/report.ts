/**
 * `node tools/languages/report.ts` writes the table of docs/languages.md: for each language its state, how much there is
 * of it, and the terms that a reviewer should look at first.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { ROOT } from '../lib/root.ts';
import { englishTexts, formsOf, LANGUAGE_TAGS, languageData } from './texts.ts';

/** What is known of a translation; `reviewed` once a person who speaks the language has read all of it. */
interface Review {
  readonly doubts: readonly string[];
  readonly reviewed?: { readonly by: string; readonly date: string };
}

const DOCUMENT = join(ROOT, 'docs/languages.md');
const BEGIN = '<!-- table: made by node tools/languages/report.ts -->';
const END = '<!-- /table -->';

/** The document with a table that tells the files as they are. */
export async function languagesDocument(): Promise<string> {
  const document = await readFile(DOCUMENT, 'utf8');
  const begin = document.indexOf(BEGIN);
  const end = document.indexOf(END);
  if (begin < 0 || end < begin)
    throw new Error(`docs/languages.md has no place for its table: ${BEGIN} … ${END}`);
  const made = `${document.slice(0, begin + BEGIN.length)}\n\n${await table()}\n\n${document.slice(end)}`;
  return format(made, { ...(await resolveConfig(DOCUMENT)), parser: 'markdown' });
}

async function table(): Promise<string> {
  const reviews = JSON.parse(await readFile(join(ROOT, 'tools/languages/reviews.json'), 'utf8')) as Readonly<
    Record<string, Review>
  >;
  const english = Object.keys(await englishTexts()).length;
  const rows = await Promise.all(LANGUAGE_TAGS.map(async (lang) => row(lang, english, reviews[lang])));
  return [
    '| Language | State | Texts | Plural forms | Words for codes | To look at first |',
    '| --- | --- | ---: | --- | ---: | --- |',
    `| English (en) | the original | ${english} of ${english} | one, other | all | |`,
    ...rows,
  ].join('\n');
}

async function row(lang: string, english: number, review: Review | undefined): Promise<string> {
  if (!review) throw new Error(`tools/languages/reviews.json says nothing of ${lang}`);
  const { texts, labels } = await languageData(lang);
  const name = new Intl.DisplayNames(['en'], { type: 'language' }).of(lang) ?? lang;
  const forms = new Intl.PluralRules(lang).resolvedOptions().pluralCategories;
  const order = ['zero', 'one', 'two', 'few', 'many', 'other'];
  const state = review.reviewed
    ? `reviewed by ${review.reviewed.by}, ${review.reviewed.date}`
    : 'machine-translated, not reviewed';
  const written = Object.values(texts).filter((text) => formsOf(text).every((form) => form !== '')).length;
  const words = Object.values(labels).reduce((sum, scheme) => sum + Object.keys(scheme).length, 0);
  return `| ${name} (${lang}) | ${state} | ${written} of ${english} | ${order.filter((form) => forms.includes(form as Intl.LDMLPluralRule)).join(', ')} | ${words} | ${review.doubts.join('; ')} |`;
}

if (import.meta.main) await writeFile(DOCUMENT, await languagesDocument());
