import * as fc from 'fast-check';
import type { Call } from '../../../src/sdk/model/call.ts';
import type { Organisation } from '../../../src/sdk/model/organisation.ts';
import type { Practice } from '../../../src/sdk/model/practice.ts';
import type { Programme } from '../../../src/sdk/model/programme.ts';
import type { AnyRecord } from '../../../src/sdk/model/records.ts';
import type { Region } from '../../../src/sdk/model/region.ts';
import type { PartnerRequest } from '../../../src/sdk/model/request.ts';
import type { FeedCredits, SyndicationOptions } from '../../../src/sdk/feeds/index.ts';
import { exampleCall } from '../calls/examples.ts';

/* Invented records, one of each collection, for tests of feeds. */

const source = {
  name: 'Example register',
  url: 'https://register.example/',
  licence: 'CC BY 4.0',
  retrieved: '2026-11-01',
};

export const credits: FeedCredits = {
  title: { en: 'Example data', de: 'Beispieldaten' },
  publisher: { name: 'Region of Example', url: 'https://region.example/' },
  licence: 'CC BY 4.0',
  attribution: { en: 'Data: Example register, changed', de: 'Daten: Beispielregister, verändert' },
  sources: [source],
};

export const options: SyndicationOptions = {
  credits,
  languages: ['de', 'en'],
  id: 'https://region.example/feed',
  updated: Date.UTC(2026, 10, 22),
};

export const call: Call = exampleCall(
  { mode: 'two-step', opens: '2026-10-01', step1: '2026-12-01T12:00:00+01:00', closes: '2027-03-31' },
  {
    source,
    title: { en: 'Call for pairs', de: 'Aufruf für Paare' },
    summary: { en: 'Two regions learn from each other.' },
    organiser: { en: 'Example programme' },
    programmeId: 'test:programme',
    topics: ['hydrogen'],
    updated: '2026-11-20',
    url: 'https://programme.example/call',
    conflicts: [{ source: 'Newsletter', field: 'closes', value: '2027-03-30' }],
  },
);

export const organisation: Organisation = {
  kind: 'organisations',
  id: 'test:institute',
  source,
  name: { el: 'Ινστιτούτο Ένα' },
  acronym: 'INE',
  partnerType: 'RegionalPublicAuthority',
  country: 'GR',
  city: 'Volos',
  nuts: 'EL613',
  point: { lat: 39.36, lng: 22.94, precision: 'city' },
  website: 'https://institute.example/',
  offers: [{ topic: 'robotics', level: 3 }],
  languages: ['el', 'en'],
};

export const region: Region = {
  kind: 'regions',
  id: 'nuts:EL61',
  source,
  name: { el: 'Θεσσαλία', en: 'Thessaly', de: 'Thessalien' },
  country: 'GR',
  nuts: { code: 'EL61', level: 2, version: 2024 },
  codes: [{ scheme: 'wikidata', code: 'Q166919' }],
  point: { lat: 39.6, lng: 22.2, precision: 'region' },
  category: { value: 'less-developed', basis: 'computed' },
  indicators: [{ key: 'gdp-pps-index', value: 52, unit: 'index', year: '2022' }],
};

export const practice: Practice = {
  kind: 'practices',
  id: 'test:practice',
  source,
  form: 'good-practice',
  title: { en: 'Shared laboratory' },
  summary: { en: 'One laboratory for three towns.' },
  topics: ['robotics'],
  regions: [{ id: 'nuts:EL61', name: { en: 'Thessaly' } }],
  start: '2021',
  links: [{ url: 'https://laboratory.example/' }],
};

export const request: PartnerRequest = {
  kind: 'requests',
  id: 'test:request',
  source,
  direction: 'seek',
  title: { en: 'Two towns wanted' },
  state: 'open',
  expires: '2027-01-31',
  wanted: { countries: ['BG', 'RO'] },
};

export const programme: Programme = {
  kind: 'programmes',
  id: 'test:programme',
  source,
  name: { en: 'Example programme' },
  cci: '2021TC16EXAMPLE',
  countries: ['BG', 'GR'],
};

export const all: readonly AnyRecord[] = [call, organisation, region, practice, request, programme];

/** Text that breaks feeds: markup, ends of sections, controls, halves of characters, marks of direction, formulas. */
export const hostile: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.string({ unit: 'grapheme', maxLength: 20 }),
      fc.constantFrom(
        ']]>',
        '</script><script>alert(1)</script>',
        '<!--',
        '&amp;',
        '\r\nEND:VEVENT\r\n',
        '\0',
        '\u0001\u001F\u007F\u0085',
        '\uD83D',
        '\uDC69',
        '\uFFFE\uFFFF',
        '\u202Etxt.exe\u202C\u2066x\u2069',
        '\u2028\u2029',
        '👩‍👩‍👧‍👦'.repeat(9),
        '\\n;,\\',
        '"\'`',
        '=HYPERLINK("http://evil.example")',
        "'=1+1",
        ' +1',
        '\t@SUM(1)',
        '＝1+1',
        '-12,5',
        '-12-5',
      ),
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((parts) => parts.join(''))
  .filter((text) => /\S/.test(text));

/** All records with a hostile text wherever one can stand. */
export function withText(text: string): readonly AnyRecord[] {
  const words = { en: text };
  return [
    {
      ...call,
      id: `test:${text}`,
      title: words,
      summary: words,
      organiser: words,
      topics: [text],
      conflicts: [{ source: text, field: text, value: text }],
      source: { name: text, licence: text, url: text },
    },
    { ...organisation, id: `o:${text}`, name: words, description: words, city: text, website: text },
    { ...region, id: `r:${text}`, name: words },
    { ...practice, id: `p:${text}`, title: words, summary: words, topics: [text], links: [{ url: text }] },
    { ...request, id: `q:${text}`, title: words, reference: text },
    { ...programme, id: `f:${text}`, name: words, acronym: text },
  ];
}
