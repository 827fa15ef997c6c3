import type { AnyRecord } from './records.ts';
import type { Kind } from './envelope.ts';
import type { Offer } from './organisation.ts';
import type { RegionSummary } from './region.ts';
import type { LocalizedText } from './text.ts';

/** Running text on a card, in letters: about what fits two lines. */
const LONGEST_TEXT = 200;

/** What only the profile of a record shows: left out of its card. */
const PROFILE_ONLY: Readonly<Record<Kind, readonly string[]>> = {
  regions: ['aliases', 'codes', 's3Priorities'],
  organisations: ['fullName', 'aliases', 'codes', 'languages', 'bodyKind', 'website'],
  requests: ['wanted', 'found'],
  practices: ['problem', 'evidence', 'lessons', 'adoptedBy', 'links', 'organisations'],
  calls: ['history', 'documents', 'conflicts'],
  programmes: ['area', 'codes'],
};

/**
 * What a list shows of a record at least: names, place, types, topics, source, and the beginning of its description. A
 * card is a valid record of its collection with fewer and shorter fields.
 */
export function cardOf<R extends AnyRecord>(record: R): R {
  const left = new Set(['sameAs', ...PROFILE_ONLY[record.kind]]);
  const fields = Object.entries(record).filter(([field]) => !left.has(field));
  return Object.fromEntries(fields.map(([field, value]) => [field, shortened(field, value)])) as unknown as R;
}

function shortened(field: string, value: unknown): unknown {
  switch (field) {
    case 'description':
    case 'summary':
      return shortText(value as LocalizedText);
    case 'offers':
    case 'needs':
      return (value as readonly Offer[]).map(shortOffer);
    case 'region':
      return shortRegion(value as RegionSummary);
    case 'regions':
      return (value as readonly RegionSummary[]).map(shortRegion);
    default:
      return value;
  }
}

function shortOffer(offer: Offer): Offer {
  const { text: _, ...short } = offer;
  return short;
}

function shortRegion(region: RegionSummary): RegionSummary {
  const { aliases: _, ...short } = region;
  return short;
}

const shortText = (text: LocalizedText): LocalizedText =>
  Object.fromEntries(Object.entries(text).map(([language, words]) => [language, beginning(words)]));

/** The first words of a text, with a sign that there are more. */
function beginning(text: string): string {
  if (text.length <= LONGEST_TEXT) return text;
  const cut = text.slice(0, LONGEST_TEXT + 1);
  const words = cut.replace(/\s+\S*$/, '');
  const whole = words.length < cut.length && words.trim() !== '' ? words : cut.slice(0, LONGEST_TEXT);
  return `${whole.replace(/[\ud800-\udbff]$/, '')}…`;
}
