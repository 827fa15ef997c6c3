import type { CallConflict } from '../../model/call.ts';
import type { SourceNote } from '../../model/envelope.ts';
import type { Hit } from './hit.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * Tells where sources disagree about when a call is open: a deadline is nothing to choose silently. The window of the
 * first source stands; what the others say is listed in `conflicts`.
 *
 * @param hits the records that were merged, the first of them first
 */
export function withConflicts(merged: Fields, hits: readonly Hit[], names: readonly string[]): Fields {
  const shown = JSON.stringify([merged['window'], merged['timeZone']]);
  const found = hits.flatMap(({ record, source }): readonly CallConflict[] => {
    const { window, timeZone, source: note, url } = record as Fields;
    const value = valueOf(window);
    if (value === undefined || JSON.stringify([window, timeZone]) === shown) return [];
    const from = (note as SourceNote | undefined)?.name ?? names[source] ?? '';
    return [{ source: from, field: 'window', value, ...(typeof url === 'string' && { url }) }];
  });
  if (found.length === 0) return merged;
  const known = Array.isArray(merged['conflicts']) ? (merged['conflicts'] as unknown[]) : [];
  return { ...merged, conflicts: [...known, ...found] };
}

/** When a window closes, else what kind of window it is. */
function valueOf(window: unknown): string | undefined {
  const { mode, closes } = Object(window) as { readonly mode?: unknown; readonly closes?: unknown };
  if (typeof closes === 'string') return closes;
  return typeof mode === 'string' && mode !== 'unknown' ? mode : undefined;
}
