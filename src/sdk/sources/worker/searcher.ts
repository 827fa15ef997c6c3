import type { Alternative } from '../../query.ts';
import type { FrequentTerm } from '../../search/head.ts';
import type { Totals } from '../../search/totals.ts';
import type { IndexShape } from '../../search/types.ts';
import type { Answered, Searcher } from '../searcher.ts';
import type { Question, ToldAnswer } from './protocol.ts';
import { WorkerLost } from './remote.ts';

/** Asks the worker; rejects with {@link WorkerLost} when there is none any more. */
export type Ask = <T>(question: Question) => Promise<T>;

/**
 * An index in a worker. Where the worker is lost, the same index is opened here and asked instead: nobody notices but
 * by the time it takes.
 *
 * @param here opens the index on this thread
 */
export async function askedElsewhere(ask: Ask, here: () => Promise<Searcher>): Promise<Searcher> {
  async function orHere<T>(question: Question, askHere: (searcher: Searcher) => Promise<T>): Promise<T> {
    try {
      return await ask<T>(question);
    } catch (error) {
      if (error instanceof WorkerLost) return askHere(await here());
      throw error;
    }
  }

  return {
    shape: await orHere<IndexShape>(['shape'], async ({ shape }) => shape),

    search: (request) =>
      orHere<ToldAnswer & Answered>(['search', request], (searcher) => searcher.search(request)).then(
        ({ offer, ...answer }) =>
          offer === undefined
            ? answer
            : { ...answer, others: () => orHere<readonly Alternative[]>(['others', offer], async () => []) },
      ),

    terms: (text, limit) =>
      orHere<readonly FrequentTerm[]>(['terms', text, limit], (searcher) => searcher.terms(text, limit)),

    totals: () => orHere<Totals>(['totals'], (searcher) => searcher.totals()),
  };
}
