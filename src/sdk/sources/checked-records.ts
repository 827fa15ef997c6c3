/** Held weakly and told by identity, so that nobody can write it into a file and nothing is kept alive. */
const checked = new WeakSet<object>();

/**
 * Notes that a raw record passed the checks of the record schemas when its data set was built, and that its file
 * arrived as it was written. Only sources of coopkit can know both; they call this on every copy they hand out.
 */
export function noteChecked(record: object): void {
  checked.add(record);
}

/** Whether a raw record needs no check. */
export function isChecked(record: unknown): boolean {
  return checked.has(record as object);
}
