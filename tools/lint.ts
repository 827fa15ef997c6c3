/**
 * `npm run lint`: rules (Oxlint with type information, this project's own among them), formatting, and whether the
 * generated JSON Schemas are those of the code. Everything runs, so that one run shows all there is to mend.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './lib/root.ts';
import { run } from './lib/run.ts';

const SCHEMAS = 'tools/generate-schemas.ts';

const checks: readonly (readonly [name: string, command: string, args: readonly string[]])[] = [
  ['rules', 'oxlint', ['--type-aware', '--deny-warnings', '.']],
  ['format', 'prettier', ['--check', '--log-level', 'warn', '.']],
  ...(existsSync(join(ROOT, SCHEMAS)) ? [['schemas', 'node', [SCHEMAS, '--check']] as const] : []),
];

const failed: string[] = [];
for (const [name, command, args] of checks) {
  const { status } = await run(command, args);
  if (status !== 0) failed.push(name);
}
if (failed.length > 0) {
  console.error(`lint: ${failed.join(', ')} failed. "npm run format" mends formatting.`);
  process.exitCode = 1;
}
