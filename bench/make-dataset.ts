/**
 * Writes generated organisations as a data set in chunks, and tells what that took.
 *
 *   node bench/make-dataset.ts COUNT FOLDER
 */
import { generate } from './generate.ts';
import { writeDataset } from '../src/cli/dataset/write.ts';
import { createWordKnowledge, placeNames } from '../src/cli/words/index.ts';

const [count, folder] = process.argv.slice(2);
if (!count || !folder)
  throw new Error('Give a number of records and a folder: node bench/make-dataset.ts 100000 out');

const began = performance.now();
const { parts, bytes } = await writeDataset({
  records: { organisations: generate(Number(count)) },
  vocabularies: [],
  meta: { title: { en: 'Generated organisations' }, languages: ['en'] },
  outDir: folder,
  chunks: 'always',
  words: createWordKnowledge(),
  places: placeNames(),
});
const seconds = (performance.now() - began) / 1000;
console.table(parts.organisations);
const files = Object.values(parts.organisations ?? {}).reduce((sum, part) => sum + part.files, 0);
const peak = process.resourceUsage().maxRSS / 1024;
console.log(
  `${count} records: ${files} files, ${seconds.toFixed(1)} s, ${peak.toFixed(0)} MB at most.`,
  bytes.organisations,
);
