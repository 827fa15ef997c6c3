import type { Steps } from './steps.ts';
import { blocks, pause } from './steps.ts';

/** Arrays that a search uses, with room for every record. */
export interface Workspace {
  /** One more than the best points of each record for the word at hand; 0, as it is to be left, for those that are out. */
  readonly best: Uint8Array;
  /** Records that are not out yet. */
  readonly candidates: Uint32Array;
  /** Points of each candidate over all words so far, at the same place. */
  readonly scores: Uint32Array;
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

  /** Only what was left clean may come back; that of a search which was given up is let go. */
  giveBack(workspace: Workspace): void {
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
    scores: new Uint32Array(records),
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
