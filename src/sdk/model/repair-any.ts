import type { Kind } from './envelope.ts';
import { createChecker, type Checked, type Checker } from './repair-record.ts';
import { spec as calls } from './schemas/calls.ts';
import { spec as organisations } from './schemas/organisations.ts';
import { spec as practices } from './schemas/practices.ts';
import { spec as programmes } from './schemas/programmes.ts';
import { spec as regions } from './schemas/regions.ts';
import { spec as requests } from './schemas/requests.ts';

const CHECKERS: { readonly [K in Kind]: Checker<K> } = {
  regions: createChecker('regions', regions),
  organisations: createChecker('organisations', organisations),
  requests: createChecker('requests', requests),
  practices: createChecker('practices', practices),
  calls: createChecker('calls', calls),
  programmes: createChecker('programmes', programmes),
};

/**
 * Checks and repairs a raw record of any collection at once. Brings the schemas of all collections with it: a web
 * page asks `checkerFor(kind)` of `repair.ts` instead.
 *
 * @param kind the collection the record stands in
 * @param raw anything
 */
export function checkRecord<K extends Kind>(kind: K, raw: unknown): Checked<K> {
  return CHECKERS[kind](raw);
}
