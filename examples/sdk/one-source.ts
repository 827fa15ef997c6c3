/** A script against one data set: `node one-source.ts https://example.org/data/manifest.json`. */
import { createClient, isCoopkitError, pickText } from 'coopkit/sdk';
import { staticSource } from 'coopkit/sdk/static';

const [manifest = 'https://example.org/data/manifest.json'] = process.argv.slice(2);
const client = createClient({ source: staticSource({ manifest }), timeoutMs: 20_000 });
client.on('problem', ({ id, path, message }) => console.warn(`${id ?? 'a record'}, ${path}: ${message}`));

try {
  const page = await client.organisations.list({ q: 'robotics', country: ['CZ', 'PL'], facets: ['country'] });
  console.log(`${page.total?.value ?? 'some'} organisations (${page.total?.relation ?? 'not counted'})`);
  for await (const organisation of client.organisations.list({ technologies: ['robotics'] }).take(50)) {
    console.log(organisation.id, pickText(organisation.name, ['en'])?.text);
  }
} catch (error) {
  if (!isCoopkitError(error)) throw error;
  console.error(`${error.code}: ${error.message} ${error.hint ?? ''}`);
} finally {
  client.close();
}
