import type { SourceEvent } from '../sources/source.ts';
import type { AskOptions, SourceAsking } from './asking.ts';
import { limited } from './call-limits.ts';
import type { ClientOptions } from './types.ts';

/**
 * Asks like another, with the limits of a client: every call ends after its time and with the client, and what a source
 * tells of its requests is passed on.
 *
 * @param closed fires when the client is closed
 */
export function limitedAsking(
  asking: SourceAsking,
  options: Pick<ClientOptions, 'timeoutMs'>,
  closed: AbortSignal,
  tell: (event: SourceEvent) => void,
): SourceAsking {
  function within<T>(call: AskOptions, run: (call: AskOptions) => Promise<T>): Promise<T> {
    const { timeoutMs = options.timeoutMs, observe, signal } = call;
    return limited(timeoutMs, [signal, closed], (ended) =>
      run({
        ...call,
        ...(timeoutMs !== undefined && { timeoutMs }),
        signal: ended,
        observe(event) {
          tell(event);
          observe?.(event);
        },
      }),
    );
  }

  return {
    list: (kind, query, call) => within(call, (own) => asking.list(kind, query, own)),
    get: (kind, id, call) => within(call, (own) => asking.get(kind, id, own)),
    suggest: (kind, query, call) => within(call, (own) => asking.suggest(kind, query, own)),
    describe: (call) => within(call, (own) => asking.describe(own)),
  };
}
