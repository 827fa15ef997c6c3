import { CoopkitError } from '../errors.ts';
import type { Kind } from '../model/envelope.ts';
import type { RecordOf } from '../model/records.ts';
import { checkerFor } from '../model/repair.ts';
import type { PageNotes, Problem } from '../query.ts';
import type { CheckedRecords, TakeOptions } from './take-records.ts';

/** Raw records as checked ones. What was wrong with them is told; a record that cannot be saved is left out. */
export async function checkRecords<K extends Kind>(
  kind: K,
  raw: readonly unknown[],
  { sourceId, strict, problems: listeners, origins }: TakeOptions,
): Promise<CheckedRecords<K>> {
  const check = await checkerFor(kind);
  const results = raw.map((record) => check(record));
  const problems = results.flatMap(({ problems: found }) =>
    found.map((problem): Problem => ({ ...problem, sourceId: originOf(problem, origins) ?? sourceId })),
  );
  const [first] = problems;
  if (strict && first) {
    const where = first.id ? `The record "${first.id}"` : 'A record';
    throw new CoopkitError('decode', `${where} is wrong at ${first.path || 'its root'}: ${first.message}`, {
      sourceId,
      hint: `${problems.length} problem(s) in all; without "strict" they are repaired and told in "problems".`,
    });
  }
  for (const problem of problems) listeners?.call(problem);
  return { items: results.flatMap(({ record }): RecordOf<K>[] => (record ? [record] : [])), problems };
}

/** Of several sources, the one that the field with the problem was taken from. */
function originOf(
  { id, path }: Omit<Problem, 'sourceId'>,
  origins: PageNotes['origins'] = {},
): string | undefined {
  const origin = id !== undefined && Object.hasOwn(origins, id) ? origins[id] : undefined;
  const [field = ''] = path.split('.');
  return origin?.fields?.[field]?.[0] ?? origin?.records[0]?.sourceId;
}
