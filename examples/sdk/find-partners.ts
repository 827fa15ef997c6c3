import { createClient, isCoopkitError } from 'coopkit/sdk';
import { staticSource } from 'coopkit/sdk/static';

const client = createClient({
  source: staticSource({ manifest: 'http://localhost:4102/data/manifest.json' }),
});

try {
  const query = { q: 'robotics', country: ['DE', 'AT', 'CZ'], facets: ['technologies'] };
  const page = await client.organisations.list({ ...query, pageSize: 3 });
  console.log(page.total?.value, 'partners, most with', page.facets[0]?.values[0]?.value);
  for (const { id, name, city } of page.items) console.log(id, name['en'] ?? name['und'], city);

  let cities = new Set<string>();
  for await (const { city } of client.organisations.list(query).take(200))
    if (city) cities = cities.add(city);
  console.log('in', cities.size, 'cities');
} catch (error) {
  if (isCoopkitError(error)) console.error(error.code, error.message, error.hint);
  else throw error;
}
