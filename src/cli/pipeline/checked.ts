import type { RecordProblem } from '../../sdk/model/repair.ts';
import { isObject } from '../input/lists.ts';
import { showValue } from '../../sdk/show-value.ts';
import type { Report } from '../problems/problem.ts';
import type { MappedRow } from '../mapping/map-row.ts';

const CODES: Readonly<Record<RecordProblem['action'], string>> = {
  repaired: 'repaired',
  'dropped-value': 'dropped-value',
  'dropped-record': 'dropped-row',
};

/** Tells the problems that the checker found in a record in terms of the file it came from. */
export function reportChecked(
  problems: readonly RecordProblem[],
  { raw, origins, incomplete }: MappedRow,
  place: { readonly file: string; readonly row: number },
  report: Report,
): void {
  for (const { path, message, action } of problems) {
    const root = path.split('.')[0] ?? path;
    const value = valueAt(raw, path);
    // A field that is not there at all: what stands in for it, or that the row is left out, is told next.
    if (action === 'dropped-value' && value === undefined && path === root) continue;
    const dropped = action === 'dropped-record';
    if (incomplete.has(root) && !dropped) continue;
    report({
      severity: dropped ? 'error' : 'warning',
      code: CODES[action],
      ...place,
      // A member that no column gave is called by its own name, not after the column of another one.
      column: origins.get(path) ?? (value === undefined ? undefined : origins.get(root)) ?? path,
      ...(value === undefined ? {} : { value: showValue(value) }),
      message: `${message}${consequence(action)}`,
      remedy: dropped
        ? `fill in "${root}", or map the column that holds it under columns: in coopkit.yaml`
        : value === undefined
          ? `fill in "${path}", or set it for all under constants: in coopkit.yaml`
          : `correct "${path}" in the file`,
    });
  }
}

function consequence(action: RecordProblem['action']): string {
  if (action === 'dropped-record') return '; the row is left out';
  return action === 'dropped-value' ? '; the value is left out' : '';
}

function valueAt(raw: unknown, path: string): unknown {
  let value = raw;
  for (const key of path.split('.')) {
    if (Array.isArray(value)) value = value[Number(key)];
    else if (isObject(value)) value = value[key];
    else return undefined;
  }
  return value;
}
