import { createClient } from 'coopkit/sdk';
import { staticSource } from 'coopkit/sdk/static';

const client = createClient({
  source: staticSource({ manifest: 'http://localhost:8702/data/manifest.json' }),
});
const page = await client.organisations.list({ q: 'robotics', country: ['CZ', 'PL'], facets: ['country'] });
console.log(
  page.total?.value,
  page.items.map(({ name }) => name),
);
