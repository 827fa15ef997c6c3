import { isCoopkitError } from '../errors.ts';
import type { Source } from '../sources/source.ts';
import { Nonconformity, type Case, type Group, type Skipped, type Trial } from './case.ts';
import { GROUPS } from './groups/index.ts';
import { sampleOf } from './sample.ts';
import type {
  CaseReport,
  ConformanceLevel,
  ConformanceOptions,
  ConformanceReport,
  GroupReport,
} from './types.ts';

const LEVELS: readonly ConformanceLevel[] = ['read', 'search', 'match'];
const MAX_RECORDS = 500;
const CASE_TIMEOUT = 20_000;

/**
 * Tries whether a source does what coopkit's widgets and clients rely on: ten groups of cases, asked of the source
 * itself. Needs no test runner; the report is plain JSON.
 *
 * @param source any source: of this library, or one of your own
 * @returns the report; a failing case is in it and does not reject
 * @throws CoopkitError when the source cannot be tried at all, since it does not even describe itself or list a
 *   collection; `signal.reason` after an abort
 *
 * @example
 * const report = await runConformance(source);
 * if (report.level === 'none') console.log(report.groups.filter(({ status }) => status === 'fail'));
 */
export async function runConformance(
  source: Source,
  options: ConformanceOptions = {},
): Promise<ConformanceReport> {
  const { signal, maxRecords = MAX_RECORDS } = options;
  signal?.throwIfAborted();
  const info = await source.describe(signal && { signal });
  const samples = [];
  for (const kind of info.capabilities.kinds) {
    samples.push(await sampleOf(source, kind, info.counts[kind] ?? 0, maxRecords));
    signal?.throwIfAborted();
  }
  const trial: Trial = { source, info, samples, options };
  const groups: GroupReport[] = [];
  for (const group of GROUPS) groups.push(await runGroup(group, trial));
  const count = (status: CaseReport['status']): number =>
    groups.reduce((sum, { cases }) => sum + cases.filter((each) => each.status === status).length, 0);
  return {
    sourceId: source.id,
    wire: info.wire,
    collections: info.counts,
    level: levelOf(groups),
    passed: count('pass'),
    failed: count('fail'),
    skipped: count('skipped'),
    groups,
  };
}

async function runGroup(group: Group, trial: Trial): Promise<GroupReport> {
  const cases: CaseReport[] = [];
  for (const each of group.cases(trial)) {
    trial.options.signal?.throwIfAborted();
    cases.push(await runCase(each, trial.options.caseTimeout));
  }
  const has = (status: CaseReport['status']): boolean => cases.some((each) => each.status === status);
  const status = has('fail') ? 'fail' : has('pass') ? 'pass' : 'skipped';
  return { group: group.name, level: group.level, status, cases };
}

async function runCase(each: Case | Skipped, timeout = CASE_TIMEOUT): Promise<CaseReport> {
  const { name } = each;
  if ('skip' in each) return { name, status: 'skipped', message: each.skip };
  try {
    await within(timeout, each.check());
    return { name, status: 'pass' };
  } catch (error) {
    return { name, status: 'fail', message: wordsOf(error) };
  }
}

/** The outcome of a case, or that it has none in time. */
async function within(ms: number, work: Promise<void>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Nonconformity(`nothing came within ${ms} ms`)), ms);
  });
  try {
    await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

function wordsOf(error: unknown): string {
  if (error instanceof Nonconformity) return error.message;
  if (isCoopkitError(error)) return `unexpected error "${error.code}": ${error.message}`;
  return `something else than an error of coopkit was thrown: ${String(error)}`;
}

function levelOf(groups: readonly GroupReport[]): ConformanceReport['level'] {
  let reached: ConformanceReport['level'] = 'none';
  for (const level of LEVELS) {
    if (groups.some((group) => group.level === level && group.status === 'fail')) break;
    reached = level;
  }
  return reached;
}
