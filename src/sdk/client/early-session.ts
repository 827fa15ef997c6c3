import type { Kind } from '../model/envelope.ts';
import type { ListQuery, Page } from '../query.ts';
import { Listeners } from './events.ts';
import { openSession } from './session.ts';
import type { Collection, Reader, SearchSession, SearchState } from './types.ts';

/**
 * A search that goes on, over several sources: shows what the first ones have while the others are waited for. Its state
 * then is `loading`, with a page that is not stale and says in `waitingFor` who is missing.
 *
 * @param closed called when the search is closed
 */
export function openEarlySession<K extends Kind>(
  reader: Reader,
  kind: K,
  closed: () => void,
): SearchSession<K> {
  const listeners = new Listeners<SearchState<K>>();
  /** The page so far, and the question that it answers. */
  let early: { readonly query: ListQuery; readonly page: Page<K> } | undefined;

  const listEarly: Collection<K>['list'] = (query = {}, options = {}) =>
    reader.collection(kind).list(query, {
      ...options,
      onPartial(page) {
        if (options.signal?.aborted) return;
        early = { query, page };
        listeners.call(stateNow());
      },
    });
  const collection = () => ({ ...reader.collection(kind), list: listEarly });
  const session = openSession({ ...reader, collection: collection as unknown as Reader['collection'] }, kind);

  function stateNow(): SearchState<K> {
    const { state } = session;
    if (state.status !== 'loading' || early?.query !== state.query) return state;
    return { ...state, page: early.page, stale: false };
  }

  const follow = (): void => void session.subscribe(() => listeners.call(stateNow()));
  follow();
  return {
    ...session,
    get state() {
      return stateNow();
    },
    subscribe: (listener) => listeners.add(listener),
    close() {
      listeners.clear();
      early = undefined;
      session.close();
      // A closed search may be asked again.
      follow();
      closed();
    },
  };
}
