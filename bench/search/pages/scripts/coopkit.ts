import type { PageAnswer, PageQuery } from './page.ts';
import type { Client } from '../../../../src/sdk/client/types.ts';
import { createClient } from '../../../../src/sdk/client/client.ts';
import { staticSource } from '../../../../src/sdk/sources/static/index.ts';

let client: Client;

export async function start(): Promise<void> {
  client = createClient({ source: staticSource({ manifest: '/data/manifest.json' }) });
  await client.warm('organisations');
}

export async function ask({ q, filters, facets, pageSize }: PageQuery): Promise<PageAnswer> {
  const page = await client.organisations.list({ ...filters, q, facets, pageSize, view: 'card' });
  return { shown: page.items.length, total: page.total?.value ?? 0 };
}
