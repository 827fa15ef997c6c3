import { PATIENCE } from '../../sdk/client/static-reader.ts';
import { createClient } from '../../sdk/client/client.ts';
import type { Reader } from '../../sdk/client/types.ts';
import { federate, type FederatedMember } from '../../sdk/sources/federated/index.ts';
import type { Source } from '../../sdk/sources/source.ts';
import { staticSource } from '../../sdk/sources/static/index.ts';

/** A data source as a page names it. */
export interface NamedSource {
  /** Address of a data set's `manifest.json`, or of an API. */
  readonly address: string;
  readonly isApi: boolean;
  /** What visitors know it as; the host of its address by default. */
  readonly name: string | undefined;
}

const clients = new Map<string, Promise<Reader>>();

/**
 * The client of several sources, or of an API. Loaded only by pages that have such. Providers that name the same sources
 * share one.
 */
export function clientOfSources(sources: readonly NamedSource[]): Promise<Reader> {
  const key = JSON.stringify([document.baseURI, sources]);
  const known = clients.get(key);
  if (known) return known;
  const client = makeClient(sources);
  clients.set(key, client);
  client.catch(() => clients.delete(key));
  return client;
}

async function makeClient(sources: readonly NamedSource[]): Promise<Reader> {
  const members = await Promise.all(sources.map(memberOf));
  const [first, ...others] = members;
  return createClient({
    source: first && others.length === 0 ? first.source : federate(members, { timeout: PATIENCE }),
  });
}

async function memberOf({ address, isApi, name }: NamedSource): Promise<FederatedMember> {
  const url = new URL(address, document.baseURI);
  return { source: await openSource(url.href, isApi), name: name ?? url.host };
}

async function openSource(address: string, isApi: boolean): Promise<Source> {
  if (!isApi) return staticSource({ manifest: address, timeout: PATIENCE });
  const { httpSource } = await import('../../sdk/sources/http/index.ts');
  return httpSource({ baseUrl: address, timeoutMs: PATIENCE });
}
