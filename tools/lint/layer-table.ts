import { posix } from 'node:path';

/**
 * The one-way import rule: which folders of `src/` a folder may import, and which packages. A file belongs to the
 * longest entry that it starts with; every layer may import itself, and naming a folder allows all that is below it.
 */
interface Layer {
  readonly imports: readonly string[];
  readonly packages: readonly string[];
}

const NODE_BUILTIN = 'node:';
const ANY_PACKAGE = '*';
const RECORDS = [
  'sdk/errors.ts',
  'sdk/query.ts',
  'sdk/plain-query.ts',
  'sdk/place-query.ts',
  'sdk/query-ranges.ts',
  'sdk/canonical-query.ts',
  'sdk/nearest.ts',
  'sdk/model',
];
const ENGINES = ['sdk/search', 'sdk/match', 'sdk/calls', 'sdk/regions', 'sdk/feeds'];

export const LAYERS: Readonly<Record<string, Layer>> = {
  'version.ts': { imports: [], packages: [] },
  locales: { imports: [], packages: [] },
  'sdk/errors.ts': { imports: [], packages: [] },
  'sdk/model': { imports: ['sdk/errors.ts', 'sdk/query.ts'], packages: ['valibot'] },
  'sdk/query.ts': { imports: ['sdk/errors.ts', 'sdk/model'], packages: [] },
  'sdk/plain-query.ts': { imports: ['sdk/query.ts'], packages: [] },
  'sdk/place-query.ts': { imports: ['sdk/errors.ts', 'sdk/query.ts'], packages: [] },
  'sdk/query-ranges.ts': { imports: [], packages: [] },
  'sdk/nearest.ts': { imports: [], packages: [] },
  'sdk/show-value.ts': { imports: [], packages: [] },
  'sdk/canonical-query.ts': {
    imports: RECORDS,
    packages: [],
  },
  'sdk/search': { imports: RECORDS, packages: [] },
  'sdk/match': { imports: RECORDS, packages: [] },
  'sdk/match/rules': { imports: [...RECORDS, 'sdk/match'], packages: ['valibot'] },
  'sdk/calls': { imports: RECORDS, packages: [] },
  'sdk/regions': { imports: RECORDS, packages: [] },
  'sdk/safe-url.ts': { imports: [], packages: [] },
  'sdk/fallback': {
    imports: [...RECORDS, 'sdk/feeds', 'sdk/sources/source.ts', 'sdk/client', 'sdk/safe-url.ts'],
    packages: [],
  },
  'sdk/feeds': { imports: [...RECORDS, 'sdk/calls'], packages: [] },
  'sdk/sources/source.ts': { imports: RECORDS, packages: [] },
  'sdk/wire': { imports: [...RECORDS, 'sdk/sources/source.ts'], packages: ['valibot'] },
  'sdk/server': { imports: [...RECORDS, 'sdk/wire', 'sdk/sources'], packages: [] },
  'sdk/adapters': { imports: [...RECORDS, 'sdk/regions', 'sdk/calls', 'sdk/show-value.ts'], packages: [] },
  'sdk/sources': {
    imports: [...RECORDS, ...ENGINES, 'sdk/wire'],
    packages: ['valibot', 'ky', 'idb-keyval'],
  },
  'sdk/client': { imports: [...RECORDS, ...ENGINES, 'sdk/sources'], packages: [] },
  'sdk/conformance': { imports: [...RECORDS, ...ENGINES, 'sdk/wire', 'sdk/sources'], packages: [] },
  sdk: { imports: ['sdk'], packages: [] },
  components: { imports: ['sdk', 'locales', 'version.ts'], packages: ['lit', '@lit/context'] },
  define: { imports: ['components', 'version.ts'], packages: [] },
  'loader.ts': { imports: ['define', 'components', 'version.ts'], packages: [] },
  'banner.ts': { imports: ['define', 'components'], packages: [] },
  'cdn.ts': { imports: ['define', 'components', 'loader.ts'], packages: [] },
  'index.ts': { imports: ['components', 'sdk', 'version.ts'], packages: [] },
  cli: { imports: ['sdk', 'version.ts'], packages: [ANY_PACKAGE, NODE_BUILTIN] },
};

/** Packages that a command-line tool has no use for. */
const BROWSER_PACKAGES = ['lit', '@lit/context'];

const within = (path: string, folder: string): boolean => path === folder || path.startsWith(`${folder}/`);

/** The layer of a path relative to `src/`: `sdk/search/fold.ts` → `sdk/search`. */
export function layerOf(path: string): string | undefined {
  return Object.keys(LAYERS)
    .filter((layer) => within(path, layer))
    .toSorted((a, b) => b.length - a.length)[0];
}

function packageName(specifier: string): string {
  const parts = specifier.split('/');
  return specifier.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? specifier);
}

function checkPackage(layer: string, specifier: string): string | undefined {
  const { packages } = LAYERS[layer]!;
  if (specifier.startsWith(NODE_BUILTIN)) {
    return packages.includes(NODE_BUILTIN)
      ? undefined
      : `${layer} runs in browsers and must not import "${specifier}"`;
  }
  const name = packageName(specifier);
  if (packages.includes(name)) return undefined;
  if (packages.includes(ANY_PACKAGE) && !BROWSER_PACKAGES.includes(name)) return undefined;
  return `${layer} must not import the package "${name}" (allowed: ${packages.join(', ') || 'none'})`;
}

/**
 * What is wrong with an import, or undefined when it is allowed.
 *
 * @param from the importing file, relative to `src/`: `sdk/search/fold.ts`
 * @param specifier as written in the import: `../query.ts`, `lit`
 */
export function checkImport(from: string, specifier: string): string | undefined {
  const layer = layerOf(from);
  if (!layer) {
    return `src/${from} belongs to no layer; give it one in tools/lint/layer-table.ts or move the file`;
  }
  if (!specifier.startsWith('.')) return checkPackage(layer, specifier);

  const target = posix.join(posix.dirname(from), specifier);
  if (target.startsWith('..')) return `${layer} must not import from outside src ("${specifier}")`;
  const { imports } = LAYERS[layer]!;
  if (within(target, layer) || imports.some((allowed) => within(target, allowed))) return undefined;
  return `${layer} must not import src/${target} (allowed: ${imports.join(', ') || 'nothing else of src'})`;
}
