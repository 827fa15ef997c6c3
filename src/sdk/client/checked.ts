import { CoopkitError } from '../errors.ts';
import type { Kind } from '../model/envelope.ts';
import type { RecordOf } from '../model/records.ts';
import type { Page, Problem, RawPage, Segment, TermMatch } from '../query.ts';

/** Where records come from and how strictly they are taken. */
export interface CheckOptions {
  readonly sourceId: string;
  readonly strict: boolean;
}

/** Raw records as checked ones. What was wrong with them is told; a record that cannot be saved is left out. */
export async function checkRecords<K extends Kind>(
  kind: K,
  raw: readonly unknown[],
  { sourceId, strict }: CheckOptions,
): Promise<{ readonly items: readonly RecordOf<K>[]; readonly problems: readonly Problem[] }> {
  const { checkerFor } = await import('../model/repair.ts');
  const check = await checkerFor(kind);
  const results = raw.map((record) => check(record));
  const problems = results.flatMap(({ problems: found }) =>
    found.map((problem): Problem => ({ ...problem, sourceId })),
  );
  const [first] = problems;
  if (strict && first) {
    const where = first.id ? `The record "${first.id}"` : 'A record';
    throw new CoopkitError('decode', `${where} is wrong at ${first.path || 'its root'}: ${first.message}`, {
      sourceId,
      hint: `${problems.length} problem(s) in all; without "strict" they are repaired and told in "problems".`,
    });
  }
  return { items: results.flatMap(({ record }) => (record ? [record] : [])), problems };
}

/** Makes the page of checked records of what a source answered. */
export async function checkPage<K extends Kind>(
  kind: K,
  raw: RawPage,
  options: CheckOptions,
): Promise<Page<K>> {
  if (!Array.isArray(raw?.items)) {
    throw new CoopkitError('decode', `The source "${options.sourceId}" did not answer with a page.`, {
      sourceId: options.sourceId,
      hint: 'Its "list" must resolve to an object with an "items" array.',
    });
  }
  const [{ items, problems }, highlight] = await Promise.all([
    checkRecords(kind, raw.items, options),
    highlighter(raw.matches ?? []),
  ]);
  const { total, page, pageCount, facets = [], next = null, corrections = [], missing = [] } = raw;
  return {
    kind,
    items,
    ...(total && { total }),
    facets,
    next,
    ...(page !== undefined && { page }),
    ...(pageCount !== undefined && { pageCount }),
    corrections,
    problems,
    sources: [sourceStatus(options.sourceId, missing)],
    fetchedAt: Date.now(),
    highlight,
  };
}

function sourceStatus(id: string, missing: readonly string[]): Page['sources'][number] {
  if (missing.length === 0) return { id, status: 'ok' };
  const error = new CoopkitError('network', `Part of the answer is missing: ${missing.join(' ')}`, {
    sourceId: id,
    hint: 'Ask again; what could be had is shown.',
  });
  return { id, status: 'partial', error };
}

/** Marking is only loaded when there is something to mark, and before the page is given, so that it never waits. */
async function highlighter(matches: readonly TermMatch[]): Promise<(text: string) => readonly Segment[]> {
  if (matches.length === 0) return (text) => [{ text, match: false }];
  const { highlight } = await import('../search/highlight.ts');
  return (text) => highlight(text, matches);
}
