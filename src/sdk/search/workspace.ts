import type { Steps } from './steps.ts';
import { blocks, pause } from './steps.ts';

/** Arrays that a search uses, with room for every record. */
export interface Workspace {
  /** By record: one more than its best points for the word at hand; 0 for those that are out. */
  readonly best: Uint8Array;
  /** Records that are not out yet. */
  readonly candidates: Uint32Array;
  /** How many of them there are: all other records are 0 in `best`. */
  marked: number;
  /** Points of each candidate over all words so far, at the same place. */
  readonly scores: Uint32Array;
  /** By record: the points of each candidate over all words. Of others, what was left there. */
  readonly sums: Uint32Array;
}

/** To find a record in memory takes as long as to write so many in a row. */
const RECORDS_AT_ONCE = 32;

/** Nothing is a candidate any more. */
export function wipe(workspace: Workspace): void {
  const { best, candidates, marked } = workspace;
  if (marked * RECORDS_AT_ONCE > best.length) best.fill(0);
  else for (let at = 0; at < marked; at++) best[candidates[at]!] = 0;
  workspace.marked = 0;
}

/** Hands out workspaces: searches that take turns need one each, one after another they share one. */
export class Workspaces {
  readonly #records: number;
  readonly #holes: Uint32Array;
  #idle: Workspace | undefined;
  #all: Uint32Array | undefined;

  constructor(records: number, holes: Uint32Array) {
    this.#records = records;
    this.#holes = holes;
  }

  take(): Workspace {
    const workspace = this.#idle ?? createWorkspace(this.#records);
    this.#idle = undefined;
    return workspace;
  }

  /** That of a search which was given up is let go: nobody knows what it has marked. */
  giveBack(workspace: Workspace): void {
    // Now, as what was found is still at hand.
    wipe(workspace);
    this.#idle = workspace;
  }

  /** The numbers of all records. */
  *all(): Steps<Uint32Array> {
    this.#all ??= yield* allBut(this.#records, this.#holes);
    return this.#all;
  }
}

function createWorkspace(records: number): Workspace {
  return {
    best: new Uint8Array(records),
    // One is written beyond the last.
    candidates: new Uint32Array(records + 1),
    marked: 0,
    scores: new Uint32Array(records),
    sums: new Uint32Array(records),
  };
}

function* allBut(records: number, holes: Uint32Array): Steps<Uint32Array> {
  const all = new Uint32Array(records - holes.length);
  let hole = 0;
  let count = 0;
  for (const { from, to } of blocks(records)) {
    for (let record = from; record < to; record++) {
      if (holes[hole] === record) hole++;
      else all[count++] = record;
    }
    yield* pause();
  }
  return all;
}
