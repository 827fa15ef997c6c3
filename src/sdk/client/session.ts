import { isCoopkitError } from '../errors.ts';
import type { Kind } from '../model/envelope.ts';
import type { ListQuery, Page } from '../query.ts';
import { failure } from '../sources/failure.ts';
import type { CallOptions } from '../sources/source.ts';
import { Listeners } from './events.ts';
import type { Reader, SearchSession, SearchState } from './types.ts';

/** Other wordings are looked for when a question has fewer results. */
const FEW = 4;

/**
 * A search that goes on while someone types, ticks and pages.
 *
 * @param reader asked for every page
 * @param kind the collection to search
 */
export function openSession<K extends Kind>(reader: Reader, kind: K): SearchSession<K> {
  const ask = async (query: ListQuery, options: Pick<CallOptions, 'signal' | 'fresh'>): Promise<Page<K>> =>
    reader.collection(kind).list(query, options);
  const listeners = new Listeners<SearchState<K>>();
  let state: SearchState<K> = { status: 'idle', query: {}, stale: false };
  /** Of the latest question; any other answer that still arrives is too late and not shown. */
  let current: AbortController | undefined;

  function become(next: SearchState<K>): void {
    state = next;
    listeners.call(next);
  }

  /** The page of an earlier answer, marked as such. */
  const lastPage = (): Pick<SearchState<K>, 'page' | 'stale'> =>
    state.page ? { page: state.page, stale: true } : { stale: false };

  async function search(query: ListQuery, options: Pick<CallOptions, 'fresh'> = {}): Promise<void> {
    current?.abort();
    const asked = new AbortController();
    current = asked;
    become({ status: 'loading', query, ...lastPage() });
    // A listener may have asked anew or closed the session meanwhile.
    if (current !== asked) return;
    try {
      const page = await ask(query, { ...options, signal: asked.signal });
      if (current === asked) become({ status: 'ready', query, page, stale: false });
      if (query.q && (page.total?.value ?? FEW) < FEW) await offerWordings(query, page, asked);
    } catch (cause) {
      const error = isCoopkitError(cause) ? cause : await failure('unexpected', 'The search', { cause });
      if (current === asked) become({ status: 'failed', query, ...lastPage(), error });
    }
  }

  /** Few results are shown before other wordings are looked for, and stay what they are when none can be had. */
  async function offerWordings(query: ListQuery, page: Page<K>, asked: AbortController): Promise<void> {
    const { didYouMean } = await ask({ ...query, didYouMean: true }, { signal: asked.signal }).catch(
      () => page,
    );
    if (current === asked && didYouMean) become({ ...state, page: { ...page, didYouMean } });
  }

  return {
    kind,
    get state() {
      return state;
    },
    subscribe: (listener) => listeners.add(listener),
    search,
    update: (changes) => search(changed(state.query, changes)),
    retry: () => search(state.query, { fresh: true }),
    close() {
      listeners.clear();
      current?.abort();
      current = undefined;
      if (state.status === 'loading') state = { ...state, status: state.page ? 'ready' : 'idle' };
    },
  };
}

/** Other words or filters have other pages, so the place in the list is kept only when it is part of the change. */
function changed(query: ListQuery, changes: ListQuery): ListQuery {
  const { page: _page, cursor: _cursor, ...rest } = query;
  const merged = Object.entries({ ...rest, ...changes }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(merged);
}
