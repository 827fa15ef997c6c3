import { embeddedJson, firstText, listOf, objectsOf, textOf } from '../foreign.ts';
import type { Foreign } from '../foreign.ts';

/** The portal's type of calls that projects open for third parties. */
export const CASCADE = '8';

/** One entry of a search answer: a topic of a call, a tender, a call of a project for third parties. */
export interface Entry {
  /** What names it in every language: its identifier, or the reference without the language at its end. */
  readonly key: string;
  readonly language: string | undefined;
  readonly metadata: Foreign;
  readonly raw: Foreign;
}

/** Every value of the metadata stands in a list, even a single one; of some it does not. */
export const first = (metadata: Foreign, field: string): string | undefined => firstText(metadata[field]);

export const all = (metadata: Foreign, field: string): readonly string[] =>
  listOf(metadata[field]).flatMap((value) => textOf(value) ?? []);

/** Objects that stand as JSON in a text: `actions`, `budgetOverview`. */
export const embedded = (metadata: Foreign, field: string): readonly Foreign[] =>
  listOf(metadata[field]).flatMap((value) => objectsOf(embeddedJson(value)));

/** Reads an entry as far as it can be told apart from others. */
export function entryOf(raw: Foreign): Entry | undefined {
  const metadata = objectsOf(raw['metadata'])[0] ?? {};
  const reference = textOf(raw['reference']);
  const language = (textOf(raw['language']) ?? first(metadata, 'language'))?.toLowerCase();
  const key =
    first(metadata, 'identifier') ??
    first(metadata, 'callIdentifier') ??
    withoutLanguage(reference, language);
  return key === undefined ? undefined : { key, language, metadata, raw };
}

/** References of translations are alike up to the language at their end: `46787581en`. */
function withoutLanguage(reference: string | undefined, language: string | undefined): string | undefined {
  return language && reference?.toLowerCase().endsWith(language)
    ? reference.slice(0, -language.length)
    : reference;
}
