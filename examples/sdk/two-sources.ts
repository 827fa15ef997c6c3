import { createClient } from 'coopkit/sdk';
import { federate } from 'coopkit/sdk/federated';
import { httpSource } from 'coopkit/sdk/http';
import { explainMatch, partyOf } from 'coopkit/sdk/match';
import { staticSource } from 'coopkit/sdk/static';

const own = staticSource({ id: 'own', manifest: 'http://localhost:4102/data/manifest.json' });
const hub = httpSource({ id: 'hub', baseUrl: 'http://localhost:8080/v1/' });
const client = createClient({ source: federate([own, hub]) });

const page = await client.organisations.list({ q: 'robotics', country: ['CZ', 'PL'], pageSize: 2 });
for (const { id, status, error } of page.sources) console.log(id, status, error?.code ?? '');

const [one, other] = page.items;
if (one && other) {
  const fit = explainMatch(partyOf({ organisation: one }), partyOf({ organisation: other }));
  console.log(one.id, 'and', other.id, 'fit', fit.score.toFixed(2), 'because of', fit.reasons[0]?.code);
}
