import type { Collection } from '../collection.ts';
import { collectionOfRecords } from '../collection.ts';
import { readExamples } from './examples.ts';
import { readSample } from './sample.ts';

/** The collection of invented examples. */
export const EXAMPLES = 'examples';

/**
 * The examples, and each collection of the sample data under its own name, as pages search them.
 *
 * @param folder where the sample data set was built
 */
export async function readCollections(folder: string): Promise<ReadonlyMap<string, Collection>> {
  const { records, vocabularies, languages } = await readSample(folder);
  const examples = collectionOfRecords(EXAMPLES, 'organisations', readExamples(), vocabularies, languages);
  const sample = Array.from(records, ([kind, list]) =>
    collectionOfRecords(kind, kind, list, vocabularies, languages),
  );
  return new Map([examples, ...sample].map((collection) => [collection.name, collection]));
}
