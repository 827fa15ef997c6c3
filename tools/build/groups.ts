import type { GetManualChunk } from 'rollup';

/** What names a client to the widgets inside it; asking for one is part of the core, whose index would draw it in. */
const PROVIDER = /\/@lit\/context\/lib\/(?:controllers\/context-provider|value-notifier)/;

/**
 * The files of the script-tag build that hold more than one module each: what always loads together is one request,
 * and compresses better. A file holds what its entries import statically, without what an earlier file holds, so that
 * an `import()` stays one. All else falls where Rollup's own splitting puts it.
 */
export type Groups = readonly (readonly [file: string, entries: RegExp])[];

export const LOADER_GROUPS: Groups = [
  // What every widget needs: Lit and the base, the shared looks and templates, and the client that reads its data.
  [
    'core',
    /\/src\/components\/base\/(?:data-text|define|element|error-event|focus-keeper|heading|out-link|part|property|safe-url|styles\/(?:controls|states|tokens))\.ts$|\/src\/sdk\/client\/static-reader\.ts$/,
  ],
  // What widgets that show records need besides; a banner does not.
  [
    'records',
    /\/src\/components\/base\/(?:events|late-styles|names|templates)\.ts$|\/src\/sdk\/sources\/(?:cursor|static\/describe)\.ts$/,
  ],
  ['engine', /\/src\/sdk\/(?:sources\/static\/engine|canonical-query)\.ts$/],
  // What reads, mends, proposes and marks words: fetched when a visitor turns to the search box.
  [
    'words',
    /\/src\/sdk\/(?:search\/(?:words|highlight|spelling|suggestions)|sources\/(?:suggest|static\/warm))\.ts$/,
  ],
  [
    'checker',
    /\/src\/sdk\/model\/repair\.ts$|\/src\/sdk\/model\/schemas\/parts\.ts$|\/src\/sdk\/client\/check\.ts$/,
  ],
  ['search', /\/src\/define\/partner-search\.ts$/],
];

/** A page with call banners alone: everything it needs at once, in one file. */
export const BANNER_GROUPS: Groups = [
  ['banner', /\/src\/define\/call-banner\.ts$|\/src\/sdk\/client\/static-reader\.ts$/],
];

/** Names the file of a module; made anew for each build. */
export function groups(wanted: Groups): GetManualChunk {
  let files: ReadonlyMap<string, string> | undefined;
  return (id, graph) => {
    files ??= assign(
      wanted,
      [...graph.getModuleIds()],
      (module) => graph.getModuleInfo(module)?.importedIds ?? [],
    );
    return files.get(id);
  };
}

function assign(
  groups: Groups,
  ids: readonly string[],
  importsOf: (id: string) => readonly string[],
): Map<string, string> {
  const files = new Map<string, string>();
  const add = (id: string, file: string): void => {
    if (files.has(id) || PROVIDER.test(id)) return;
    files.set(id, file);
    for (const imported of importsOf(id)) add(imported, file);
  };
  for (const [file, entries] of groups) {
    for (const id of ids) if (entries.test(id.replaceAll('\\', '/'))) add(id, file);
  }
  for (const id of ids) if (PROVIDER.test(id)) files.set(id, 'provider');
  return files;
}
