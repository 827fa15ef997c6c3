import { isCoopkitError } from '../errors.ts';
import type { Kind } from '../model/envelope.ts';
import type { RecordOf } from '../model/records.ts';
import type { CanonicalQuery, Page, Problem, SuggestQuery, Suggestion } from '../query.ts';
import { failure } from '../sources/failure.ts';
import { InFlight } from '../sources/in-flight.ts';
import type { CallOptions, Source, SourceInfo } from '../sources/source.ts';
import type { Listeners } from './events.ts';
import { takePage, takeRecords } from './take-records.ts';
import type { ListOptions } from './types.ts';

/** Settings of a question. */
export interface AskOptions extends CallOptions {
  readonly strict?: boolean;
}

/** Ways to ask for records that are checked. */
interface AskingWith<List> {
  readonly list: List;
  get<K extends Kind>(kind: K, id: string, options: AskOptions): Promise<RecordOf<K>>;
  suggest(kind: Kind, query: SuggestQuery, options: AskOptions): Promise<readonly Suggestion[]>;
  describe(options: AskOptions): Promise<SourceInfo>;
}

/** What a reader asks. */
export type Asking = AskingWith<
  <K extends Kind>(kind: K, query: CanonicalQuery, options: ListOptions<K>) => Promise<Page<K>>
>;

/** The same nearer to the source: earlier states of a page are raw ones. */
export type SourceAsking = AskingWith<
  <K extends Kind>(kind: K, query: CanonicalQuery, options: AskOptions) => Promise<Page<K>>
>;

/**
 * Asks a source. Equal questions at the same time are one request, which is aborted when all who asked have given up;
 * options of the first one count. Every record that arrives is checked and repaired.
 *
 * @param problems told what was wrong with records
 */
export function askSource(source: Source, problems: Listeners<Problem>): SourceAsking {
  const running = new InFlight<unknown>();

  /**
   * Runs a request once for all who wait for it: those who ask the same with the same options, whoever listens or gives
   * up. An error that does not say its source is given it.
   */
  const share = <T>(
    question: readonly unknown[],
    { signal, ...options }: AskOptions,
    start: (call: CallOptions) => Promise<T>,
  ): Promise<T> =>
    running.run(
      // `fresh: false` asks the same as saying nothing of it.
      JSON.stringify([question, { ...options, fresh: options.fresh || undefined }]),
      async (ended) => {
        try {
          return await start({ ...options, signal: ended });
        } catch (error) {
          if (isCoopkitError(error)) error.sourceId ??= sourceId;
          throw error;
        }
      },
      signal,
    ) as Promise<T>;

  const sourceId = source.id;
  return {
    list: (kind, query, options) =>
      share([kind, query], options, async (call) =>
        takePage(kind, await source.list(kind, query, call), { ...options, sourceId, problems }),
      ),

    get: (kind, id, options) =>
      share([kind, id], options, async (call) => {
        const taken = await takeRecords(kind, [await source.get(kind, id, call)], {
          ...options,
          sourceId,
          problems,
        });
        const [record] = taken.items;
        if (record) return record;
        throw await failure('decode.record', id, { problem: taken.problems[0] });
      }),

    suggest: async (kind, query, options) =>
      share(
        [kind, 'suggest', query],
        options,
        async (call) => (await source.suggest?.(kind, query, call)) ?? [],
      ),

    describe: (options) => share([], options, (call) => source.describe(call)),
  };
}
