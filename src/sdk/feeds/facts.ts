import type { AnyRecord } from '../model/records.ts';
import { pickText, type LocalizedText, type PickedText } from '../model/text.ts';
import type { CodeLabel, FeedOptions } from './types.ts';
import { webAddress } from './text.ts';

/** What a record is called. */
export function titleOf(record: AnyRecord): LocalizedText {
  return 'title' in record ? record.title : record.name;
}

/** What it is about, in a paragraph. */
export function summaryOf(record: AnyRecord): LocalizedText | undefined {
  if ('summary' in record) return record.summary;
  return 'description' in record ? record.description : undefined;
}

/** The title in the best language; the id where there is no title at all. */
export function pickedTitle(record: AnyRecord, languages: readonly string[]): PickedText {
  return pickText(titleOf(record), languages) ?? { text: record.id, lang: 'und', fallback: true };
}

/** The page of a record on the publisher's own site, else the one that it names itself. */
export function addressOf(record: AnyRecord, { link }: Pick<FeedOptions, 'link'>): string | undefined {
  const own = 'website' in record ? record.website : 'url' in record ? record.url : undefined;
  const [first] = record.kind === 'practices' ? (record.links ?? []) : [];
  return (
    webAddress(link?.(record)) ?? webAddress(own) ?? webAddress(first?.url) ?? webAddress(record.source?.url)
  );
}

/** The last day that anybody is known to have changed, confirmed, checked or read the record. */
export function lastDayOf(record: AnyRecord): string | undefined {
  const checked = 'checkedAt' in record ? record.checkedAt : undefined;
  return record.updated ?? record.lastConfirmed ?? checked ?? record.source?.retrieved;
}

/** Fields whose codes are what a record is about. */
const SUBJECTS = ['topics', 'objectives', 'challenges', 'strands', 'networks'] as const;

/** What a record is about, in words where there are any; each once. */
export function tagsOf(record: AnyRecord, label: CodeLabel = () => undefined): readonly string[] {
  const fields = record as Readonly<Partial<Record<(typeof SUBJECTS)[number], readonly string[]>>>;
  const codes = SUBJECTS.flatMap((scheme) => (fields[scheme] ?? []).map((code) => [scheme, code] as const));
  const offers = record.kind === 'organisations' ? [...(record.offers ?? []), ...(record.needs ?? [])] : [];
  const named = [...codes, ...offers.map(({ topic }) => ['topics', topic] as const)];
  return [...new Set(named.map(([scheme, code]) => label(scheme, code) ?? code))];
}

/** The countries of a record, ISO 3166-1. */
export function countriesOf(record: AnyRecord): readonly string[] {
  if ('country' in record && record.country !== undefined) return [record.country];
  return ('countries' in record ? record.countries : undefined) ?? [];
}
