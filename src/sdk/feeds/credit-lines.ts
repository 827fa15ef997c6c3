import type { SourceNote } from '../model/envelope.ts';
import type { AnyRecord } from '../model/records.ts';
import { pickText } from '../model/text.ts';
import { readable } from './text.ts';
import type { FeedCredits } from './types.ts';

/** The name of the data set in the readers' language. */
export function nameOf({ title }: FeedCredits, languages: readonly string[]): string {
  return readable(pickText(title, languages)?.text ?? 'coopkit');
}

/**
 * The sources that records come from: those that they name themselves, each once. Where one names none, all of the data
 * set, for it may be any of them.
 */
export function sourcesOf(
  records: readonly AnyRecord[],
  { sources = [] }: FeedCredits,
): readonly SourceNote[] {
  const named = records.map(({ source }) => source);
  if (named.length === 0 || named.includes(undefined)) return sources;
  const notes = named.filter((note) => note !== undefined);
  return [...new Map(notes.map((note) => [noteLine(note), note])).values()];
}

/** How a data set is to be credited: the publisher's own wording, the licence, and each of the sources with its own. */
export function creditLines(
  credits: FeedCredits,
  languages: readonly string[],
  sources: readonly SourceNote[],
): readonly string[] {
  const { attribution, licence, publisher } = credits;
  const lines = [
    pickText(attribution, languages)?.text ?? publisher?.name,
    licence,
    ...sources.map((source) => noteLine(source)),
  ];
  return [...new Set(lines.filter((line) => line !== undefined).map((line) => readable(line)))];
}

/** Where one record comes from: `Interreg Europe · CC BY 4.0 · https://…`; nothing when it does not say. */
export function sourceLine({ source }: AnyRecord): string | undefined {
  return source && readable(noteLine(source));
}

function noteLine(source: SourceNote): string {
  return [source.name, source.licence, source.url].filter((part) => part !== undefined).join(' · ');
}
