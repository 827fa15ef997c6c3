import { canonicaliseQuery } from '../../../../src/sdk/canonical-query.ts';
import type { Kind } from '../../../../src/sdk/model/envelope.ts';
import type { ListQuery, RawPage } from '../../../../src/sdk/query.ts';
import { memorySource } from '../../../../src/sdk/sources/memory.ts';
import type { CallOptions, Source } from '../../../../src/sdk/sources/source.ts';

export type Fields = Readonly<Record<string, unknown>>;

/** An example organisation that passes every check. */
export const organisation = (id: string, more: Fields = {}): Fields => ({
  kind: 'organisations',
  id,
  name: { en: `Organisation ${id}` },
  country: 'CZ',
  ...more,
});

/** A source over some example organisations. */
export const sourceOf = (id: string, organisations: readonly Fields[]): Source =>
  memorySource({ id, records: { organisations } });

/** A source with the calls of its `list` in a test's hands. */
export const around = (
  source: Source,
  list: (ask: () => Promise<RawPage>, call: number) => Promise<RawPage>,
): Source => {
  let calls = 0;
  return {
    ...source,
    list: (kind, query, options) => list(() => source.list(kind, query, options), (calls += 1)),
  };
};

/** Asks a source as a client does. */
export async function ask(
  source: Source,
  query: ListQuery = {},
  options: CallOptions = {},
  kind: Kind = 'organisations',
): Promise<RawPage> {
  return source.list(kind, await canonicaliseQuery(query), options);
}

/** All pages of a query, by cursor. */
export async function allPages(source: Source, query: ListQuery = {}): Promise<readonly RawPage[]> {
  const pages = [await ask(source, query)];
  for (let next = pages[0]?.next; next; next = pages.at(-1)?.next) {
    pages.push(await ask(source, { ...query, cursor: next }));
  }
  return pages;
}

export const idsOf = (pages: RawPage | readonly RawPage[]): readonly string[] =>
  [pages].flat().flatMap(({ items }) => items.map((item) => String((item as Fields)['id'])));
