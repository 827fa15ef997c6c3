/*
 * Holds what pages may use of the elements to what was promised, by the custom elements manifest of the sources.
 *
 *   node tools/check-manifest.ts              1. types/ is what tools/generate-framework-types.ts makes
 *                                             2. names every change since spec/custom-elements.baseline.json
 *                                             3. fails where a change breaks pages and no changeset tells of it
 *   node tools/check-manifest.ts --baseline   makes today's elements the baseline: with every release, once it is out
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import manifest from '../package.json' with { type: 'json' };
import { staleFiles } from './generate-framework-types.ts';
import { ROOT } from './lib/root.ts';
import { baselineOf, readBaseline } from './manifest/baseline.ts';
import { breakingLevel, readChangesets, untold } from './manifest/changesets.ts';
import { compareElements, type Change } from './manifest/compare.ts';
import { currentElements } from './manifest/elements.ts';

const BASELINE = 'spec/custom-elements.baseline.json';

const sentence = ({ tag, what, how }: Change): string => `${tag}: ${what} ${how}`;

const elements = await currentElements();
if (process.argv.includes('--baseline')) {
  await writeFile(join(ROOT, BASELINE), baselineOf(elements));
} else {
  const faults = (await staleFiles(elements)).map(
    (path) => `${path} differs from what the elements are. Run: node tools/generate-framework-types.ts`,
  );
  const before = readBaseline(await readFile(join(ROOT, BASELINE), 'utf8'));
  const changes = compareElements(before, elements);
  for (const change of changes) {
    console.log(`elements: ${change.isBreaking ? 'breaking' : 'addition'}: ${sentence(change)}`);
  }
  const level = breakingLevel(manifest.version);
  for (const change of untold(changes, await readChangesets(manifest.name), manifest.version)) {
    faults.push(`${sentence(change)}, and no changeset of level ${level} names both, each as \`code\`.`);
  }
  for (const fault of faults) console.error(`elements: ${fault}`);
  if (faults.length > 0) process.exitCode = 1;
  else {
    const breaking = changes.filter(({ isBreaking }) => isBreaking).length;
    console.log(
      `elements: ${String(elements.length)}, with ${String(changes.length)} changes since ${BASELINE}, ${String(breaking)} of them breaking; types/ is up to date.`,
    );
  }
}
