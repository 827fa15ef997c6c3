import type { Filler } from './filler.ts';
import { fieldWords } from './words.ts';

/* Records whose every field comes from a filler; what chooses among forms of a record is told by its variant. */

type Fields = Readonly<Record<string, unknown>>;

/** Keys that would change every object, if anything merged them into one. */
const KEYS = '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},';

/** A record as it comes out of JSON, with such keys in it. */
const parsed = (record: Fields): Fields => JSON.parse(KEYS + JSON.stringify(record).slice(1)) as Fields;

const source = (f: Filler): Fields => ({ name: f.text(), url: f.url(), retrieved: f.noDate() });
const region = (f: Filler): Fields => ({ id: f.code(), name: { en: f.text() } });

export function organisation(f: Filler): Fields {
  const name = { en: f.text() };
  const more = {
    fullName: { en: f.text() },
    acronym: f.text(),
    website: f.url(),
    description: { [f.variant === 1 ? f.language() : 'en']: f.text() },
    languages: [f.code(), f.code()],
    needs: [{ topic: f.text(), group: f.coded(fieldWords) }],
    objectives: [f.text(), f.text()],
    codes: [{ scheme: f.text(), code: f.text() }],
    updated: f.noDate(),
  };
  return parsed({ kind: 'organisations', id: f.code(), name, ...card(f), ...more });
}

/** What a list shows of an organisation. */
const card = (f: Filler): Fields => ({
  organisationType: f.text(),
  country: f.code(),
  city: f.text(),
  nuts: f.text(),
  region: { ...region(f), category: { value: f.code(), basis: f.variant === 1 ? 'computed' : f.code() } },
  offers: [
    { topic: f.text(), group: f.code(), level: 3 },
    { topic: f.text(), group: 'technology' },
  ],
  source: source(f),
});

export const organisationCard = (f: Filler): Fields =>
  parsed({ kind: 'organisations', id: f.code(), name: { en: f.text() }, ...card(f) });

export const practice = (f: Filler): Fields =>
  parsed({
    kind: 'practices',
    id: f.code(),
    form: f.text(),
    title: { en: f.text() },
    summary: { [f.variant === 1 ? f.language() : 'en']: f.text() },
    problem: { en: f.text() },
    evidence: { en: f.text() },
    lessons: { en: f.text() },
    outcome: f.variant === 2 ? 'failed' : f.code(),
    validation: f.text(),
    topics: [f.text(), f.text()],
    objectives: [f.text(), f.text()],
    challenges: [f.text()],
    stage: f.text(),
    regions: f.variant === 1 ? [] : [region(f), region(f)],
    countries: [f.code(), f.code()],
    organisations: [f.text(), f.text()],
    project: f.text(),
    network: f.text(),
    start: f.noDate(),
    end: f.noDate(),
    adoptedBy: [
      {
        ...(f.variant === 1 ? {} : { region: region(f) }),
        year: f.text(),
        note: { en: f.text() },
        url: f.url(),
      },
    ],
    links: [{ url: f.url(), label: { en: f.text() }, lang: f.code() }, { url: f.url() }],
    source: source(f),
  });

/** Of a region card: its own record, and what its sections show. */
export function regionCard(
  f: Filler,
): Readonly<Record<'region' | 'practice' | 'pairing' | 'programme' | 'topic', Fields>> {
  const place: Fields =
    f.variant === 1
      ? {
          country: f.code(),
          regionType: f.coded((code) => (code === 'country' ? 'Country' : undefined)),
          worldArea: f.text(),
          codes: [{ scheme: 'iso-3166-2', code: f.text() }],
        }
      : { country: 'BG', nuts: { code: 'BG42', level: 2, version: 2024 } };
  return {
    region: parsed({
      kind: 'regions',
      id: f.code(),
      name: { en: f.text(), bg: f.variant === 1 ? f.code() : f.text() },
      ...place,
      networks: [f.text(), f.text()],
      category: { value: f.text(), basis: f.text(), period: f.text() },
      indicators: [{ key: 'population', value: 5, unit: f.code(), year: f.text() }],
      source: source(f),
    }),
    practice: parsed({ id: f.code(), form: f.code(), title: { en: f.text() }, links: [{ url: f.url() }] }),
    pairing: parsed({
      id: f.code(),
      form: 'pairing',
      title: { en: f.code() },
      network: f.text(),
      regions: [region(f)],
      source: { name: f.code(), url: f.url() },
    }),
    programme: parsed({
      id: f.code(),
      name: { en: f.code() },
      strand: f.code(),
      period: f.code(),
      area: ['BG42'],
      url: f.url(),
    }),
    topic: { value: f.code(), label: { en: f.code() }, count: 3 },
  };
}

const FUTURE = '2099-12-01T17:00:00+01:00';

/** A call that is always open, one with dates, one not yet announced, and one whose every date is anything. */
export function call(f: Filler): Fields {
  const window = [
    { mode: 'rolling' },
    { mode: 'fixed', opens: '2020-01-01', closes: FUTURE },
    { mode: 'unannounced', expected: f.variant === 2 ? f.text() : '' },
    { mode: f.code(), opens: f.noDate(), closes: f.noDate(), cutOffs: [f.noDate()], step1: f.noDate() },
  ][f.variant];
  const acts = f.variant < 2;
  return parsed({
    kind: 'calls',
    id: f.code(),
    callType: f.code(),
    title: { en: f.text() },
    summary: { [f.variant === 1 ? f.language() : 'en']: `x${f.code()}` },
    organiser: { en: f.text() },
    timeZone: f.variant === 3 ? f.code() : 'Europe/Paris',
    window,
    history:
      f.variant === 1
        ? [{ at: '2026-01-01', field: 'closes', from: '2099-11-01', to: FUTURE, note: { en: f.code() } }]
        : [],
    actions: [
      { role: 'applicant', url: 'https://example.org/apply', label: { en: acts ? f.text() : f.code() } },
      { role: f.code(), url: f.url() },
    ],
    conflicts:
      f.variant === 1 ? [{ source: f.text(), field: 'closes', value: f.noDate(), url: f.url() }] : [],
    checkedAt: f.noDate(),
    url: f.url(),
    source: { name: f.code(), url: f.url() },
  });
}
