import type { AnyRecord } from './records.ts';
import type { IsoDate, Kind } from './envelope.ts';

/**
 * What a search for partners, regions or practices looks at first; of alternatives in one line, one is enough. A record
 * that fills in all of it is complete.
 */
const EXPECTED: Readonly<Record<Kind, readonly (readonly string[])[]>> = {
  regions: [['nuts', 'codes'], ['regionType'], ['indicators'], ['category', 'worldArea'], ['point']],
  organisations: [
    ['organisationType', 'partnerType'],
    ['city', 'nuts', 'region', 'point'],
    ['description'],
    ['offers', 'needs'],
    ['website'],
  ],
  requests: [
    ['summary'],
    ['organisationId', 'organisationName'],
    ['topics', 'objectives'],
    ['country', 'nuts'],
  ],
  practices: [
    ['topics', 'objectives'],
    ['regionIds', 'regions', 'countries'],
    ['evidence', 'lessons'],
    ['links'],
  ],
  calls: [['summary'], ['topics', 'objectives'], ['url', 'actions'], ['programmeId', 'organiser']],
  programmes: [['cci'], ['period'], ['countries', 'area'], ['objectives'], ['url']],
};

/** Shares of the expected fields from which a record is fairly and nearly complete. */
const FAIR = 0.5;
const COMPLETE = 0.8;

/** A record that was looked after within so many years before the newest one of its collection is recent. */
const RECENT_YEARS = 2;

const YEAR = 365.25 * 24 * 60 * 60 * 1000;

/**
 * How complete and recent a record is, 0 to 3: one point when half of what is looked at first is filled in, another when
 * (nearly) all of it is, one when it was updated at most two years before the newest record. It decides only among
 * records that match a query equally well, so an older or shorter record is never hidden by it.
 *
 * @param newest the latest `updated` of the collection; a record without a day counts as old
 */
export function standingOf(record: AnyRecord, newest: IsoDate | undefined): number {
  return completenessOf(record) + recencyOf(record.updated, newest);
}

/** The points of {@link standingOf} for what is filled in, 0 to 2. */
export function completenessOf(record: AnyRecord): number {
  const share = shareFilled(record);
  return share >= COMPLETE ? 2 : share >= FAIR ? 1 : 0;
}

/** The point of {@link standingOf} for a recent day, 0 or 1. */
export function recencyOf(updated: IsoDate | undefined, newest: IsoDate | undefined): number {
  if (updated === undefined) return 0;
  return newest === undefined || Date.parse(newest) - Date.parse(updated) <= RECENT_YEARS * YEAR ? 1 : 0;
}

/** The share of the expected fields that are filled in, 0 to 1. */
function shareFilled(record: AnyRecord): number {
  const fields = record as unknown as Readonly<Record<string, unknown>>;
  const expected = EXPECTED[record.kind];
  return (
    expected.filter((alternatives) => alternatives.some((field) => isFilled(fields[field]))).length /
    expected.length
  );
}

const isFilled = (value: unknown): boolean =>
  Array.isArray(value) ? value.length > 0 : value !== undefined && value !== '';
