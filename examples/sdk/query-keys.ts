/** Keys and fetchers for libraries that keep answers themselves: TanStack Query and SWR. */
import type { Client, ListQuery, Page } from 'coopkit/sdk';

/** For `useQuery` and `queryClient.fetchQuery` of TanStack Query 5. */
export const organisationsQuery = (client: Client, query: ListQuery) => ({
  queryKey: client.key('organisations', query),
  // It caches itself, so that the client need not.
  queryFn: async ({ signal }: { readonly signal: AbortSignal }): Promise<Page<'organisations'>> =>
    client.organisations.list(query, { signal, fresh: true }),
});

/** For `useSWR(...organisationsSwr(client, query))`. */
export const organisationsSwr = (client: Client, query: ListQuery) =>
  [
    client.key('organisations', query),
    async (): Promise<Page<'organisations'>> => client.organisations.list(query, { fresh: true }),
  ] as const;
