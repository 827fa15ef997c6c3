import type { Kind } from './envelope.ts';
import type { RecordOf } from './records.ts';
import { createChecker, type Checker } from './repair-record.ts';
import type { RecordSpec } from './schemas/spec.ts';

export type { Checked, Checker } from './repair-record.ts';
export type { RecordProblem } from './repair-walk.ts';

/** A fixed table, so that bundlers see every file and a page loads only the schemas of the collections it shows. */
const SPECS: { readonly [K in Kind]: () => Promise<{ readonly spec: RecordSpec<RecordOf<K>> }> } = {
  regions: () => import('./schemas/regions.ts'),
  organisations: () => import('./schemas/organisations.ts'),
  requests: () => import('./schemas/requests.ts'),
  practices: () => import('./schemas/practices.ts'),
  calls: () => import('./schemas/calls.ts'),
  programmes: () => import('./schemas/programmes.ts'),
};

/**
 * Loads the checker of one collection.
 *
 * @example
 * const check = await checkerFor('organisations');
 * const { record, problems } = check(JSON.parse(line));
 */
export async function checkerFor<K extends Kind>(kind: K): Promise<Checker<K>> {
  const { spec } = await SPECS[kind]();
  return createChecker(kind, spec);
}
