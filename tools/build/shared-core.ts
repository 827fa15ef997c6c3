/** What registers, connects and speaks: every widget needs these files of `src/components/base/`. */
const CORE =
  /\/src\/components\/base\/(?:client-context|client-controller|define|element|language|localize|property|shared-clients|states)\.ts$/;
/** What widgets look like and repeat: shared styles and template functions. */
const KIT = /\/src\/components\/base\/(?!load-labels|part\.ts)/;
const LIT = /\/node_modules\/(?:lit|lit-html|lit-element|@lit\/[^/]+)\//;
/** Directives that only some widgets use. */
const LIT_EXTRA = /\/(?:directives\/|directive|async-directive)/;
/** What offers a client; what asks for one is part of the core. Named, since the package's index would draw it there. */
const PROVIDER =
  /\/@lit\/context\/lib\/(?:controllers\/context-provider|value-notifier)|\/src\/components\/provider\//;
/** One file of its own for what always comes together: fewer requests, and it compresses better. */
const SDK =
  /\/src\/sdk\/(?:client|sources\/static)\/(?!engine)|\/src\/sdk\/(?:canonical-query|errors|sources\/(?:cursor|in-flight|lru|hash))/;
const CHECKER = /\/src\/sdk\/model\/(?:repair|schemas\/(?:parts|light))/;
const ENGINE = /\/src\/sdk\/(?:search\/(?!build)|sources\/(?:indexed|suggest|check-fields|static\/engine))/;
const SEARCH =
  /\/src\/components\/(?:search|search-box|facet|results|pager|partner-search)\/|\/locales\/en\/search/;
/** The elements for pages that lay out a search themselves. */
const PART_ELEMENT = /\/src\/components\/(search-box|facet|results|pager)\/\1\.ts$/;

/**
 * Which file of the script-tag build a module goes to. All else falls where Rollup's own splitting puts it.
 */
export function sharedCore(id: string): string | undefined {
  const path = id.replaceAll('\\', '/');
  if (PROVIDER.test(path)) return 'provider';
  if (LIT.test(path)) return LIT_EXTRA.test(path.replace(/^.*node_modules/, '')) ? undefined : 'core';
  if (CORE.test(path)) return 'core';
  if (KIT.test(path)) return 'kit';
  if (SEARCH.test(path) && !PART_ELEMENT.test(path)) return 'search';
  if (ENGINE.test(path)) return 'engine';
  if (SDK.test(path)) return 'sdk';
  if (CHECKER.test(path)) return 'checker';
  return undefined;
}
