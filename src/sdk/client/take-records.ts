import type { Kind } from '../model/envelope.ts';
import type { RecordOf } from '../model/records.ts';
import type { Page, PageNotes, Problem, RawPage, Segment, SourceStatus, TermMatch } from '../query.ts';
import { isChecked } from '../sources/checked-records.ts';
import { failure } from '../sources/failure.ts';
import type { Listeners } from './events.ts';

/** Where records come from and how strictly they are taken. */
export interface TakeOptions {
  readonly sourceId: string;
  readonly strict?: boolean;
  /** Told what is wrong with records. */
  readonly problems?: Listeners<Problem>;
  /** Which of several sources the records come from. */
  readonly origins?: PageNotes['origins'];
}

/** Good records, and what was wrong with those that were not. */
export interface CheckedRecords<K extends Kind> {
  readonly items: readonly RecordOf<K>[];
  readonly problems: readonly Problem[];
}

/**
 * Raw records as checked ones. Those that were checked when their data set was built are taken as they are; for all
 * others the checks are downloaded.
 */
export async function takeRecords<K extends Kind>(
  kind: K,
  raw: readonly unknown[],
  options: TakeOptions,
): Promise<CheckedRecords<K>> {
  if (raw.every(isChecked)) return { items: raw as readonly RecordOf<K>[], problems: [] };
  const { checkRecords } = await import('./check.ts');
  return checkRecords(kind, raw, options);
}

/** Makes the page of checked records of what a source answered. */
export async function takePage<K extends Kind>(
  kind: K,
  raw: RawPage,
  options: TakeOptions,
): Promise<Page<K>> {
  const { sourceId } = options;
  if (!Array.isArray(raw?.items)) {
    throw await failure('decode.answer', sourceId);
  }
  const { items, matches = [], missing = [], facets = [], next = null, corrections = [], ...rest } = raw;
  const [taken, highlight] = await Promise.all([
    takeRecords(kind, items, { ...raw, ...options }),
    highlighter(matches),
  ]);
  return {
    // A federation says itself how each of its sources took part.
    sources: [await statusOf(sourceId, missing)],
    ...rest,
    ...taken,
    kind,
    facets,
    next,
    corrections,
    fetchedAt: Date.now(),
    highlight,
  };
}

async function statusOf(id: string, missing: readonly string[]): Promise<SourceStatus> {
  if (missing.length === 0) return { id, status: 'ok' };
  const error = await failure('network.parts', id, { sourceId: id, names: missing });
  return { id, status: 'partial', error };
}

/** Marking is only loaded when there is something to mark, and before the page is given, so that it never waits. */
async function highlighter(matches: readonly TermMatch[]): Promise<(text: string) => readonly Segment[]> {
  if (matches.length === 0) return (text) => [{ text, match: false }];
  const { highlight } = await import('../search/highlight.ts');
  return (text) => highlight(text, matches);
}
