import type { Chunk } from '../build/chunk-table.ts';

/** What a page type may download, in bytes after Brotli; 1 kB is 1,000 bytes. */
export interface Budget {
  readonly name: string;
  readonly limit: number;
  readonly files: (chunks: readonly Chunk[]) => readonly string[];
  /** The table of its files; that of the loader unless it says otherwise. */
  readonly table?: 'chunks-banner.json';
}

const ENTRY = 'coopkit.js';

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

/** Texts and words for codes in another language. */
const LANGUAGE_FILE = /^src\/(?:locales\/(?!en\/)|sdk\/model\/vocabularies\/labels\/)/;

/** What a page in English over a data set made by `coopkit build` loads only when something asks for it, and why. */
const ON_DEMAND: readonly (readonly [module: RegExp, when: string])[] = [
  [LANGUAGE_FILE, 'another language'],
  [/^src\/components\/own-items\/drawn\//, 'items that the page draws itself'],
  [/^src\/sdk\/model\/vocabularies\//, 'codes that the data set has no words for'],
  [/^src\/sdk\/model\/(?:repair|schemas\/)/, 'records that were not checked when the data set was built'],
  [/^src\/sdk\/client\/check\.ts$/, 'the same'],
  [/^src\/sdk\/sources\/static\/pieces\.ts$/, 'a file of more than a megabyte'],
  [/^src\/sdk\/sources\/explain\.ts$/, 'a download that failed'],
  [/^src\/sdk\/sources\/static\/by-id\.ts$/, 'one record by its id'],
  [/^src\/sdk\/sources\/static\/chunked\//, 'a data set in chunks'],
  [/^src\/sdk\/sources\/static\/off-thread\.ts$/, 'more than 20,000 records in one file'],
  [/^src\/sdk\/sources\/hierarchy\.ts$/, 'a filter with values under others'],
  [/^src\/sdk\/sources\/check-fields\.ts$/, 'a field that the collection does not have'],
  [/^src\/sdk\/(?:place-query|sources\/near|search\/places)\.ts$/, 'a question about a place'],
  [/^src\/sdk\/search\/(?:conditions|parse-query)\.ts$/, 'phrases, minus signs, words in one field'],
  [/^src\/sdk\/search\/(?:near-words|spelling)\.ts$/, 'a mistyped word'],
  [/^src\/sdk\/search\/alternatives\.ts$/, 'words that find next to nothing'],
  [/^src\/sdk\/search\/explain\.ts$/, 'the question why a result stands where it stands'],
  [/^src\/sdk\/sources\/notes\.ts$/, 'the same, and distances'],
  [/^src\/sdk\/(?:sources\/suggest|search\/suggestions)\.ts$/, 'a visitor who turns to the search box'],
  [/^src\/sdk\/search\/(?:words|highlight)\.ts$/, 'the same, or words in the address of the page'],
  [/^src\/sdk\/sources\/cursor\.ts$/, 'results of more than one page'],
  [/^src\/sdk\/client\/walk\.ts$/, 'a walk from page to page'],
  [/^src\/sdk\/feeds\//, 'a click on "Add to calendar"'],
  [/^src\/components\/call-banner\/dated\/save-calendar/, 'the same'],
  [/^src\/components\/call-banner\/dated\//, 'calls with dates'],
  [/^src\/components\/partner-profile\//, 'a partner that is opened'],
  [/^src\/components\/partner-search\/shown-partner\.ts$/, 'the same'],
  [/^src\/components\/search-box\/suggestions\//, 'a visitor who turns to the search box'],
  [
    /^src\/components\/results\/help\//,
    'nothing found, a mistyped word, or the question why a result stands where it stands',
  ],
  [/^src\/components\/partner-search\/filter-sheet\.ts$/, 'a click on "Filters" on a narrow page'],
  [/^src\/sdk\/client\/ways-out\.ts$/, 'the same'],
  [
    /^src\/components\/facet\/more\//,
    'filters by numbers or with values under others, and searches in long ones',
  ],
  [/^src\/components\/base\/intl\//, 'a language that the browser does not know'],
  [/^src\/components\/base\/ask-provider\.ts$/, 'a widget inside a provider'],
  [/^src\/components\/base\/embed\//, 'a placeholder, a JSON block, `loading="lazy"` or `sync-url`'],
  [/^src\/components\/(?:partner-search\/search|practice-feed\/feed)-address\.ts$/, '`sync-url`'],
];

interface PageType {
  readonly element: string;
  /** Entries of {@link ON_DEMAND} that this page needs at once, by a module they match. */
  readonly needs?: readonly string[];
  /** Folders of `src/` that it never needs. */
  readonly without?: readonly string[];
}

/** A script tag, and all that a page with one kind of widget gets from it. */
function page({ element, needs = [], without = [] }: PageType, script = ENTRY): Budget['files'] {
  const rules = ON_DEMAND.filter(([module]) => !needs.some((need) => module.test(need)));
  const heldBack = (source: string): boolean =>
    rules.some(([module]) => module.test(source)) || without.some((path) => source.startsWith(path));
  // A file of several modules has no module that it is imported for; there, one of them tells.
  const later = ({ facade, modules }: Chunk): boolean =>
    facade === null ? modules.some(heldBack) : heldBack(facade);
  return (chunks) => [script, ...closure(chunks, [chunkFor(chunks, `src/define/${element}.ts`).file], later)];
}

/** A banner reads a handful of calls, whole and in their order, and never searches. */
const CALL_BANNER: PageType = {
  element: 'call-banner',
  without: [
    'src/sdk/search/',
    'src/sdk/sources/static/engine.ts',
    'src/sdk/sources/static/warm.ts',
    'src/sdk/sources/static/describe.ts',
    'src/sdk/canonical-query.ts',
  ],
};
const WITH_DEADLINES: PageType = {
  ...CALL_BANNER,
  needs: ['src/components/call-banner/dated/dated-calls.ts'],
};

/** Its results fill more than one page. */
const PARTNER_SEARCH: PageType = { element: 'partner-search', needs: ['src/sdk/sources/cursor.ts'] };

/** What is typed is read, with its mistakes, and proposals come up. */
const SEARCHING: PageType = {
  ...PARTNER_SEARCH,
  needs: [
    'src/sdk/sources/cursor.ts',
    'src/sdk/search/words.ts',
    'src/sdk/search/highlight.ts',
    'src/sdk/search/spelling.ts',
    'src/sdk/search/suggestions.ts',
    'src/sdk/sources/suggest.ts',
    'src/components/search-box/suggestions/',
  ],
};

export const BUDGETS: readonly Budget[] = [
  { name: 'Loader', limit: 1_000, files: () => [ENTRY] },
  {
    name: 'Page with a call banner, its own script',
    limit: 16_000,
    files: page(CALL_BANNER, 'coopkit-banner.js'),
    table: 'chunks-banner.json',
  },
  {
    name: 'The same for a call with deadlines',
    limit: 21_000,
    files: page(WITH_DEADLINES, 'coopkit-banner.js'),
    table: 'chunks-banner.json',
  },
  { name: 'Page with a call banner, by the loader', limit: 17_000, files: page(CALL_BANNER) },
  { name: 'Page with partner search', limit: 34_000, files: page(PARTNER_SEARCH) },
  { name: 'The same once a visitor types', limit: 45_000, files: page(SEARCHING) },
];

/** Lit, the context and the base, measured alone (see core.ts). */
export const CORE_LIMIT = 8_500;

export const LOCALE_LIMIT = 3_000;

/** The language and the part of a language file: `chunks/1a2b/de.search.js`. */
const LANGUAGE_NAME = /(?:^|\/)([a-z]{2})\.([^./]+)\.js$/;

/**
 * One budget for each language: its largest file, of which a page loads two or three.
 *
 * @param files of the build, with their sizes
 */
export function localeBudgets(files: ReadonlyMap<string, number>): readonly Budget[] {
  const largest = new Map<string, { readonly file: string; readonly part: string; readonly bytes: number }>();
  for (const [file, bytes] of files) {
    const [, lang, part] = LANGUAGE_NAME.exec(file) ?? [];
    if (lang === undefined || part === undefined) continue;
    if (bytes > (largest.get(lang)?.bytes ?? 0)) largest.set(lang, { file, part, bytes });
  }
  return [...largest].map(([lang, { file, part }]) => ({
    name: `Language ${lang}, its largest file (${part})`,
    limit: LOCALE_LIMIT,
    files: () => [file],
  }));
}
