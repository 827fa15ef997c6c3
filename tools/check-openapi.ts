/*
 * Holds spec/openapi.yaml to what the code does, to the rules of the field and to what was promised.
 *
 *   node tools/check-openapi.ts              1. it is what tools/generate-openapi.ts makes
 *                                            2. it passes redocly (rules: spec/redocly.yaml), which asks no network
 *                                            3. nothing breaks for those who rely on spec/baseline.yaml, unless the major
 *                                               version of the contract goes up
 *   node tools/check-openapi.ts --baseline   makes today's contract the baseline: with every release, once it is out
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parse, stringify } from 'yaml';
import { installChecks, PROGRAMS } from './checks/install.ts';
import { generateOpenApi } from './generate-openapi.ts';
import { run } from './lib/run.ts';
import { breakingChanges } from './openapi/breaking-changes.ts';
import { at, isNode } from './openapi/resolve.ts';
import type { Node } from './openapi/resolve.ts';

const DOCUMENT = new URL('../spec/openapi.yaml', import.meta.url);
const BASELINE = new URL('../spec/baseline.yaml', import.meta.url);

const BASELINE_HEAD = `# The contract that a change must not break: that of the last release, or, before the first release, the state that was
# agreed on last. Words and examples are left out. Made by: node tools/check-openapi.ts --baseline
`;

const read = (file: URL): Node => parse(readFileSync(file, 'utf8')) as Node;

async function lint(): Promise<readonly string[]> {
  await installChecks();
  const [program, ...args] = PROGRAMS.redocly;
  const { status, output } = await run(
    program,
    [...args, 'lint', 'spec/openapi.yaml', '--config', 'spec/redocly.yaml'],
    { show: false, env: { REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' } },
  );
  return status === 0 ? [] : [`redocly refuses it:\n${output.trim()}`];
}

async function isStale(): Promise<readonly string[]> {
  const wanted = await generateOpenApi();
  return wanted === readFileSync(DOCUMENT, 'utf8')
    ? []
    : ['it differs from what the code does. Run: node tools/generate-openapi.ts'];
}

function broken(): readonly string[] {
  const [before, after] = [read(BASELINE), read(DOCUMENT)];
  const [old, now] = [before, after].map((document) =>
    Number.parseInt(String(at(document, 'info')['version'])),
  );
  if (old !== now) return [];
  return grouped(breakingChanges(before, after)).map(
    (change) => `breaks what spec/baseline.yaml promises: ${change}`,
  );
}

/** Most bodies are parts of many answers: a change of one is told once. */
function grouped(changes: readonly string[]): readonly string[] {
  const places = new Map<string, string[]>();
  for (const change of changes) {
    const [place = '', ...rest] = change.split(/(?=, (?:body|parameter)\b)/);
    const what = rest.join('');
    places.set(what, [...(places.get(what) ?? []), place]);
  }
  return [...places].flatMap(([what, [first = '', ...more]]) => {
    if (what === '') return [first, ...more];
    return [`${first}${what}${more.length > 0 ? ` (and ${String(more.length)} more like it)` : ''}`];
  });
}

/** Enough to compare with: what people read and what the comparison does not look at is left out. */
function essence(value: unknown, isMapOfNames = false): unknown {
  if (Array.isArray(value)) return value.map((each) => essence(each));
  if (!isNode(value)) return value;
  const kept = Object.entries(value).filter(([field]) => isMapOfNames || !WORDS.has(field));
  return Object.fromEntries(
    kept.map(([field, each]) => [field, essence(each, !isMapOfNames && field === 'properties')]),
  );
}

const WORDS = new Set(['description', 'summary', 'example', 'examples', 'tags', 'title', 'x-known-values']);

if (process.argv.includes('--baseline')) {
  const text = BASELINE_HEAD + stringify(essence(read(DOCUMENT)), { aliasDuplicateObjects: false });
  writeFileSync(BASELINE, text);
} else {
  const faults = [...(await isStale()), ...(await lint()), ...broken()];
  for (const fault of faults) console.error(`spec/openapi.yaml: ${fault}`);
  if (faults.length > 0) process.exitCode = 1;
  else console.log('spec/openapi.yaml: as the code makes it, valid, and nothing breaks.');
}
