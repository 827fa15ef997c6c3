import { readDeadline } from '../calls/moment.ts';
import { deadlinesOf } from '../calls/window.ts';
import type { Deadline } from '../calls/types.ts';
import { windowValues } from '../calls/window-values.ts';
import type { Call } from '../model/call.ts';
import type { Organisation } from '../model/organisation.ts';
import type { Practice } from '../model/practice.ts';
import type { Programme } from '../model/programme.ts';
import type { AnyRecord } from '../model/records.ts';
import type { Region } from '../model/region.ts';
import type { PartnerRequest } from '../model/request.ts';
import { addressOf, summaryOf, tagsOf, titleOf } from './facts.ts';
import {
  geoOf,
  identifier,
  iriOf,
  known,
  sourceWork,
  words,
  type JsonLdNode,
  type JsonLdObject,
} from './json-ld-parts.ts';
import { webAddress } from './text.ts';
import type { FeedOptions } from './types.ts';

/** What nodes are made with. */
export interface NodeContext extends FeedOptions {
  /** Address that the things of the graph hang on; empty for the page itself. */
  readonly base: string;
}

/** A record as a thing of schema.org. */
export function nodeOf(record: AnyRecord, context: NodeContext): JsonLdNode {
  const { languages, base } = context;
  const [type, own] = particulars(record, context);
  return {
    '@type': type,
    '@id': iriOf(record, base),
    ...known({
      name: words(titleOf(record), languages),
      description: words(summaryOf(record), languages),
      url: addressOf(record, context),
      ...own,
      sameAs: [
        ...(own['sameAs'] ? [own['sameAs']] : []),
        ...(record.sameAs ?? []).flatMap((id) => webAddress(id) ?? []),
      ],
      subjectOf: [{ '@id': `${base}#dataset` }, ...(record.source ? [sourceWork(record.source)] : [])],
    }),
  };
}

function particulars(record: AnyRecord, context: NodeContext): readonly [type: string, own: JsonLdObject] {
  switch (record.kind) {
    case 'regions':
      return region(record, context);
    case 'organisations':
      return organisation(record, context);
    case 'requests':
      return request(record, context);
    case 'practices':
      return practice(record, context);
    case 'calls':
      return call(record, context);
    case 'programmes':
      return programme(record);
  }
}

function region(record: Region, { base }: NodeContext): readonly [string, JsonLdObject] {
  const { nuts, regionType, codes = [], point, parentId } = record;
  const isCity = regionType === 'city' || regionType === 'municipality';
  const isCountry = nuts?.level === 0 || regionType === 'country';
  const own = known({
    identifier: [
      ...(nuts ? [identifier(`NUTS ${String(nuts.version)}`, nuts.code)] : []),
      ...codes.map(({ scheme, code }) => identifier(scheme, code)),
    ],
    sameAs: nuts && `http://data.europa.eu/nuts/code/${nuts.code}`,
    geo: geoOf(point),
    containedInPlace:
      parentId !== undefined
        ? { '@id': iriOf({ kind: 'regions', id: parentId }, base) }
        : isCountry
          ? undefined
          : country(record.country),
  });
  return [isCountry ? 'Country' : isCity ? 'City' : 'AdministrativeArea', own];
}

const AUTHORITIES: readonly string[] = [
  'LocalPublicAuthority',
  'RegionalPublicAuthority',
  'NationalPublicAuthority',
];

function organisation(record: Organisation, context: NodeContext): readonly [string, JsonLdObject] {
  const { partnerType = '', bodyKind, organisationType, acronym, city, codes = [], point } = record;
  const isAuthority =
    AUTHORITIES.includes(partnerType) ||
    bodyKind === 'public-authority' ||
    organisationType === 'public-authority';
  const own = known({
    alternateName: acronym,
    address: {
      '@type': 'PostalAddress',
      ...known({ addressCountry: record.country, addressLocality: city }),
    },
    location: point && { '@type': 'Place', ...known({ geo: geoOf(point) }) },
    identifier: codes.map(({ scheme, code }) => identifier(scheme, code)),
    knowsAbout: tagsOf(record, context.label),
    knowsLanguage: record.languages,
  });
  return [isAuthority ? 'GovernmentOrganization' : 'Organization', own];
}

function request(record: PartnerRequest, context: NodeContext): readonly [string, JsonLdObject] {
  const { direction, opened, expires, organisationName, wanted, reference } = record;
  const isOffer = direction !== 'seek';
  const name = words(organisationName, context.languages);
  const own = known({
    identifier: reference,
    itemOffered: { '@type': 'Service', ...known({ name: words(record.title, context.languages) }) },
    availabilityStarts: opened,
    availabilityEnds: expires,
    eligibleRegion: wanted?.countries?.map((code) => country(code)),
    // Who offers; schema.org has no word for who demands.
    offeredBy: isOffer && name !== undefined ? { '@type': 'Organization', name } : undefined,
  });
  return [isOffer ? 'Offer' : 'Demand', own];
}

function practice(record: Practice, context: NodeContext): readonly [string, JsonLdObject] {
  const { languages, label } = context;
  const { start, end } = record;
  const own = known({
    headline: words(record.title, languages),
    abstract: words(record.summary, languages),
    keywords: tagsOf(record, label),
    spatialCoverage: (record.regions ?? []).map((place) => ({
      '@type': 'AdministrativeArea',
      ...known({ name: words(place.name, languages) }),
    })),
    temporalCoverage: start === undefined ? undefined : `${start}/${end ?? '..'}`,
    citation: (record.links ?? []).flatMap(({ url }) => webAddress(url) ?? []),
  });
  return ['Article', own];
}

/**
 * A call is an event that begins and ends; one that is always open is a service. There is no deadline among the
 * properties of a grant in schema.org.
 */
function call(record: Call, { languages, base }: NodeContext): readonly [string, JsonLdObject] {
  const { window, programmeId, organiser } = record;
  const name = words(organiser, languages);
  const organizer = name === undefined ? undefined : ({ '@type': 'Organization', name } as const);
  if (window.mode === 'rolling' && window.closes === undefined) {
    return [
      'Service',
      known({ provider: organizer, areaServed: record.countries?.map((code) => country(code)) }),
    ];
  }
  const deadlines = deadlinesOf(record);
  const [opens] = windowValues(window, 'opens');
  const start = deadlines.length > 0 ? readDeadline('opens', opens, record.timeZone) : undefined;
  const end = deadlines.findLast(({ field }) => field === 'closes');
  const between = deadlines.filter(({ field }) => field !== 'closes');
  const own = known({
    startDate: start && written(start),
    endDate: end && written(end),
    eventStatus: window.mode === 'suspended' ? 'https://schema.org/EventPostponed' : undefined,
    subEvent: between.map((deadline) => ({
      '@type': 'Event',
      ...known({ name: words(record.title, languages), endDate: written(deadline) }),
    })),
    organizer,
    funder:
      programmeId === undefined
        ? undefined
        : { '@type': 'FundingScheme', '@id': iriOf({ kind: 'programmes', id: programmeId }, base) },
  });
  return ['Event', own];
}

/** A day as it is, a time as an instant. */
function written({ dateOnly, value, instant }: Deadline): string {
  return dateOnly ? value : new Date(instant).toISOString();
}

function programme({ acronym, cci, countries = [] }: Programme): readonly [string, JsonLdObject] {
  const own = known({
    alternateName: acronym,
    identifier: cci === undefined ? undefined : identifier('CCI', cci),
    areaServed: countries.map((code) => country(code)),
  });
  return ['FundingScheme', own];
}

const country = (code: string): JsonLdNode => ({ '@type': 'Country', identifier: code });
