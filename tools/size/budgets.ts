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

/** The loader, and all that a page with one kind of widget gets from it in English. */
function page(element: string, later: (chunk: Chunk) => boolean): Budget['files'] {
  return (chunks) => [
    ENTRY,
    ...closure(
      chunks,
      [chunkFor(chunks, `src/define/${element}.ts`).file],
      (chunk) => isLocale(chunk) || later(chunk),
    ),
  ];
}

/** A banner asks for one call by its id and never searches; its calendar file is made on a click. */
const notForBanner = (chunk: Chunk): boolean =>
  holds(chunk, 'src/sdk/search/') || holds(chunk, 'src/sdk/feeds/');

export const BUDGETS: readonly Budget[] = [
  { name: 'Loader', limit: 1_000, files: () => [ENTRY] },
  {
    name: 'Shared core (Lit, context, base)',
    limit: 8_500,
    files: (chunks) => chunks.map(({ file }) => file).filter((file) => CORE.test(file)),
  },
  { name: 'Page with a call banner', limit: 16_000, files: page('call-banner', notForBanner) },
  { name: 'Page with partner search', limit: 34_000, files: page('partner-search', () => false) },
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
