import type { AnyRecord } from '../model/records.ts';
import type { SourceNote } from '../model/envelope.ts';
import { creditLines, nameOf, sourcesOf } from './credit-lines.ts';
import { entriesOf, momentOf } from './entry.ts';
import { readable, webAddress } from './text.ts';
import type { SyndicationOptions } from './types.ts';

/** An entry of a JSON Feed. */
export interface JsonFeedItem {
  readonly id: string;
  readonly url?: string;
  readonly title: string;
  readonly content_text: string;
  readonly summary?: string;
  /** An instant of RFC 3339. */
  readonly date_modified: string;
  readonly tags?: readonly string[];
  /** BCP 47 tag, where it is another than that of the feed. */
  readonly language?: string;
  /** What JSON Feed has no field for. */
  readonly _coopkit: { readonly kind: string; readonly id: string; readonly source?: SourceNote };
}

/** A JSON Feed of version 1.1. */
export interface JsonFeed {
  readonly version: 'https://jsonfeed.org/version/1.1';
  readonly title: string;
  readonly home_page_url?: string;
  readonly feed_url?: string;
  /** The credits, in words. */
  readonly description: string;
  readonly authors: readonly { readonly name: string; readonly url?: string }[];
  readonly language?: string;
  readonly items: readonly JsonFeedItem[];
  readonly _coopkit: {
    readonly updated: string;
    readonly licence?: string;
    readonly sources: readonly SourceNote[];
  };
}

/**
 * Records as a JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/), to be served as `application/feed+json`. Credits
 * stand in `description` and in `_coopkit`; each item names its own source.
 *
 * @throws CoopkitError `bad-request` when `id` is no whole address or `updated` is no time
 * @example
 * const { items } = await client.practices.list();
 * const feed = jsonFeed(items, {
 *   credits: await client.describe(),
 *   languages: ['en'],
 *   id: 'https://region.example/practices.json',
 *   updated: Date.now(),
 * });
 * console.log(JSON.stringify(feed));
 */
export function jsonFeed(records: readonly AnyRecord[], options: SyndicationOptions): JsonFeed {
  const { credits, languages } = options;
  const [language] = languages;
  const name = nameOf(credits, languages);
  const home = webAddress(options.homePage);
  const self = webAddress(options.feedUrl ?? options.id);
  const authorUrl = webAddress(credits.publisher?.url);
  const entries = entriesOf(records, options);
  const sources = sourcesOf(records, credits);
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: readable(options.title ?? name),
    ...(home !== undefined && { home_page_url: home }),
    ...(self !== undefined && { feed_url: self }),
    description: creditLines(credits, languages, sources).join('\n'),
    authors: [{ name: credits.publisher?.name ?? name, ...(authorUrl !== undefined && { url: authorUrl }) }],
    ...(language !== undefined && { language }),
    items: records.flatMap((record, index) => {
      const entry = entries[index];
      if (!entry) return [];
      const { id, url, title, text, summary, updated, tags } = entry;
      return [
        {
          id,
          ...(url !== undefined && { url }),
          title,
          content_text: text,
          ...(summary !== undefined && { summary }),
          date_modified: updated,
          ...(tags.length > 0 && { tags }),
          ...(entry.language !== language && entry.language !== 'und' && { language: entry.language }),
          _coopkit: { kind: record.kind, id: record.id, ...(record.source && { source: record.source }) },
        },
      ];
    }),
    _coopkit: {
      updated: momentOf(options),
      ...(credits.licence !== undefined && { licence: credits.licence }),
      sources,
    },
  };
}
