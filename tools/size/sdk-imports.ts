import { bundle, bytesInOneFile } from './bundle.ts';
import type { Bundle } from './bundle.ts';
import { closure } from './budgets.ts';

/** A typical use of the SDK, and what must not come along with it. */
export interface SdkImport {
  readonly name: string;
  /** What a user writes. */
  readonly code: string;
  /** Modules that it has no use for, at once or on demand. */
  readonly without: RegExp;
}

const STATIC = `import { createClient } from 'coopkit/sdk';
import { staticSource } from 'coopkit/sdk/static';
export const client = createClient({ source: staticSource({ manifest: 'data/manifest.json' }) });`;

const HTTP = `import { createClient } from 'coopkit/sdk';
import { httpSource } from 'coopkit/sdk/http';
export const client = createClient({ source: httpSource({ baseUrl: 'https://hub.example/v1/' }) });`;

const BOTH = `import { createClient } from 'coopkit/sdk';
import { staticSource } from 'coopkit/sdk/static';
import { httpSource } from 'coopkit/sdk/http';
export const clients = [
  createClient({ source: staticSource({ manifest: 'data/manifest.json' }) }),
  createClient({ source: httpSource({ baseUrl: 'https://hub.example/v1/' }) }),
];`;

/** What functions over plain values need none of. */
const CLIENT = /node_modules\/|src\/sdk\/(?:client|sources|search|wire)\//;
const OTHER_SOURCES = 'src/sdk/(?:adapters|conformance|federat|server)|src/sdk/sources/(?:federat|memory)';
const OTHERS =
  'src/sdk/(?:regions|calls|match|feeds)/|src/components/|src/locales/|node_modules/(?:lit|idb-keyval)';

export const SDK_IMPORTS: readonly SdkImport[] = [
  {
    name: '`createClient` + `staticSource`',
    code: STATIC,
    without: new RegExp(
      `${OTHERS}|${OTHER_SOURCES}|node_modules/ky|src/sdk/wire/|src/sdk/sources/http/(?!words)`,
    ),
  },
  {
    name: '`createClient` + `httpSource`',
    code: HTTP,
    without: new RegExp(`${OTHERS}|${OTHER_SOURCES}|src/sdk/sources/static/(?!format)|src/sdk/search/build`),
  },
  {
    name: '`resolveNuts` of regions',
    code: `export { resolveNuts } from 'coopkit/sdk/regions';`,
    without: new RegExp(`${CLIENT.source}|src/sdk/(?:calls|match|feeds)/`),
  },
  {
    name: '`callState` of calls',
    code: `export { callState } from 'coopkit/sdk/calls';`,
    without: new RegExp(`${CLIENT.source}|src/sdk/(?:regions|match|feeds)/`),
  },
  {
    name: '`explainMatch` of match',
    code: `export { explainMatch } from 'coopkit/sdk/match';`,
    without: new RegExp(`${CLIENT.source}|src/sdk/(?:calls|feeds)/|src/sdk/match/rules/`),
  },
  {
    name: '`toCsv` of feeds',
    code: `export { toCsv } from 'coopkit/sdk/feeds';`,
    without: new RegExp(`${CLIENT.source}|src/sdk/(?:regions|match)/|src/sdk/feeds/.*calendar`),
  },
];

/** What an import costs, in bytes after Brotli. */
export interface SdkSize {
  readonly name: string;
  /** What loads with the code that imports it. */
  readonly atOnce: number;
  /** What may come later, when something asks for it. */
  readonly onDemand: number;
  /** How many files these are. */
  readonly files: number;
}

/** Bundles a typical import and weighs it. */
export async function sizeOf({ name, code }: SdkImport): Promise<SdkSize> {
  const made = await bundle(code);
  const atOnce = weigh(made, true);
  return { name, atOnce, onDemand: weigh(made, false) - atOnce, files: made.chunks.length };
}

function weigh({ entry, chunks, sizes }: Bundle, atOnce: boolean): number {
  return closure(chunks, [entry], () => atOnce).reduce((sum, file) => sum + (sizes.get(file) ?? 0), 0);
}

/** The modules that come with an import and have no use there. */
export async function unusedIn({ code, without }: SdkImport): Promise<readonly string[]> {
  const { chunks } = await bundle(code);
  return chunks.flatMap(({ modules }) => modules).filter((module) => without.test(module));
}

/** A part of the SDK that has a limit, in bytes after Brotli. */
export interface SdkPart {
  readonly name: string;
  readonly limit: number;
  readonly bytes: () => Promise<number>;
}

/** Words of failures, and what finds them: downloaded when a call fails. */
const FAILURES = /\/src\/sdk\/sources\/(?:explain|http\/refused)\.ts$/;
/** What finds records by words and filters, and reads data sets that are divided for it. */
const TEXT_ENGINE = /\/src\/sdk\/(?:search\/|sources\/static\/(?:(?:engine|warm)\.ts|chunked\/))/;
/** What checks records of the other five collections. */
const OTHER_COLLECTIONS = /\/src\/sdk\/model\/schemas\/(?:regions|requests|practices|calls|programmes)\.ts$/;

const without =
  (...parts: readonly RegExp[]) =>
  (module: string): boolean =>
    parts.some((part) => part.test(module));

/*
 * Both are measured in one file, with all that comes on demand but what is named: what an application reads the
 * organisations of a data set with, and what reading an API as well adds to it.
 */
export const SDK_PARTS: readonly SdkPart[] = [
  {
    name: 'SDK with the static source, without the text engine',
    limit: 14_000,
    bytes: () => bytesInOneFile(STATIC, without(FAILURES, TEXT_ENGINE, OTHER_COLLECTIONS)),
  },
  {
    name: 'What the HTTP source adds to it, ky included',
    limit: 10_000,
    bytes: async () => {
      const both = await bytesInOneFile(BOTH, without(FAILURES));
      return both - (await bytesInOneFile(STATIC, without(FAILURES)));
    },
  },
];
