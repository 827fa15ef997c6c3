/**
 * Records in the forms that other programs read: calendars, feed readers, search engines, maps and spreadsheets. Pure
 * functions over checked records; where the records come from has to be said in every one.
 */
export { atomFeed } from './atom.ts';
export { callCalendar, type CalendarOptions, type CalendarWords } from './calendar.ts';
export { callsCalendar, type CallsCalendarOptions } from './calls-calendar.ts';
export { toCsv, type CsvOptions } from './csv.ts';
export { geoJson, type PlaceCollection, type PlaceFeature, type PlaceProperties } from './geo-json.ts';
export { jsonFeed, type JsonFeed, type JsonFeedItem } from './json-feed.ts';
export { jsonLd, jsonLdScript, type JsonLdDocument, type JsonLdOptions } from './json-ld.ts';
export type { JsonLdNode, JsonLdObject, JsonLdValue } from './json-ld-parts.ts';
export { feedWords } from './words.ts';
export type { CodeLabel, FeedCredits, FeedOptions, FeedWords, SyndicationOptions } from './types.ts';
