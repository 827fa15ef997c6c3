import type { Chunk } from '../build/chunk-table.ts';

/** What a page type may download, in bytes after Brotli; 1 kB is 1,000 bytes. */
export interface Budget {
  readonly name: string;
  readonly limit: number;
  readonly files: (chunks: readonly Chunk[]) => readonly string[];
}

const ENTRY = 'coopkit.js';
const CORE = /^chunks\/core-/;

function named(chunks: readonly Chunk[], file: string): Chunk {
  const found = chunks.find((chunk) => chunk.file === file);
  if (!found) throw new Error(`chunks.json names ${file}, but does not describe it.`);
  return found;
}

/** The chunk that is loaded for a source file. */
function chunkFor(chunks: readonly Chunk[], source: string): Chunk {
  const found = chunks.find(({ facade, modules }) => facade === source || modules.includes(source));
  if (!found)
    throw new Error(
      `No file of the CDN build holds ${source}. Was it renamed, or not reached by the loader?`,
    );
  return found;
}

/**
 * Every file that the given ones load: static imports, and the dynamic ones that `later` does not hold back. What is
 * not held back counts, so that a new lazy part cannot hide from the budget.
 */
export function closure(
  chunks: readonly Chunk[],
  from: readonly string[],
  later: (chunk: Chunk) => boolean,
): readonly string[] {
  const reached = new Set<string>();
  const waiting = [...from];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (reached.has(file)) continue;
    reached.add(file);
    const chunk = named(chunks, file);
    waiting.push(...chunk.imports);
    waiting.push(...chunk.dynamicImports.filter((dynamic) => !later(named(chunks, dynamic))));
  }
  return [...reached].toSorted();
}

const isLocale = (chunk: Chunk): boolean => /^src\/locales\/[^/]+\.ts$/.test(chunk.facade ?? '');
const holds = (chunk: Chunk, folder: string): boolean =>
  chunk.modules.some((path) => path.startsWith(folder));

/** The schemas of a collection come with its first record. */
const schemaOf = (chunk: Chunk): string | undefined =>
  /^src\/sdk\/model\/schemas\/([^/]+)\.ts$/.exec(chunk.facade ?? '')?.[1];

/** Labels of a vocabulary come when a record shows a term that the data set itself does not name. */
const isVocabulary = (chunk: Chunk): boolean =>
  chunk.facade?.startsWith('src/sdk/model/vocabularies/') ?? false;

interface PageType {
  readonly element: string;
  /** The collections whose records it shows. */
  readonly kinds: readonly string[];
  /** Folders of `src/` that it never needs before a visitor acts. */
  readonly without?: readonly string[];
}

/** The loader, and all that a page with one kind of widget gets from it in English. */
function page({ element, kinds, without = [] }: PageType): Budget['files'] {
  const later = (chunk: Chunk): boolean => {
    const schema = schemaOf(chunk);
    if (schema !== undefined) return !kinds.includes(schema);
    return isLocale(chunk) || isVocabulary(chunk) || without.some((folder) => holds(chunk, folder));
  };
  return (chunks) => [ENTRY, ...closure(chunks, [chunkFor(chunks, `src/define/${element}.ts`).file], later)];
}

/** A banner reads a handful of calls and never searches; its calendar file is made on a click. */
const CALL_BANNER: PageType = {
  element: 'call-banner',
  kinds: ['calls'],
  without: ['src/sdk/search/', 'src/sdk/feeds/'],
};

const PARTNER_SEARCH: PageType = { element: 'partner-search', kinds: ['organisations'] };

export const BUDGETS: readonly Budget[] = [
  { name: 'Loader', limit: 1_000, files: () => [ENTRY] },
  {
    name: 'Shared core (Lit, context, base)',
    limit: 8_500,
    files: (chunks) => chunks.map(({ file }) => file).filter((file) => CORE.test(file)),
  },
  { name: 'Page with a call banner', limit: 16_000, files: page(CALL_BANNER) },
  {
    name: 'Page with partner search',
    limit: 34_000,
    files: page(PARTNER_SEARCH),
  },
];

export const LOCALE_LIMIT = 3_000;

/** One budget for each language file. */
export function localeBudgets(chunks: readonly Chunk[]): readonly Budget[] {
  return chunks.filter(isLocale).map((chunk) => ({
    name: `Language ${chunk.facade?.replace(/^.*\/|\.ts$/g, '') ?? ''}`,
    limit: LOCALE_LIMIT,
    files: () => [chunk.file],
  }));
}
