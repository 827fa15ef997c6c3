import { CoopkitError } from '../errors.ts';
import type { Kind } from '../model/envelope.ts';
import { queryKey } from '../plain-query.ts';
import type { CanonicalQuery, Page } from '../query.ts';
import type { Asking, SourceAsking } from './asking.ts';
import { askSource } from './asking.ts';
import { Listeners } from './events.ts';
import { limitedAsking } from './limited-asking.ts';
import { PageMemory } from './page-memory.ts';
import { PartialPages } from './partial-pages.ts';
import { keyOf } from './query-keys.ts';
import { readerOver } from './reader.ts';
import { openEarlySession } from './early-session.ts';
import type { Client, ClientEvents, ClientOptions, ListOptions } from './types.ts';

/**
 * The typed entry to a data set. Checks and repairs every record that its source answers: what arrives is always valid,
 * and what was wrong is told in `problems` of the page and by the `problem` event.
 *
 * Equal questions at the same time are one request, aborted when all who asked have given up. Pages are kept in memory
 * (see `cache`), except those that lack something. It logs nothing and sends nothing of its own; listen with `on`.
 *
 * @throws CoopkitError `config` without a source
 *
 * @example
 * const client = createClient({ source: staticSource({ manifest: 'https://example.org/data/manifest.json' }) });
 * const page = await client.organisations.list({ q: 'hydrogen', country: ['CZ'], facets: ['topics'] });
 */
export function createClient(options: ClientOptions): Client {
  const { source } = options;
  if (typeof source?.list !== 'function')
    throw new CoopkitError('config', 'A client needs a source.', {
      hint: "createClient({ source: staticSource({ manifest: 'https://site.example/data/manifest.json' }) })",
    });
  const listeners: { readonly [E in keyof ClientEvents]: Listeners<ClientEvents[E]> } = {
    problem: new Listeners(),
    request: new Listeners(),
    retry: new Listeners(),
  };
  const memory = new PageMemory(options.cache);
  const closing = new AbortController();
  const sessions = new Set<{ readonly close: () => void }>();
  const asking = limitedAsking(askSource(source, listeners.problem), options, closing.signal, (event) =>
    event.type === 'request' ? listeners.request.call(event) : listeners.retry.call(event),
  );

  async function list<K extends Kind>(
    kind: K,
    query: CanonicalQuery,
    call: ListOptions<K>,
  ): Promise<Page<K>> {
    closing.signal.throwIfAborted();
    const { strict = false, fresh = false } = call;
    const key = `${kind} ${strict} ${queryKey(query)}`;
    const known = fresh ? undefined : (memory.get(key) as Page<K> | undefined);
    if (known && !known.stale) return known;
    if (!known) return memory.keep(key, () => askWithStates(asking, source.id, kind, query, call));
    const { signal: _signal, onPartial: _onPartial, ...unattended } = call;
    // Its failure is told to the call that finds no page any more, not even a stale one.
    memory.keep(key, () => asking.list(kind, query, unattended)).catch(() => undefined);
    return known;
  }

  const suggest: Asking['suggest'] = async (kind, query, call) => {
    if (typeof query?.q === 'string') return asking.suggest(kind, query, call);
    throw (await import('../canonical-query.ts')).refuse('q', 'a string: suggest({ q: "hyd" })');
  };

  const reader = readerOver(options, listeners.problem, { ...asking, list, suggest });
  return {
    ...reader,
    on: (event, listener) => listeners[event].add(listener),
    session(kind) {
      const session = openEarlySession(reader, kind, () => sessions.delete(session));
      sessions.add(session);
      return session;
    },
    key: (kind, question) => keyOf(source.id, kind, question),
    cache: { clear: () => memory.clear() },
    close() {
      closing.abort(new DOMException('The client was closed.', 'AbortError'));
      for (const session of sessions) session.close();
      for (const each of Object.values(listeners)) each.clear();
      memory.clear();
    },
  };
}

/** Asks for a page, and tells its earlier states to who listens. */
async function askWithStates<K extends Kind>(
  asking: SourceAsking,
  sourceId: string,
  kind: K,
  query: CanonicalQuery,
  { onPartial, ...call }: ListOptions<K>,
): Promise<Page<K>> {
  if (!onPartial) return asking.list(kind, query, call);
  const states = new PartialPages(kind, { sourceId, strict: false }, onPartial);
  try {
    return await asking.list(kind, query, { ...call, onPartial: states.add });
  } finally {
    states.end();
  }
}
