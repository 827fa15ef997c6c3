import type { Answer } from '../engines/engine.ts';
import type { BenchQuery } from '../queries.ts';
import type { Columns } from '../columns.ts';

/** A way in which an engine can be asked; not each can answer every kind of question. */
export interface Way {
  readonly name: string;
  readonly kinds: readonly BenchQuery['kind'][];
  ask(query: BenchQuery): Answer;
}

/** A search engine as a server holds it: its index in files of its own. */
export interface HubEngine {
  /** Name of its folder. */
  readonly id: string;
  /** Writes the index of so many records into a folder that is there and empty. */
  build(size: number, folder: string): Promise<void>;
  /**
   * @param columns to filter, count and sort with, for an engine that cannot or would be slower
   */
  open(folder: string, columns: Pick<Columns, 'answer' | 'run'>): Promise<readonly Way[]>;
}
