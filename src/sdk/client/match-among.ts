import { isCoopkitError } from '../errors.ts';
import {
  compareMatches,
  DEFAULT_TOP,
  matchAll,
  partyOf,
  prefilterOf,
  type MatchAllOptions,
  type MatchParty,
  type RankedMatch,
} from '../match/index.ts';
import type { Organisation } from '../model/organisation.ts';
import type { Region } from '../model/region.ts';
import type { RecordOf } from '../model/records.ts';
import type { PartnerRequest } from '../model/request.ts';
import type { ListQuery } from '../query.ts';
import { breather } from '../sources/breather.ts';
import { widerTerms } from '../sources/hierarchy.ts';
import type { CallOptions } from '../sources/source.ts';
import type { Reader } from './types.ts';

/** The collections of those who may be partners. */
type Searched = 'organisations' | 'requests';

/** Settings of {@link matchAmong}. */
export interface MatchAmongOptions<K extends Searched = Searched> extends MatchAllOptions, CallOptions {
  /** Who looks for partners. */
  readonly for: MatchParty;
  /** The collection to look in. */
  readonly among: K;
  /** Which of them to look at. Of requests, those that are open unless it says otherwise. */
  readonly query?: ListQuery;
  /**
   * Look only at records that share a topic (or objective) with the party: quicker, but these codes are sent to the
   * source. Default false: nothing of the party leaves the machine.
   */
  readonly prefilter?: boolean;
  /** Also read the regions of the candidates and the organisations behind requests: surer, and more to read. */
  readonly details?: boolean;
  /** Records to look at, at most. Default 5,000. */
  readonly most?: number;
}

/** A candidate with the record it was made of. */
export interface Candidate<K extends Searched = Searched> extends MatchParty {
  readonly record: RecordOf<K>;
}

/** The best candidates of a collection. */
export interface MatchesAmong<K extends Searched = Searched> {
  readonly matches: readonly RankedMatch<Candidate<K>>[];
  /** Records that were looked at. */
  readonly looked: number;
  /** False when there are more than were looked at. */
  readonly complete: boolean;
}

const MOST_RECORDS = 5000;
const PAGE_SIZE = 100;

/** Regions above a region that are read for what it does not tell itself: from NUTS 3 to NUTS 2, where figures are. */
const LEVELS_UP = 1;

/**
 * Finds who in a collection fits a party, and why. Records are read page by page and compared here, so that the profile
 * of the party stays on this machine.
 *
 * @throws CoopkitError as the reader does; `config` for a weight that is none
 *
 * @example
 * const us = { id: 'us', needs: [{ topic: 'robotics', level: 1 }] };
 * const { matches } = await matchAmong(client, { for: us, among: 'organisations', top: 5 });
 */
export async function matchAmong<K extends Searched>(
  reader: Reader,
  options: MatchAmongOptions<K>,
): Promise<MatchesAmong<K>> {
  const { for: party, most = MOST_RECORDS, signal } = options;
  const call = { ...(signal && { signal }) };
  const [records, { vocabularies }] = await Promise.all([
    readRecords(reader, options, most + 1, call),
    reader.describe(call),
  ]);
  const looked = records.slice(0, most);
  const details = await Promise.all(looked.map(options.details ? detailsFrom(reader, call) : nothing));

  const ofSource = widerTerms(vocabularies);
  const wider = options.wider ?? ((topic: string) => ofSource('topics', topic));
  const pause = breather(signal);
  const ranked: RankedMatch<Candidate<K>>[] = [];
  for (const [at, record] of looked.entries()) {
    // Thousands of comparisons take longer than a frame, so the page has its turns between them.
    await pause();
    const candidate = { ...partyOf({ ...details[at], ...recordAs(record) }), record };
    ranked.push(...matchAll(party, [candidate], { ...options, wider, top: 1 }));
  }
  return {
    matches: ranked.toSorted(compareMatches).slice(0, Math.max(options.top ?? DEFAULT_TOP, 0)),
    looked: looked.length,
    complete: records.length <= most,
  };
}

async function readRecords<K extends Searched>(
  reader: Reader,
  { for: party, among, query, prefilter }: MatchAmongOptions<K>,
  count: number,
  call: CallOptions,
): Promise<readonly RecordOf<K>[]> {
  const asked: ListQuery = {
    ...(among === 'requests' && { state: ['open'] }),
    ...(prefilter && prefilterOf(party)),
    pageSize: PAGE_SIZE,
    ...query,
  };
  const records: RecordOf<K>[] = [];
  const list = reader.collection(among).list(asked, call);
  for await (const record of list.take(count)) records.push(record);
  return records;
}

const recordAs = (record: Organisation | PartnerRequest) =>
  record.kind === 'organisations' ? { organisation: record } : { id: record.id, request: record };

interface Details {
  readonly organisation?: Organisation;
  readonly regions?: readonly Region[];
}

const nothing = async (): Promise<Details> => ({});

/** Reads what stands behind a record, each region and organisation once. */
function detailsFrom(
  reader: Reader,
  call: CallOptions,
): (record: Organisation | PartnerRequest) => Promise<Details> {
  const regions = new Map<string, Promise<Region | undefined>>();
  const organisations = new Map<string, Promise<Organisation | undefined>>();
  const region = (id: string): Promise<Region | undefined> =>
    once(regions, id, () => orNone(reader.regions.get(id, call)));

  async function withWider(id: string | undefined, levels = LEVELS_UP): Promise<readonly Region[]> {
    const found = id === undefined ? undefined : await region(id);
    if (!found) return [];
    return [found, ...(levels > 0 ? await withWider(found.parentId, levels - 1) : [])];
  }

  return async (record) => {
    const organisationId = record.kind === 'requests' ? record.organisationId : undefined;
    const organisation =
      organisationId === undefined
        ? undefined
        : await once(organisations, organisationId, () =>
            orNone(reader.organisations.get(organisationId, call)),
          );
    return {
      ...(organisation && { organisation }),
      regions: await withWider(record.region?.id ?? organisation?.region?.id),
    };
  };
}

function once<T>(known: Map<string, Promise<T>>, id: string, read: () => Promise<T>): Promise<T> {
  const reading = known.get(id) ?? read();
  known.set(id, reading);
  return reading;
}

/** A record that is not in the data set is only something not known. */
async function orNone<T>(record: Promise<T>): Promise<T | undefined> {
  try {
    return await record;
  } catch (error) {
    if (isCoopkitError(error, 'not-found')) return undefined;
    throw error;
  }
}
