import { builtinModules } from 'node:module';
import { globSync, readFileSync } from 'node:fs';
import commonjsModule from '@rollup/plugin-commonjs';
import jsonModule from '@rollup/plugin-json';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import type { Plugin, RollupOptions } from 'rollup';
import esbuild from 'rollup-plugin-esbuild';
import licenseModule from 'rollup-plugin-license';
import { asciiOnly } from './tools/build/ascii-only.ts';
import { bareObjects } from './tools/build/bare-objects.ts';
import { chunkTable } from './tools/build/chunk-table.ts';
import { ownKeys } from './tools/build/own-keys.ts';
import { ownReduce } from './tools/build/own-reduce.ts';
import { languageFilesByName, languageScriptsBeside } from './tools/build/language-files.ts';
import { lightSchemas } from './tools/build/light-schemas.ts';
import { lightLit } from './tools/build/light-lit.ts';
import { lightStyles } from './tools/build/light-styles.ts';
import { policyName } from './tools/build/policy-name.ts';
import { BANNER_GROUPS, groups, LOADER_GROUPS, type Groups } from './tools/build/groups.ts';
import { noWorker, workerFile, workerModule } from './tools/build/search-worker.ts';
import { shortTemplates } from './tools/build/short-templates.ts';
import { shrink } from './tools/build/shrink.ts';
import { fingerprint } from './tools/build/stamp.ts';
import { standAloneScript } from './tools/build/stand-alone-script.ts';
import { STEPS } from './tools/build/steps.ts';
import { sturdyBuiltIns } from './tools/build/sturdy-built-ins.ts';

/** Three plugins declare a CommonJS default export but are imported as modules: the function itself. */
const callable = <F>(plugin: { readonly default: F }): F => plugin as unknown as F;
const commonjs = callable(commonjsModule);
const json = callable(jsonModule);
const license = callable(licenseModule);

interface Package {
  readonly version: string;
  readonly dependencies: Readonly<Record<string, string>>;
}

const { version, dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Package;
const runtime = Object.keys(dependencies).map((name) => new RegExp(`^${name}(/|$)`));

const TARGET = 'es2022';
const transpile = (): Plugin => esbuild({ target: TARGET, tsconfig: 'tsconfig.json' });
const licences = (file: string): Plugin => license({ thirdParty: { output: file } });
/** Lit's browser build, without its development warnings. */
const browserPackages = (): Plugin => nodeResolve({ exportConditions: ['browser', 'production'] });

/** For bundlers and Node: one module per source file, runtime dependencies left as imports. */
const modules: RollupOptions = {
  input: globSync('src/**/*.ts', { exclude: ['src/cli/**', 'src/loader.ts', 'src/banner.ts', 'src/cdn.ts'] }),
  external: runtime,
  output: {
    dir: 'dist',
    format: 'es',
    sourcemap: true,
    preserveModules: true,
    preserveModulesRoot: 'src',
  },
  plugins: [workerModule(), transpile()],
  // A file that holds types only becomes an empty module; its declarations still need one beside them.
  onLog(level, log, report) {
    if (log.code !== 'EMPTY_BUNDLE') report(level, log);
  },
};

const cdn = `dist/cdn/${version}`;
const cdnInputs = STEPS.filter(({ name }) => name === 'cdn').flatMap(({ inputs }) => inputs);
/**
 * One digest of all that the files are made from names their folder, in place of one in the name of each: a digest
 * does not compress, and files name each other often. What a page loads is always of one build.
 */
const digest = (await fingerprint(cdnInputs)).slice(0, 8);

/** For a script tag: a small script that loads files when a page uses them. */
const scriptTag = (
  name: string,
  entry: string,
  wanted: Groups,
  {
    table,
    folder,
    policy,
    texts,
  }: {
    readonly table: string;
    readonly folder: string;
    readonly policy: string;
    readonly texts?: readonly string[];
  },
): RollupOptions => ({
  input: { [name]: entry },
  preserveEntrySignatures: false,
  output: {
    dir: cdn,
    format: 'es',
    // Maps lie beside the files; a line in each file that says so would cost every visitor.
    sourcemap: 'hidden',
    entryFileNames: '[name].js',
    chunkFileNames: `${folder}/${digest}/[name].js`,
    assetFileNames: `${folder}/${digest}/[name][extname]`,
    hoistTransitiveImports: false,
    // The objects that `import()` gives are seen by our own files alone.
    freeze: false,
    manualChunks: groups(wanted),
  },
  plugins: [
    workerFile(() => [browserPackages(), ownKeys(), transpile(), shrink(), asciiOnly()]),
    languageFilesByName(`${folder}/${digest}`, texts),
    lightSchemas(),
    lightStyles(),
    policyName(policy),
    lightLit(),
    browserPackages(),
    ownKeys(),
    transpile(),
    sturdyBuiltIns(),
    ownReduce(),
    bareObjects(),
    shortTemplates(),
    standAloneScript(),
    shrink(),
    chunkTable(table),
    licences(`${cdn}/THIRD-PARTY-LICENCES.txt`),
  ],
});

const loader = scriptTag('coopkit', 'src/loader.ts', LOADER_GROUPS, {
  table: 'chunks.json',
  folder: 'chunks',
  policy: 'coopkit',
});
const banner = scriptTag('coopkit-banner', 'src/banner.ts', BANNER_GROUPS, {
  table: 'chunks-banner.json',
  folder: 'chunks-banner',
  texts: ['common', 'call', 'call-dates', 'intl'],
  // A page may have both scripts, and each makes its policy.
  policy: 'coopkit-banner',
});

/** For a script tag with Subresource Integrity: everything in one file. */
const singleFile: RollupOptions = {
  input: 'src/cdn.ts',
  output: {
    file: `${cdn}/coopkit-all.js`,
    format: 'iife',
    sourcemap: true,
    inlineDynamicImports: true,
    // Where a page allows no policy of ours: see `tools/build/policy-name.ts`.
    banner: 'try {',
    footer: `} catch (error) {
      console.error('coopkit: the widgets could not be loaded; their fallback content stays.', error);
    }`,
  },
  plugins: [
    noWorker(),
    languageScriptsBeside('coopkit-all'),
    lightSchemas(),
    lightStyles(),
    policyName('coopkit'),
    lightLit(),
    browserPackages(),
    ownKeys(),
    transpile(),
    sturdyBuiltIns(),
    ownReduce(),
    bareObjects(),
    shortTemplates(),
    shrink(),
    asciiOnly(),
  ],
};

/** The command: its libraries inside, so that who installs coopkit for its widgets does not install them. */
const cli: RollupOptions = {
  input: { coopkit: 'src/cli/main.ts' },
  external: [/^node:/, ...builtinModules, ...runtime],
  output: {
    dir: 'dist/cli',
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name]-[hash].js',
  },
  plugins: [
    nodeResolve({ exportConditions: ['node', 'production'], preferBuiltins: true }),
    commonjs(),
    json(),
    transpile(),
    licences('dist/cli/THIRD-PARTY-LICENCES.txt'),
  ],
  onLog(level, log, report) {
    const ofLibrary = log.ids?.every((id) => id.includes('node_modules')) ?? false;
    if (log.code !== 'CIRCULAR_DEPENDENCY' || !ofLibrary) report(level, log);
  },
};

const builds: Readonly<Record<string, readonly RollupOptions[]>> = {
  modules: [modules],
  cdn: [banner, loader, singleFile],
  cli: [cli],
};

/** `rollup -c rollup.config.ts --configOnly cdn` builds one part, without it all. */
export default ({ configOnly }: { readonly configOnly?: string }): readonly RollupOptions[] =>
  configOnly === undefined ? Object.values(builds).flat() : (builds[configOnly] ?? []);
