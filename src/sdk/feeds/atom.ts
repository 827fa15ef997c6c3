import type { AnyRecord } from '../model/records.ts';
import { creditLines, nameOf, sourcesOf } from './credit-lines.ts';
import { entriesOf, momentOf, type Entry } from './entry.ts';
import { webAddress } from './text.ts';
import type { SyndicationOptions } from './types.ts';
import { element, xmlText } from './xml.ts';

/**
 * Records as an Atom feed (RFC 4287), to be served as `application/atom+xml`. Credits stand in `rights` of the feed, and
 * each entry names its own source.
 *
 * Ids of entries stay the same as long as `id` and the ids of the records do. `updated` of an entry is the last day on
 * which its record is known to have been changed, confirmed or checked.
 *
 * @throws CoopkitError `bad-request` when `id` is no whole address or `updated` is no time
 * @example
 * const { items } = await client.calls.list();
 * const feed = atomFeed(items, {
 *   credits: await client.describe(),
 *   languages: ['de', 'en'],
 *   id: 'https://region.example/calls.atom',
 *   updated: Date.now(),
 * });
 */
export function atomFeed(records: readonly AnyRecord[], options: SyndicationOptions): string {
  const { credits, languages } = options;
  const name = nameOf(credits, languages);
  const self = webAddress(options.feedUrl ?? options.id);
  const home = webAddress(options.homePage);
  const author = credits.publisher?.name ?? name;
  const authorUrl = webAddress(credits.publisher?.url);
  const lines = [
    tag('id', options.id),
    tag('title', options.title ?? name),
    tag('updated', momentOf(options)),
    element('author', {}, tag('name', author) + (authorUrl === undefined ? '' : tag('uri', authorUrl))),
    ...(self === undefined
      ? []
      : [element('link', { rel: 'self', type: 'application/atom+xml', href: self })]),
    ...(home === undefined ? [] : [element('link', { rel: 'alternate', href: home })]),
    tag('rights', creditLines(credits, languages, sourcesOf(records, credits)).join('\n')),
    tag('generator', 'coopkit'),
    ...entriesOf(records, options).map((entry) => entryElement(entry, languages)),
  ];
  const root = { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': languages[0] };
  return `<?xml version="1.0" encoding="utf-8"?>\n${element('feed', root, `\n${lines.join('\n')}\n`)}\n`;
}

function entryElement(entry: Entry, languages: readonly string[]): string {
  // Of the feed's own language unless it says otherwise; `und` has no place here, for an empty tag means "not known".
  const language = entry.language === 'und' ? '' : entry.language;
  const lines = [
    tag('id', entry.id),
    tag('title', entry.title),
    tag('updated', entry.updated),
    ...(entry.url === undefined ? [] : [element('link', { rel: 'alternate', href: entry.url })]),
    ...(entry.summary === undefined ? [] : [tag('summary', entry.summary)]),
    element('content', { type: 'text' }, xmlText(entry.text)),
    ...entry.tags.map((term) => element('category', { term })),
  ];
  const attributes = { 'xml:lang': language === languages[0] ? undefined : language };
  return element('entry', attributes, `\n${lines.join('\n')}\n`);
}

const tag = (name: string, text: string): string => element(name, {}, xmlText(text));
