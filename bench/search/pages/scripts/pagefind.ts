import type { PageAnswer, PageQuery } from './page.ts';

/** What is used of Pagefind's script, which is written with the index and brings no types. */
interface Pagefind {
  init(): Promise<void>;
  filters(): Promise<unknown>;
  search(
    text: string,
    options: { readonly filters?: Readonly<Record<string, { readonly any: readonly string[] }>> },
  ): Promise<{ readonly results: readonly { data(): Promise<unknown> }[] }>;
}

let pagefind: Pagefind;

export async function start(): Promise<void> {
  const address = '/data/pagefind.js';
  pagefind = (await import(address)) as Pagefind;
  await pagefind.init();
}

export async function ask({ q, filters, facets, pageSize }: PageQuery): Promise<PageAnswer> {
  if (facets.length > 0) await pagefind.filters();
  const chosen = Object.entries(filters).map(([field, any]) => [field, { any }] as const);
  const options = chosen.length > 0 ? { filters: Object.fromEntries(chosen) } : {};
  const { results } = await pagefind.search(q, options);
  const shown = await Promise.all(results.slice(0, pageSize).map((result) => result.data()));
  return { shown: shown.length, total: results.length };
}
