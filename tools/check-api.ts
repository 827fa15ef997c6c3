/**
 * `node tools/check-api.ts [--write]`: what the package exports, as built in `dist`. Compares it with the reports in
 * docs/api (writes them with `--write`), and checks that every public symbol is described, every function, class and
 * constant of the SDK has an example, every example compiles, and what it says it gives it gives.
 */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkedModule, examplesOf, gaps, moduleOf, originsOf, scopeOf } from './api/examples.ts';
import { ENTRIES } from './api/entries.ts';
import { extract, reportName } from './api/extractor.ts';
import { installChecks } from './checks/install.ts';
import { ROOT } from './lib/root.ts';
import { run } from './lib/run.ts';

const REPORTS = join(ROOT, 'docs/api');
/** Inside the package, so that the examples may name it. */
const EXAMPLES = join(ROOT, '.coopkit/examples');
const SCOPE = join(ROOT, 'tools/api/scope.ts');

await installChecks();
const apis = await extract(ENTRIES);
const faults: string[] = [];

const isWriting = process.argv.includes('--write');
if (isWriting) await mkdir(REPORTS, { recursive: true });
for (const { entry, report } of apis) {
  const path = join(REPORTS, `${reportName(entry)}.api.md`);
  if (isWriting) await writeFile(path, report);
  else if ((await readFile(path, 'utf8').catch(() => '')) !== report) {
    faults.push(
      `${entry} exports something else than docs/api/${reportName(entry)}.api.md says. Where that is meant: "node tools/check-api.ts --write", and commit it.`,
    );
  }
}

faults.push(...apis.flatMap(gaps));

const exported = originsOf(apis);
const scope = scopeOf(SCOPE, await readFile(SCOPE, 'utf8'));

await rm(EXAMPLES, { recursive: true, force: true });
await mkdir(EXAMPLES, { recursive: true });
const examples = apis.flatMap(examplesOf);
/** Examples that say what they give, and need nothing that only has a type: they are run. */
const checked: string[] = [];
for (const [index, example] of examples.entries()) {
  const module = moduleOf(example, exported, scope);
  const name = `${reportName(example.entry)}-${example.symbol}-${String(index)}`;
  await writeFile(join(EXAMPLES, `${name}.ts`), module.code);
  const stating = module.runs ? checkedModule(module.code, name) : undefined;
  if (stating === undefined) continue;
  await writeFile(join(EXAMPLES, `${name}.run.ts`), stating);
  checked.push(`await import('./${name}.run.ts');`);
}
await writeFile(join(EXAMPLES, 'run-all.mjs'), checked.join('\n'));
await writeFile(
  join(EXAMPLES, 'tsconfig.json'),
  JSON.stringify({
    extends: '../../tsconfig.json',
    compilerOptions: { types: [], noUnusedLocals: false, noUnusedParameters: false },
    include: ['*.ts'],
    exclude: ['*.run.ts'],
  }),
);
const { status, output } = await run('tsc', ['-p', EXAMPLES, '--pretty', 'false'], { show: false });
if (status !== 0) faults.push(`Examples do not compile:\n${output.trimEnd()}`);
else {
  const outcome = await run('node', [join(EXAMPLES, 'run-all.mjs')], { show: false });
  if (outcome.status !== 0) faults.push(`An example gives something else:\n${outcome.output.trimEnd()}`);
}

for (const fault of faults) console.error(`api: ${fault}`);
console.log(
  `api: ${String(apis.length)} entries, ${String(apis.reduce((sum, { symbols }) => sum + symbols.length, 0))} symbols, ${String(examples.length)} examples compiled, ${String(checked.length)} of them run`,
);
process.exitCode = faults.length > 0 ? 1 : 0;
