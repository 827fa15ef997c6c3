import type { DeadlineField } from './types.ts';

/** What a window writes in one of its times: one value, several for cut-offs, none when it leaves it out. */
export function windowValues(window: object, field: DeadlineField): readonly string[] {
  const { [field === 'cut-offs' ? 'cutOffs' : field]: written } = window as Readonly<Record<string, unknown>>;
  if (written === undefined || written === null) return [];
  return (Array.isArray(written) ? written : [written]).map((value) =>
    typeof value === 'string' ? value : JSON.stringify(value),
  );
}
