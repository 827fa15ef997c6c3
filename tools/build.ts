/**
 * Builds what is out of date: `node tools/build.ts [part ...] [--force]`.
 * Parts: modules (npm), cdn (script tag), cli (the command), manifest (custom elements), data (the sample data set),
 * builder (the embed builder).
 */
import { isMade, STEPS } from './build/steps.ts';
import { fingerprint, readStamp, writeStamp } from './build/stamp.ts';

const args = process.argv.slice(2);
const force = args.includes('--force');
const wanted = args.filter((arg) => arg !== '--force');

const known = STEPS.map(({ name }) => name);
const unknown = wanted.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  console.error(`build: no part is called ${unknown.join(', ')}; there are ${known.join(', ')}.`);
  process.exit(1);
}

for (const step of STEPS) {
  if (wanted.length > 0 && !wanted.includes(step.name)) continue;
  const print = await fingerprint(step.inputs);
  if (!force && isMade(step) && (await readStamp(step.name)) === print) {
    console.log(`build ${step.name}: up to date`);
    continue;
  }
  const begin = performance.now();
  try {
    await step.make();
  } catch (error) {
    console.error(`build ${step.name}: ${error instanceof Error ? error.message : String(error)}`);
    process.exit(1);
  }
  await writeStamp(step.name, print);
  console.log(`build ${step.name}: made in ${((performance.now() - begin) / 1000).toFixed(1)} s`);
}
