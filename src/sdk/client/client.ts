import { createReader } from './reader.ts';
import { openSession } from './session.ts';
import type { Client, ClientOptions } from './types.ts';

/**
 * The typed entry to a data set: reads it (see `createReader`) and holds searches that go on.
 *
 * @example
 * const client = createClient({ source: staticSource({ manifest: 'https://example.org/data/manifest.json' }) });
 * const page = await client.organisations.list({ q: 'hydrogen', country: ['CZ'], facets: ['topics'] });
 */
export function createClient(options: ClientOptions): Client {
  const reader = createReader(options);
  return { ...reader, session: (kind) => openSession(reader, kind) };
}
