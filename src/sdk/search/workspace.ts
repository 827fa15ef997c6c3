import type { Steps } from './steps.ts';
import { blocks, pause } from './steps.ts';

/** Arrays of one place per record that a search uses and leaves at zero. */
export interface Workspace {
  /** Points over all words so far; 0 for records that are out. */
  readonly scores: Uint32Array;
  /** Best points of the word at hand. */
  readonly best: Uint8Array;
  readonly candidates: Uint32Array;
  /** Record numbers of one term. */
  readonly decoded: Uint32Array;
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
    scores: new Uint32Array(records),
    best: new Uint8Array(records),
    candidates: new Uint32Array(records),
    decoded: new Uint32Array(records),
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
