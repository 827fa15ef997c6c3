import type { Reader } from '../../../src/sdk/client/types.ts';
import type { Page } from '../../../src/sdk/query.ts';

/** What a page of an answer has besides its records. */
export type PageParts = Partial<Page>;

/** Answers of a reader for everything that widgets ask, without any check of what is in them. */
export interface Answers {
  readonly list?: (kind: string, query: Readonly<Record<string, unknown>>) => PageParts;
  readonly get?: (kind: string, id: string) => unknown;
  readonly suggest?: () => readonly unknown[];
  readonly info?: object;
}

/** Marks the second half of every text, as a search that found something in all of them. */
const highlight: Page['highlight'] = (text) => {
  const half = text.length >> 1;
  return [
    { text: text.slice(0, half), match: false },
    { text: text.slice(half), match: true },
  ];
};

export function readerOf({ list, get, suggest, info }: Answers): Reader {
  const collection = (kind: string) => ({
    list: async (query: Readonly<Record<string, unknown>> = {}) => ({
      kind,
      items: [],
      facets: [],
      next: null,
      corrections: [],
      problems: [],
      sources: [{ id: 'x', status: 'ok' }],
      fetchedAt: 0,
      highlight,
      ...list?.(kind, query),
    }),
    get: async (id: string) => get?.(kind, id),
    suggest: async () => suggest?.() ?? [],
  });
  const kinds = ['regions', 'organisations', 'requests', 'practices', 'calls', 'programmes'];
  return {
    ...Object.fromEntries(kinds.map((kind) => [kind, collection(kind)])),
    collection,
    describe: async () => ({ vocabularies: [], ...info }),
    warm: async () => undefined,
    on: () => () => undefined,
  } as unknown as Reader;
}
