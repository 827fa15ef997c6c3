/**
 * `npm run size`: what pages really download, after Brotli, against the budgets in tools/size/budgets.ts. Exits 1
 * above one. `--report` writes docs/size.md.
 */
import { existsSync, globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Chunk } from './build/chunk-table.ts';
import { ROOT, VERSION } from './lib/root.ts';
import { BUDGETS, CORE_LIMIT, localeBudgets } from './size/budgets.ts';
import { coreBytes } from './size/core.ts';
import { SDK_IMPORTS, SDK_PARTS, sizeOf } from './size/sdk-imports.ts';

const CDN = join(ROOT, 'dist/cdn', VERSION);
const table = join(CDN, 'chunks.json');
if (!existsSync(table)) {
  console.error('size: nothing is built yet. Run "npm run build" first.');
  process.exit(1);
}
const readTable = async (name: string): Promise<readonly Chunk[]> =>
  JSON.parse(await readFile(join(CDN, name), 'utf8')) as readonly Chunk[];
const tables = {
  'chunks.json': await readTable('chunks.json'),
  'chunks-banner.json': await readTable('chunks-banner.json'),
};

const sizes = new Map<string, number>();
const languageFiles = globSync('chunks/*/[a-z][a-z].*.js', { cwd: CDN }).toSorted();
for (const file of [
  ...Object.values(tables).flatMap((table) => table.map(({ file: name }) => name)),
  ...languageFiles,
]) {
  sizes.set(file, brotliCompressSync(await readFile(join(CDN, file))).length);
}

const number = new Intl.NumberFormat('en');
const pages = [...BUDGETS, ...localeBudgets(sizes)].map(
  ({ name, limit, files, table = 'chunks.json' as const }) => {
    const loaded = files(tables[table]);
    const bytes = loaded.reduce((sum, file) => sum + (sizes.get(file) ?? 0), 0);
    return { name, limit, bytes, loaded };
  },
);
const core = {
  name: 'Shared core (Lit, context, base)',
  limit: CORE_LIMIT,
  bytes: await coreBytes(),
  loaded: [] as readonly string[],
};
const parts = await Promise.all(
  SDK_PARTS.map(async ({ name, limit, bytes }) => ({ name, limit, bytes: await bytes(), loaded: [] })),
);
const rows = [core, ...pages, ...parts];
const imports = await Promise.all(SDK_IMPORTS.map(sizeOf));

for (const { name, limit, bytes, loaded } of rows) {
  const verdict = bytes <= limit ? 'ok  ' : 'OVER';
  console.log(
    `${verdict} ${name.padEnd(52)} ${number.format(bytes).padStart(7)} of ${number.format(limit).padStart(7)} bytes` +
      (loaded.length === 0 ? '' : `  in ${String(loaded.length)} file${loaded.length === 1 ? '' : 's'}`),
  );
}

for (const { name, atOnce, onDemand, files } of imports) {
  console.log(
    `     ${name.padEnd(52)} ${number.format(atOnce).padStart(7)} at once, ${number.format(onDemand)} on demand  in ${files} file${files === 1 ? '' : 's'}`,
  );
}

if (process.argv.includes('--report')) {
  const limits = (some: readonly (typeof core)[]): string =>
    some
      .map(({ name, limit, bytes }) => `| ${name} | ${number.format(bytes)} | ${number.format(limit)} |`)
      .join('\n');
  const lines = [core, ...pages].map(
    ({ name, limit, bytes, loaded }) =>
      `| ${name} | ${number.format(bytes)} | ${number.format(limit)} | ${String(loaded.length)} |`,
  );
  const importLines = imports.map(
    ({ name, atOnce, onDemand, files }) =>
      `| ${name} | ${number.format(atOnce)} | ${number.format(onDemand)} | ${String(files)} |`,
  );
  const report = `# Size of what pages download

Version ${VERSION}, bytes after Brotli (quality 11), without data. Made by \`npm run size -- --report\`.

| Page or part | Bytes | Limit | Files |
| --- | ---: | ---: | ---: |
${lines.join('\n')}

## The SDK in an application

What a bundler makes of it (Rollup, Terser, Brotli), packages included. What the static source has on demand is the text
engine most of all; of the HTTP source, ky comes with the first request. A test holds that nothing else comes along.

| Import | At once | On demand | Files |
| --- | ---: | ---: | ---: |
${importLines.join('\n')}

In one file, as an application has it that is not divided, with all that may be asked of organisations. Left out are the
words of failures, which are downloaded when there is one, and of the first what checks records of other collections.

| Part | Bytes | Limit |
| --- | ---: | ---: |
${limits(parts)}
`;
  await writeFile(join(ROOT, 'docs/size.md'), report);
}

const over = rows.filter(({ bytes, limit }) => bytes > limit);
for (const { name, loaded } of over) {
  console.error(`size: "${name}" is over its limit. It downloads:`);
  for (const file of loaded) console.error(`  ${number.format(sizes.get(file) ?? 0).padStart(7)}  ${file}`);
}
process.exitCode = over.length > 0 ? 1 : 0;
