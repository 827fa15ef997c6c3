import type { Kind } from './envelope.ts';
import type { RecordOf } from './records.ts';
import { isObject, show, walkFields, type RecordProblem } from './repair-walk.ts';
import type { RecordSpec } from './schemas/spec.ts';

/** What became of a raw record: the record unless it was set aside, and everything that was wrong with it. */
export interface Checked<K extends Kind> {
  readonly record?: RecordOf<K>;
  readonly problems: readonly RecordProblem[];
}

/** Checks and repairs raw records of one collection. Takes anything, never throws. */
export type Checker<K extends Kind> = (raw: unknown) => Checked<K>;

/** Makes the checker of a collection. */
export function createChecker<K extends Kind>(kind: K, spec: RecordSpec<RecordOf<K>>): Checker<K> {
  return (raw) => {
    try {
      return check(kind, spec, raw);
    } catch (error) {
      // Only an exotic object can get here (a getter that throws): nothing that came from a file or the network.
      return setAside([], '', `the record cannot be read: ${error instanceof Error ? error.message : ''}`);
    }
  };
}

function check<K extends Kind>(kind: K, spec: RecordSpec<RecordOf<K>>, raw: unknown): Checked<K> {
  if (!isObject(raw)) return setAside([], '', `expected a record, found ${show(raw)}`);
  const problems: RecordProblem[] = [];
  const id = typeof raw['id'] === 'string' ? raw['id'].trim() : '';
  const report = (path: string, message: string, action: RecordProblem['action']): void => {
    problems.push({ ...(id && { id }), path, message, action });
  };

  const named = raw['kind'] ?? kind;
  if (raw['kind'] !== named) report('kind', `the record does not say it; read as "${kind}"`, 'repaired');
  const { draft, unusable } = walkFields(spec.schema, { ...raw, kind: named }, report);

  for (const field of unusable) {
    const standIn = (spec.standIns as Record<string, ((draft: unknown) => unknown) | undefined>)[field];
    const value = standIn?.(draft);
    if (value === undefined) return setAside(problems, field, `a record needs a usable "${field}"`, id);
    draft[field] = value;
    // A text in one language, a window of which only the mode is said: what it says.
    const [said] = isObject(value) ? Object.values(value) : [value];
    report(field, `${show(said)} stands in for it`, 'repaired');
  }
  const change = spec.review?.(draft);
  if (change) report(change.path, change.message, 'repaired');
  return { record: draft as unknown as RecordOf<K>, problems };
}

function setAside(problems: readonly RecordProblem[], path: string, message: string, id?: string) {
  return { problems: [...problems, { ...(id && { id }), path, message, action: 'dropped-record' as const }] };
}
