import type { Kind } from '../../sdk/model/envelope.ts';
import type { Records } from '../../sdk/model/records.ts';
import {
  asGiven,
  boolean,
  code,
  codes,
  country,
  date,
  degrees,
  instant,
  list,
  number,
  nuts,
  object,
  string,
  text,
  whole,
  year,
} from './spec.ts';
import type { FieldSpec } from './spec.ts';

/**
 * Every field of every collection and how it is read. Pinned to the record types: a field that is added to a record
 * and forgotten here does not compile.
 */
type Registry = {
  readonly [K in Kind]: { readonly [F in Exclude<keyof Records[K], 'kind'>]-?: FieldSpec };
};

const point = object({ lat: degrees, lng: degrees, precision: code() });
const foreignCodes = list(object({ scheme: code(), code: string }, { main: 'code' }));
const links = list(object({ url: string, label: text, lang: string }, { main: 'url' }));
const category = object(
  { value: code('categories'), basis: code(), nutsVersion: whole, period: string },
  { main: 'value' },
);
const offers = list(object({ topic: code('topics'), group: code(), level: whole, text }, { main: 'topic' }));

const envelope = {
  id: string,
  source: asGiven,
  sameAs: list(string),
  updated: date,
  lastConfirmed: date,
  expires: date,
} satisfies Record<string, FieldSpec>;

export const FIELDS: Registry = {
  regions: {
    ...envelope,
    name: { kind: 'text', overflow: 'aliases' },
    aliases: list(string),
    country,
    worldArea: code('worldAreas'),
    regionType: code('regionTypes'),
    nuts: object({ code: nuts, level: whole, version: whole }, { main: 'code' }),
    codes: foreignCodes,
    parentId: string,
    point,
    indicators: list(
      object(
        { key: code(), value: number, unit: code(), year, nutsVersion: whole, source: string },
        { main: 'value', keyed: 'key' },
      ),
    ),
    category,
    outermost: boolean,
    networks: codes(code('networks')),
    s3Priorities: list(
      object(
        { text, economicDomains: codes(string), scientificDomains: codes(string), provenance: code() },
        { main: 'text' },
      ),
    ),
    website: string,
    checkedAt: date,
  },
  organisations: {
    ...envelope,
    name: { kind: 'text', overflow: 'aliases' },
    fullName: { kind: 'text', overflow: 'aliases' },
    acronym: { kind: 'string', overflow: 'aliases' },
    aliases: list(string),
    organisationType: code('organisationTypes'),
    partnerType: code('partnerTypes'),
    legalStatus: code(),
    bodyKind: code(),
    country,
    city: string,
    nuts,
    region: asGiven,
    point,
    codes: foreignCodes,
    website: string,
    description: text,
    languages: codes(string),
    offers,
    needs: offers,
    objectives: codes(code('objectives')),
    networks: codes(code('networks')),
  },
  requests: {
    ...envelope,
    reference: string,
    direction: code(),
    title: text,
    summary: text,
    organisationId: string,
    organisationName: text,
    country,
    nuts,
    region: asGiven,
    callId: string,
    programmeId: string,
    strands: codes(code('strands')),
    objectives: codes(code('objectives')),
    topics: list(code('topics')),
    challenges: list(code('challenges')),
    stage: code('stages'),
    wanted: object({
      partnerTypes: codes(code('partnerTypes')),
      countries: codes(country),
      nuts: codes(nuts),
      categories: codes(code('categories')),
      count: whole,
    }),
    found: list(object({ country, partnerType: code('partnerTypes') }, { main: 'country' })),
    leadWanted: boolean,
    durationMonths: whole,
    state: code(),
    opened: date,
    url: string,
  },
  practices: {
    ...envelope,
    form: code('practiceForms'),
    title: text,
    summary: text,
    problem: text,
    evidence: text,
    lessons: text,
    outcome: code(),
    validation: code('validationLevels'),
    topics: list(code('topics')),
    objectives: codes(code('objectives')),
    challenges: list(code('challenges')),
    stage: code('stages'),
    regionIds: codes(string),
    regions: asGiven,
    countries: codes(country),
    organisations: list(string),
    project: string,
    network: code('networks'),
    start: year,
    end: year,
    adoptedBy: list(
      object({ regionId: string, region: asGiven, year, note: text, url: string }, { main: 'regionId' }),
    ),
    links,
  },
  calls: {
    ...envelope,
    callType: code(),
    title: text,
    summary: text,
    organiser: text,
    programmeId: string,
    audience: codes(code()),
    timeZone: string,
    window: object({
      mode: code(),
      opens: instant,
      step1: instant,
      closes: instant,
      cutOffs: list(instant),
      since: instant,
      resumes: instant,
      expected: string,
    }),
    history: list(
      object(
        { at: instant, field: code(), from: string, to: string, note: text, url: string },
        { main: 'at' },
      ),
    ),
    actions: list(object({ role: code(), url: string, label: text }, { main: 'url' })),
    documents: links,
    objectives: codes(code('objectives')),
    topics: list(code('topics')),
    countries: codes(country),
    nuts: codes(nuts),
    conflicts: list(object({ source: string, field: string, value: string, url: string })),
    checkedAt: date,
    url: string,
  },
  programmes: {
    ...envelope,
    name: text,
    acronym: string,
    cci: string,
    period: string,
    strand: code('strands'),
    countries: codes(country),
    area: codes(nuts),
    objectives: codes(code('objectives')),
    projects: whole,
    partnerships: whole,
    codes: foreignCodes,
    url: string,
  },
};

/** Other headers that mean a field, where the collection has it; in the plain form of `plainName`. */
const SYNONYMS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    lat: ['point.lat'],
    latitude: ['point.lat'],
    lng: ['point.lng'],
    lon: ['point.lng'],
    long: ['point.lng'],
    longitude: ['point.lng'],
    'point.latitude': ['point.lat'],
    'point.lon': ['point.lng'],
    'point.long': ['point.lng'],
    'point.longitude': ['point.lng'],
    name: ['title'],
    title: ['name'],
    nuts0: ['nuts'],
    nuts1: ['nuts'],
    nuts2: ['nuts'],
    nuts3: ['nuts'],
    nutscode: ['nuts'],
    web: ['website', 'url'],
    homepage: ['website', 'url'],
    website: ['url'],
    url: ['website'],
    opens: ['window.opens'],
    closes: ['window.closes'],
    deadline: ['window.closes'],
    mode: ['window.mode'],
    cutoffs: ['window.cutOffs'],
  }),
);

/** All paths of a collection's fields, members of objects included: `name`, `point.lat`. */
export function fieldPaths(kind: Kind): readonly string[] {
  return Object.entries(FIELDS[kind]).flatMap(([name, spec]) =>
    spec.kind === 'object'
      ? [name, ...Object.keys(spec.fields).map((member) => `${name}.${member}`)]
      : [name],
  );
}

/** The fields that a plain header may stand for besides the one of its own name. */
export function synonymsOf(plain: string): readonly string[] {
  return SYNONYMS.get(plain) ?? [];
}
