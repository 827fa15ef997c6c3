import { CoopkitError } from '../errors.ts';
import type { AnyRecord } from '../model/records.ts';
import { pickText } from '../model/text.ts';
import { callLines } from './call-lines.ts';
import { sourceLine } from './credit-lines.ts';
import { addressOf, lastDayOf, pickedTitle, summaryOf, tagsOf } from './facts.ts';
import { readable } from './text.ts';
import type { SyndicationOptions } from './types.ts';
import { feedWords } from './words.ts';

/** A record as an entry of a feed: texts are safe to show, addresses are of the web. */
export interface Entry {
  /** The same for good, and unlike that of any other record of the feed. */
  readonly id: string;
  readonly title: string;
  /** BCP 47 tag of the title; `und` when not known. */
  readonly language: string;
  readonly summary?: string;
  /** The whole text, paragraphs parted by line breaks: summary, dates, and where it comes from. Never empty. */
  readonly text: string;
  readonly url?: string;
  /** RFC 3339. */
  readonly updated: string;
  readonly tags: readonly string[];
}

/** Records as entries, in their order. */
export function entriesOf(records: readonly AnyRecord[], options: SyndicationOptions): readonly Entry[] {
  const stated = momentOf(options);
  const base = baseOf(options);
  return records.map((record) => entryOf(record, options, base, stated));
}

function entryOf(record: AnyRecord, options: SyndicationOptions, base: string, stated: string): Entry {
  const { languages, label } = options;
  const words = { ...feedWords(languages), ...options.words };
  const title = pickedTitle(record, languages);
  const about = pickText(summaryOf(record), languages)?.text;
  const source = sourceLine(record);
  const url = addressOf(record, options);
  const lines = [
    about,
    ...(record.kind === 'calls' ? callLines(record, words) : []),
    source && `${words.source}: ${source}`,
  ].filter((line) => line !== undefined);
  const day = lastDayOf(record);
  return {
    id: /^https?:/.test(record.id)
      ? record.id
      : `${base}${record.kind}/${encodeURIComponent(readable(record.id))}`,
    title: readable(title.text).replace(/\s+/g, ' '),
    language: title.lang,
    ...(about !== undefined && { summary: readable(about) }),
    text: readable(lines.length > 0 ? lines.join('\n') : title.text),
    ...(url !== undefined && { url }),
    updated: day !== undefined && !Number.isNaN(Date.parse(day)) ? new Date(day).toISOString() : stated,
    tags: tagsOf(record, label).map((tag) => readable(tag)),
  };
}

/** When the data were last changed, RFC 3339. */
export function momentOf({ updated }: SyndicationOptions): string {
  const moment = new Date(updated);
  if (!Number.isNaN(moment.getTime())) return moment.toISOString();
  throw new CoopkitError('bad-request', 'feeds: `updated` is not a time', {
    hint: 'Pass the epoch milliseconds or the Date at which the data were last changed.',
  });
}

/** What the ids of entries begin with. */
function baseOf({ id }: SyndicationOptions): string {
  if (!URL.canParse(id)) {
    throw new CoopkitError('bad-request', 'feeds: `id` is not a whole address', {
      hint: 'Pass an address that stays the same for good, such as https://region.example/calls.atom.',
    });
  }
  return id.includes('#') ? `${id}/` : `${id}#`;
}
