import { createClient } from '../../src/sdk/client/client.ts';
import type { Client } from '../../src/sdk/client/types.ts';
import { isCoopkitError } from '../../src/sdk/errors.ts';
import type { FacetValue } from '../../src/sdk/query.ts';
import { httpSource } from '../../src/sdk/sources/http/index.ts';
import type { SourceInfo } from '../../src/sdk/sources/source.ts';
import { staticSource } from '../../src/sdk/sources/static/index.ts';
import type { Collection } from './controls.ts';
import type { SourceChoice } from './snippets/types.ts';

/** What asking a source gave. */
export type Checked = { readonly info: SourceInfo; readonly client: Client } | { readonly problem: string };

const checks = new Map<string, Promise<Checked>>();

/** Asks a source who it is, once. */
export function checkSource({ address, isApi }: SourceChoice): Promise<Checked> {
  const key = `${String(isApi)} ${address}`;
  const known = checks.get(key);
  if (known) return known;
  const check = ask(address, isApi);
  checks.set(key, check);
  return check;
}

/** Forgets what a source said, to ask it again. */
export const forgetSource = ({ address, isApi }: SourceChoice): boolean =>
  checks.delete(`${String(isApi)} ${address}`);

async function ask(address: string, isApi: boolean): Promise<Checked> {
  try {
    const url = new URL(address, document.baseURI).href;
    const source = isApi
      ? httpSource({ baseUrl: url, timeoutMs: 8_000 })
      : staticSource({ manifest: url, timeout: 8_000 });
    const client = createClient({ source });
    return { client, info: await client.describe() };
  } catch (error) {
    if (isCoopkitError(error, 'network')) {
      return {
        problem: `${error.message} Is the address right, and does its server let other sites read it (Access-Control-Allow-Origin)?`,
      };
    }
    if (isCoopkitError(error)) return { problem: error.message };
    return { problem: `This is no address of a web page: ${address}` };
  }
}

/** Values of a field with how often they occur, most first; nothing where the source cannot say. */
export async function valuesOf(
  { client }: { readonly client: Client },
  collection: Collection,
  fields: readonly string[],
): Promise<ReadonlyMap<string, readonly FacetValue[]>> {
  const page = await client.collection(collection).list({ facets: fields, pageSize: 1 });
  return new Map(page.facets.map(({ field, values }) => [field, values]));
}

/** Something of the data to choose, with its words. */
export interface Proposal {
  readonly value: string;
  readonly words: string;
}

/** Records whose names begin with what was typed. */
export async function proposals(
  client: Client,
  collection: Collection,
  by: 'id' | 'nuts',
  typed: string,
): Promise<readonly Proposal[]> {
  if (collection === 'calls') {
    const { items } = await client.calls.list({ pageSize: 50 });
    return items.map(({ id, title }) => ({ value: id, words: inEnglish(title) }));
  }
  if (typed.length < 2) return [];
  const found = await client.collection(collection).suggest({ q: typed });
  return found.flatMap((each) => {
    if (each.type !== 'record') return [];
    const code = /^nuts:(.+)$/.exec(each.id)?.[1];
    const value = by === 'nuts' ? code : each.id;
    return value === undefined ? [] : [{ value, words: inEnglish(each.label) }];
  });
}

/** A text in English, or in the first language that it has. */
export const inEnglish = (text: Readonly<Record<string, string>>): string =>
  text['en'] ?? Object.values(text)[0] ?? '';

const NAMES = new Intl.DisplayNames('en-IE', { type: 'region' });

/** The words for a value of a field. */
export function valueWords(field: string, { value, label }: FacetValue): string {
  if (label) return inEnglish(label);
  if (field === 'country') return NAMES.of(value) ?? value;
  return value;
}
