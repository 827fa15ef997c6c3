import type { Client } from '../../sdk/client/types.ts';

const clients = new Map<string, Promise<Client>>();

/**
 * The client of a static data set. Widgets that name the same address share one, and with it their downloads.
 * The SDK is downloaded only when a page asks for a source this way.
 *
 * @param src address of the data set's `manifest.json`, relative to the page
 */
export function clientFor(src: string): Promise<Client> {
  const manifest = new URL(src, document.baseURI).href;
  const known = clients.get(manifest);
  if (known) return known;
  const client = Promise.all([
    import('../../sdk/client/client.ts'),
    import('../../sdk/sources/static/index.ts'),
  ]).then(([{ createClient }, { staticSource }]) => createClient({ source: staticSource({ manifest }) }));
  clients.set(manifest, client);
  client.catch(() => clients.delete(manifest));
  return client;
}
