/** From so many records on, an index is opened and searched in a worker: below, that takes longer than it saves. */
const WORTH_A_WORKER = 20_000;

/** Whether a collection is to be searched in a worker, by what the page wants (see `staticSource`) and its size. */
export function isWorthWorker(wanted: boolean | URL | undefined, records: number): boolean {
  return wanted === true || (wanted !== false && records > WORTH_A_WORKER);
}
