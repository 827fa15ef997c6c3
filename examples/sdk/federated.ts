/** Two sources as one: a data set of one's own, which goes first, and a hub. */
import { createClient } from 'coopkit/sdk';
import { federate } from 'coopkit/sdk/federated';
import { httpSource } from 'coopkit/sdk/http';
import { staticSource } from 'coopkit/sdk/static';

const client = createClient({
  source: federate([
    staticSource({ id: 'own', manifest: 'https://example.org/data/manifest.json' }),
    { source: httpSource({ id: 'hub', baseUrl: 'https://hub.example/v1/' }), name: 'The Hub', timeout: 3000 },
  ]),
});

const page = await client.requests.list(
  { q: 'hydrogen', nuts: 'CZ', facets: ['country'] },
  { onPartial: ({ items, waitingFor }) => console.log(items.length, 'so far; waiting for', waitingFor) },
);
for (const { id, status, error } of page.sources) console.log(id, status, error?.code ?? '');
for (const { id } of page.items) {
  const origin = page.origins?.[id];
  console.log(
    id,
    origin?.records.map(({ sourceId, note }) => `${sourceId} (${note?.licence ?? 'no licence'})`),
  );
}
