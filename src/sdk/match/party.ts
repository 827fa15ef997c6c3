import type { Offer, Organisation } from '../model/organisation.ts';
import type { Practice } from '../model/practice.ts';
import type { Region, RegionSummary, S3Priority } from '../model/region.ts';
import type { PartnerRequest } from '../model/request.ts';
import { knownCountry } from './facts/countries.ts';
import type { MatchParty } from './types.ts';

/** What a party is made of. */
export interface PartyRecords {
  /** Default: the id of the organisation, else of the request, else of the region. */
  readonly id?: string;
  readonly organisation?: Organisation;
  readonly request?: PartnerRequest;
  /** Its region, and the regions around it, nearest first: each fact is taken from the nearest that has it. */
  readonly regions?: readonly Region[];
  /** Pairings and other experiences; those about one of its regions tell whom it was paired with. */
  readonly practices?: readonly Practice[];
}

/**
 * Puts together what records tell of a party. Facts of an organisation come before those of a request, those before
 * facts of regions. A request that seeks brings its topics in as needs, one that offers as offers.
 *
 * @example
 * const organisation = await client.organisations.get('edih:4pdih');
 * const regions = [await client.regions.get('nuts:SI041'), await client.regions.get('nuts:SI04')];
 * const party = partyOf({ organisation, regions });
 */
export function partyOf({
  id,
  organisation,
  request,
  regions = [],
  practices = [],
}: PartyRecords): MatchParty {
  const place = organisation ?? request;
  const summary: RegionSummary | undefined = organisation?.region ?? request?.region;
  const regionIds = unique([summary?.id, ...regions.map((region) => region.id)]);
  const [nearest] = regions;
  const offers = offersOf(organisation, request);
  const needs = needsOf(organisation, request);
  return compact({
    id: id ?? organisation?.id ?? request?.id ?? nearest?.id ?? '',
    country: knownCountry(place?.country) ?? knownCountry(nearest?.country),
    nuts: organisation?.nuts ?? request?.nuts ?? summary?.nuts?.code ?? nearest?.nuts?.code,
    worldArea: first(regions, (region) => region.worldArea),
    point: organisation?.point ?? first(regions, (region) => region.point),
    category: summary?.category ?? first(regions, (region) => region.category),
    gdpIndex: first(regions, gdpIndexOf),
    regionIds: regionIds.length > 0 ? regionIds : undefined,
    partnerType: organisation?.partnerType,
    legalStatus: organisation?.legalStatus,
    bodyKind: organisation?.bodyKind,
    organisationType: organisation?.organisationType,
    regionType: place ? undefined : nearest?.regionType,
    languages: organisation?.languages,
    offers,
    needs,
    objectives: joined(organisation?.objectives, request?.objectives),
    topics: topicsOf(offers, needs, request),
    ...domainsOf(regions),
    challenges: request?.challenges,
    stages: request?.stage === undefined ? undefined : [request.stage],
    networks: joined(organisation?.networks, ...regions.map(({ networks }) => networks)),
    programmes: request?.programmeId === undefined ? undefined : [request.programmeId],
    pairedWith: pairedWith(regionIds, practices),
    wanted: request?.wanted,
  });
}

/** A party with its country in ISO spelling, as whoever filled it in may have written `EL`, `UK` or the unknown `ZZ`. */
export function readParty(party: MatchParty): MatchParty {
  const country = knownCountry(party.country);
  if (country === party.country) return party;
  const { country: _, ...rest } = party;
  return { ...rest, ...(country !== undefined && { country }) };
}

function offersOf(organisation?: Organisation, request?: PartnerRequest): readonly Offer[] | undefined {
  return joined(organisation?.offers, request?.direction === 'offer' ? asOffers(request.topics) : undefined);
}

function needsOf(organisation?: Organisation, request?: PartnerRequest): readonly Offer[] | undefined {
  return joined(organisation?.needs, request?.direction === 'seek' ? asOffers(request.topics) : undefined);
}

const asOffers = (topics: readonly string[] | undefined): readonly Offer[] | undefined =>
  topics?.map((topic) => ({ topic }));

function topicsOf(
  offers: readonly Offer[] | undefined,
  needs: readonly Offer[] | undefined,
  request: PartnerRequest | undefined,
): readonly string[] | undefined {
  const topics = joined(
    request?.topics,
    offers?.map(({ topic }) => topic),
    needs?.map(({ topic }) => topic),
  );
  return topics && unique(topics);
}

const gdpIndexOf = ({ indicators = [] }: Region): number | undefined =>
  indicators.find(({ key, unit }) => key === 'gdp-pps-index' && unit === 'index')?.value;

/** The priorities of the nearest region that has a strategy. */
function domainsOf(
  regions: readonly Region[],
): Pick<Partial<MatchParty>, 'economicDomains' | 'scientificDomains'> {
  const priorities = first(regions, (region) => region.s3Priorities);
  if (!priorities) return {};
  const all = (
    pick: (priority: S3Priority) => readonly string[] | undefined,
  ): readonly string[] | undefined => {
    const lists = priorities.flatMap((priority) => pick(priority) ?? []);
    return lists.length > 0 ? unique(lists) : undefined;
  };
  return compact({
    economicDomains: all(({ economicDomains }) => economicDomains),
    scientificDomains: all(({ scientificDomains }) => scientificDomains),
  });
}

/** The other regions of pairings that one of these regions takes part in. */
function pairedWith(
  regionIds: readonly string[],
  practices: readonly Practice[],
): readonly string[] | undefined {
  const others = practices
    .filter(({ form }) => form === 'pairing')
    .map(({ regionIds: paired = [] }) => paired)
    .filter((paired) => paired.some((id) => regionIds.includes(id)))
    .flatMap((paired) => paired.filter((id) => !regionIds.includes(id)));
  return others.length > 0 ? unique(others) : undefined;
}

function first<T>(regions: readonly Region[], pick: (region: Region) => T | undefined): T | undefined {
  for (const region of regions) {
    const value = pick(region);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** All lists that are known, one after the other; not known when none is. */
function joined<T>(...lists: readonly (readonly T[] | undefined)[]): readonly T[] | undefined {
  const known = lists.filter((list) => list !== undefined);
  return known.length > 0 ? known.flat() : undefined;
}

const unique = (codes: readonly (string | undefined)[]): readonly string[] => [
  ...new Set(codes.filter((code) => code !== undefined)),
];

/** Without the fields that are not known. */
type Known<T> = { readonly [Field in keyof T]: Exclude<T[Field], undefined> };

function compact<T extends object>(fields: T): Known<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Known<T>;
}
