import type { AnyRecord } from '../model/records.ts';
import { pickText } from '../model/text.ts';
import { readable } from './text.ts';
import type { FeedCredits } from './types.ts';

/** The name of the data set in the readers' language. */
export function nameOf({ title }: FeedCredits, languages: readonly string[]): string {
  return readable(pickText(title, languages)?.text ?? 'coopkit');
}

/** How a data set is to be credited: the publisher's own wording, the licence, and each source with its own. */
export function creditLines(credits: FeedCredits, languages: readonly string[]): readonly string[] {
  const { attribution, licence, publisher, sources = [] } = credits;
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

function noteLine(source: NonNullable<AnyRecord['source']>): string {
  return [source.name, source.licence, source.url].filter((part) => part !== undefined).join(' · ');
}
