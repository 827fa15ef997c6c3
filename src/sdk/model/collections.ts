import { isoFromNuts } from './country-codes.ts';
import type { AnyRecord, Records } from './records.ts';
import type { Kind } from './envelope.ts';
import type { LocalizedText } from './text.ts';

/**
 * How a collection is searched: which texts are indexed at which weight, which fields filter and count, which sort.
 * The one place that knows; the builder of static data sets, the sources and the widgets all read it here.
 */
export interface CollectionSpec<R extends AnyRecord = AnyRecord> {
  /** Field → its values in a record. A hierarchy lists the value and all its ancestors, so a parent selects children. */
  readonly filters: Readonly<Record<string, (record: R) => readonly (string | undefined)[]>>;
  /** Field → its sort key; numbers ascending, texts in folded alphabetical order; records without one come last. */
  readonly sorts: Readonly<Record<string, (record: R) => string | number | undefined>>;
  /**
   * The texts to index, with their weight: 3 names and places, 2 what is offered or sought and what else the place and
   * the regions around it are called, 0 running text.
   */
  readonly texts: (record: R, label: TermLabels) => readonly WeightedText[];
}

/** Weight class of a text: 3 names and places, 2 offers and needs, 1 said more than once, 0 running text. */
export type TextWeight = 0 | 1 | 2 | 3;

export interface WeightedText {
  readonly weight: TextWeight;
  readonly text: string;
  /** The field it stands in, to search that alone: `city:Genova`. */
  readonly field?: string;
  /** BCP 47 tag, where it is known: word forms are looked up in it. */
  readonly language?: string;
}

/** All labels of a vocabulary term in all languages, for indexing: `('topics', 'robotics') → ['Robotics', 'Robotik']`. */
export type TermLabels = (scheme: string, code: string) => readonly string[];

/** The scheme of ISO 3166-1 country codes, whose labels are their names. */
export const COUNTRIES = 'countries';

const all = (text: LocalizedText | undefined): readonly string[] => (text ? Object.values(text) : []);

const weigh = (weight: TextWeight, texts: readonly (string | undefined)[]): WeightedText[] =>
  [...new Set(texts)].flatMap((text) => (text ? [{ weight, text }] : []));

/** A NUTS code as people write it: also with the country's ISO code, `EL30` and `GR30`. */
function nutsSpellings(nuts: string | undefined): readonly (string | undefined)[] {
  return nuts === undefined ? [] : [nuts, isoFromNuts(nuts) + nuts.slice(2)];
}

/** A NUTS code with its ancestors, widest first: `DE30` → `DE`, `DE3`, `DE30`. */
export function withAncestors(nuts: string | undefined): readonly string[] {
  if (!nuts) return [];
  return Array.from({ length: Math.max(nuts.length - 1, 1) }, (_, level) => nuts.slice(0, level + 2));
}

type Specs = { readonly [K in Kind]: CollectionSpec<Records[K]> };

export const COLLECTIONS: Specs = {
  regions: {
    filters: {
      country: (region) => [region.country],
      nuts: (region) => withAncestors(region.nuts?.code),
      nutsLevel: (region) => [region.nuts && String(region.nuts.level)],
      regionType: (region) => [region.regionType],
      worldArea: (region) => [region.worldArea],
      category: (region) => [region.category?.value],
      networks: (region) => region.networks ?? [],
      parent: (region) => [region.parentId],
    },
    sorts: {
      name: (region) => sortName(region.name),
      updated: (region) => region.updated,
      gdp: (region) => region.indicators?.find(({ key }) => key === 'gdp-pps-index')?.value,
      population: (region) => region.indicators?.find(({ key }) => key === 'population')?.value,
    },
    texts: (region, label) => [
      ...weigh(3, [...all(region.name), ...(region.aliases ?? []), ...nutsSpellings(region.nuts?.code)]),
      ...weigh(
        2,
        (region.codes ?? []).map(({ code }) => code),
      ),
      ...weigh(0, label(COUNTRIES, region.country)),
    ],
  },
  organisations: {
    filters: {
      country: (organisation) => [organisation.country],
      nuts: (organisation) => withAncestors(organisation.nuts),
      category: (organisation) => [organisation.region?.category?.value],
      organisationType: (organisation) => [organisation.organisationType],
      partnerType: (organisation) => [organisation.partnerType],
      legalStatus: (organisation) => [organisation.legalStatus],
      topics: ({ offers = [], needs = [] }) => [...offers, ...needs].map(({ topic }) => topic),
      technologies: ({ offers = [] }) =>
        offers.map(({ topic, group }) => (group === 'technology' ? topic : undefined)),
      services: ({ offers = [] }) =>
        offers.map(({ topic, group }) => (group === 'service' ? topic : undefined)),
      sectors: ({ offers = [] }) =>
        offers.map(({ topic, group }) => (group === 'sector' ? topic : undefined)),
      needs: ({ needs = [] }) => needs.map(({ topic }) => topic),
      objectives: (organisation) => organisation.objectives ?? [],
      networks: (organisation) => organisation.networks ?? [],
    },
    sorts: {
      name: (organisation) => sortName(organisation.name),
      updated: (organisation) => organisation.updated,
      country: (organisation) => organisation.country,
    },
    texts: (organisation, label) => [
      ...weigh(3, [
        ...all(organisation.name),
        ...all(organisation.fullName),
        organisation.acronym,
        ...(organisation.aliases ?? []),
        organisation.city,
        ...all(organisation.region?.name),
        ...nutsSpellings(organisation.nuts),
      ]),
      ...weigh(2, [
        ...(organisation.offers ?? []).flatMap(({ topic, text }) => [
          ...label('topics', topic),
          ...all(text),
        ]),
        ...(organisation.needs ?? []).flatMap(({ topic, text }) => [...label('topics', topic), ...all(text)]),
        ...(organisation.objectives ?? []),
        ...(organisation.region?.aliases ?? []),
      ]),
      ...weigh(0, [...all(organisation.description), ...label(COUNTRIES, organisation.country)]),
    ],
  },
  requests: {
    filters: {
      direction: (request) => [request.direction],
      state: (request) => [request.state],
      country: (request) => [request.country],
      nuts: (request) => withAncestors(request.nuts),
      topics: (request) => request.topics ?? [],
      objectives: (request) => request.objectives ?? [],
      challenges: (request) => request.challenges ?? [],
      stage: (request) => [request.stage],
      strands: (request) => request.strands ?? [],
      call: (request) => [request.callId],
      programme: (request) => [request.programmeId],
      wantedPartnerTypes: (request) => request.wanted?.partnerTypes ?? [],
    },
    sorts: {
      name: (request) => sortName(request.title),
      updated: (request) => request.updated,
      opened: (request) => request.opened,
      expires: (request) => request.expires,
    },
    texts: (request, label) => [
      ...weigh(3, [
        ...all(request.title),
        ...all(request.organisationName),
        request.reference,
        ...all(request.region?.name),
      ]),
      ...weigh(2, [
        ...(request.topics ?? []).flatMap((topic) => label('topics', topic)),
        ...(request.objectives ?? []),
        ...(request.region?.aliases ?? []),
      ]),
      ...weigh(0, [...all(request.summary), ...label(COUNTRIES, request.country ?? '')]),
    ],
  },
  practices: {
    filters: {
      form: (practice) => [practice.form],
      topics: (practice) => practice.topics ?? [],
      objectives: (practice) => practice.objectives ?? [],
      challenges: (practice) => practice.challenges ?? [],
      stage: (practice) => [practice.stage],
      country: (practice) => practice.countries ?? [],
      region: (practice) => practice.regionIds ?? [],
      nuts: (practice) => (practice.regions ?? []).flatMap(({ nuts }) => withAncestors(nuts?.code)),
      validation: (practice) => [practice.validation],
      outcome: (practice) => [practice.outcome],
      network: (practice) => [practice.network],
    },
    sorts: {
      name: (practice) => sortName(practice.title),
      updated: (practice) => practice.updated,
      start: (practice) => practice.start,
    },
    texts: (practice, label) => [
      ...weigh(3, [...all(practice.title), ...(practice.regions ?? []).flatMap(({ name }) => all(name))]),
      ...weigh(2, [
        ...(practice.topics ?? []).flatMap((topic) => label('topics', topic)),
        ...(practice.organisations ?? []),
        ...(practice.objectives ?? []),
        practice.project,
        ...(practice.regions ?? []).flatMap(({ aliases = [] }) => aliases),
      ]),
      ...weigh(0, [
        ...all(practice.summary),
        ...all(practice.problem),
        ...all(practice.evidence),
        ...all(practice.lessons),
        ...(practice.countries ?? []).flatMap((country) => label(COUNTRIES, country)),
      ]),
    ],
  },
  calls: {
    filters: {
      callType: (call) => [call.callType],
      mode: (call) => [call.window.mode],
      programme: (call) => [call.programmeId],
      audience: (call) => call.audience ?? [],
      topics: (call) => call.topics ?? [],
      objectives: (call) => call.objectives ?? [],
      country: (call) => call.countries ?? [],
      nuts: (call) => (call.nuts ?? []).flatMap(withAncestors),
    },
    sorts: {
      name: (call) => sortName(call.title),
      updated: (call) => call.updated,
      closes: (call) => ('closes' in call.window ? call.window.closes : undefined),
    },
    texts: (call) => [
      ...weigh(3, all(call.title)),
      ...weigh(2, [...all(call.organiser), ...(call.objectives ?? [])]),
      ...weigh(0, all(call.summary)),
    ],
  },
  programmes: {
    filters: {
      strand: (programme) => [programme.strand],
      period: (programme) => [programme.period],
      country: (programme) => programme.countries ?? [],
      nuts: (programme) => [...new Set((programme.area ?? []).flatMap(withAncestors))],
      objectives: (programme) => programme.objectives ?? [],
    },
    sorts: {
      name: (programme) => sortName(programme.name),
      updated: (programme) => programme.updated,
      projects: (programme) => programme.projects,
    },
    texts: (programme, label) => [
      ...weigh(3, [...all(programme.name), programme.acronym, programme.cci]),
      ...weigh(2, programme.objectives ?? []),
      ...weigh(
        0,
        (programme.countries ?? []).flatMap((country) => label(COUNTRIES, country)),
      ),
    ],
  },
};

/** The specification of a collection, for code that handles any of them. */
export function collectionOf(kind: Kind): CollectionSpec {
  return COLLECTIONS[kind] as unknown as CollectionSpec;
}

/** Sorted by what most readers can read: English, then a Latin transliteration, then whatever is first. */
function sortName(name: LocalizedText): string | undefined {
  const tag = Object.keys(name).find((candidate) => candidate.endsWith('-Latn'));
  return name['en'] ?? (tag ? name[tag] : undefined) ?? Object.values(name)[0];
}
