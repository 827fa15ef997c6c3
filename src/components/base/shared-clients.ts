import type { Reader } from '../../sdk/client/types.ts';

const clients = new Map<string, Promise<Reader>>();

/**
 * The client of a static data set. Widgets that name the same address share one, and with it their downloads.
 * The SDK is downloaded only when a page asks for a source this way.
 *
 * @param src address of the data set's `manifest.json`, relative to the page
 */
export function clientFor(src: string): Promise<Reader> {
  const manifest = new URL(src, document.baseURI).href;
  const known = clients.get(manifest);
  if (known) return known;
  const client = import('../../sdk/client/static-reader.ts').then(({ staticReader }) =>
    staticReader(manifest),
  );
  clients.set(manifest, client);
  client.catch(() => clients.delete(manifest));
  return client;
}
