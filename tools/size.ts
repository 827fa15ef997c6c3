/**
 * `npm run size`: what pages really download, after Brotli, against the budgets in tools/size/budgets.ts. Exits 1
 * above one. `--report` writes docs/size.md.
 */
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Chunk } from './build/chunk-table.ts';
import { ROOT, VERSION } from './lib/root.ts';
import { BUDGETS, CORE_LIMIT, localeBudgets } from './size/budgets.ts';
import { coreBytes } from './size/core.ts';

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
const chunks = tables['chunks.json'];

const sizes = new Map<string, number>();
for (const { file } of Object.values(tables).flat()) {
  sizes.set(file, brotliCompressSync(await readFile(join(CDN, file))).length);
}

const number = new Intl.NumberFormat('en');
const pages = [...BUDGETS, ...localeBudgets(chunks)].map(
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
const rows = [core, ...pages];

for (const { name, limit, bytes, loaded } of rows) {
  const verdict = bytes <= limit ? 'ok  ' : 'OVER';
  console.log(
    `${verdict} ${name.padEnd(40)} ${number.format(bytes).padStart(7)} of ${number.format(limit).padStart(7)} bytes` +
      (loaded.length === 0 ? '' : `  in ${String(loaded.length)} file${loaded.length === 1 ? '' : 's'}`),
  );
}

if (process.argv.includes('--report')) {
  const lines = rows.map(
    ({ name, limit, bytes, loaded }) =>
      `| ${name} | ${number.format(bytes)} | ${number.format(limit)} | ${String(loaded.length)} |`,
  );
  const report = `# Size of what pages download

Version ${VERSION}, bytes after Brotli (quality 11), without data. Made by \`npm run size -- --report\`.

| Page or part | Bytes | Limit | Files |
| --- | ---: | ---: | ---: |
${lines.join('\n')}
`;
  await writeFile(join(ROOT, 'docs/size.md'), report);
}

const over = rows.filter(({ bytes, limit }) => bytes > limit);
for (const { name, loaded } of over) {
  console.error(`size: "${name}" is over its limit. It downloads:`);
  for (const file of loaded) console.error(`  ${number.format(sizes.get(file) ?? 0).padStart(7)}  ${file}`);
}
process.exitCode = over.length > 0 ? 1 : 0;
