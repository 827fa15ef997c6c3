import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { createClient } from '../../../src/sdk/client/client.ts';
import type { Client } from '../../../src/sdk/client/types.ts';
import type { Page } from '../../../src/sdk/query.ts';
import { staticSource } from '../../../src/sdk/sources/static/index.ts';
import { exampleOrganisations } from './example-data.ts';
import { builtFiles, hostOf } from './memory-host.ts';
import type { HostedFiles } from './memory-host.ts';

/* Enough words with one beginning to lie in many parts, so that the beginning has a part of its own: a head. */

const COUNT = 300;
const WORDS = 30;

const word = (number: number): string => `e${(Math.imul(number + 1, 0x9e3779b1) >>> 0).toString(36)}`;
const textOf = (record: number): string =>
  Array.from({ length: WORDS }, (_, at) => word(record * WORDS + at)).join(' ');

const organisations = exampleOrganisations(COUNT).map((record, at) => ({
  ...record,
  description: { en: textOf(at) },
}));

let files: HostedFiles;
before(async () => {
  [files] = (await builtFiles('always', organisations)) as [HostedFiles];
});

function newClient(): { readonly client: Client; readonly kinds: () => string[] } {
  const { fetch, paths } = hostOf(files);
  const client = createClient({
    source: staticSource({ manifest: 'https://data.example.org/manifest.json', fetch }),
  });
  const kinds = (): string[] => paths.flatMap((path) => /^organisations\/(\w+)\//.exec(path)?.[1] ?? []);
  return { client, kinds };
}

const idsOf = ({ items }: Page): string[] => items.map(({ id }) => id);

test('the first letters of a word bring the cards of the first page along', async () => {
  const { client, kinds } = newClient();
  const cards = await client.organisations.list({ q: 'e', view: 'card' });
  assert.deepEqual(new Set(kinds()), new Set(['heads', 'terms']));
  assert.equal(cards.items.length, 20);
  const full = await newClient().client.organisations.list({ q: 'e' });
  assert.deepEqual(idsOf(cards), idsOf(full));
  assert.deepEqual(
    cards.items.map(({ name, city }) => ({ name, city })),
    full.items.map(({ name, city }) => ({ name, city })),
  );
  assert.ok(cards.items.every(({ website }) => website === undefined));
});

test('what stands on later pages, or passes a filter, is read from its parts', async () => {
  const { client, kinds } = newClient();
  const asked = { q: 'e', country: ['CZ'] };
  const cards = await client.organisations.list({ ...asked, view: 'card' });
  assert.deepEqual(idsOf(cards), idsOf(await newClient().client.organisations.list(asked)));
  const second = await client.organisations.list({ q: 'e', view: 'card', page: 2 });
  assert.deepEqual(idsOf(second), idsOf(await newClient().client.organisations.list({ q: 'e', page: 2 })));
  assert.ok(kinds().includes('cards'));
});
