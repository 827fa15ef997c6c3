import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AnyRecord } from '../../../src/sdk/model/records.ts';
import type { Kind } from '../../../src/sdk/model/envelope.ts';
import type { Source } from '../../../src/sdk/sources/source.ts';
import type { Vocabulary } from '../../../src/sdk/model/vocabulary.ts';
import { MAX_PAGE_SIZE, plainQuery } from '../../../src/sdk/plain-query.ts';
import { staticSource } from '../../../src/sdk/sources/static/index.ts';

/** The sample data that ships with coopkit. */
export interface Sample {
  readonly records: ReadonlyMap<Kind, readonly AnyRecord[]>;
  readonly vocabularies: readonly Vocabulary[];
  readonly languages: readonly string[];
}

/** Reads the built sample data as a page does, only that the files are not fetched. */
export async function readSample(folder: string): Promise<Sample> {
  if (!existsSync(folder)) throw new Error(`There is no data set in ${folder}. Run: npm run build.`);
  const source = staticSource({
    manifest: 'https://sample.example/manifest.json',
    fetch: async (input) => {
      const { pathname } = new URL(input instanceof Request ? input.url : input);
      return new Response(await readFile(join(folder, pathname)));
    },
  });
  const { vocabularies, languages, counts } = await source.describe();
  const records = new Map<Kind, readonly AnyRecord[]>();
  for (const kind of Object.keys(counts) as Kind[]) records.set(kind, await allOf(source, kind));
  return { records, vocabularies, languages };
}

async function allOf(source: Source, kind: Kind): Promise<AnyRecord[]> {
  const query = plainQuery({ pageSize: MAX_PAGE_SIZE })!;
  const records: AnyRecord[] = [];
  let cursor: string | null | undefined;
  do {
    const page = await source.list(kind, { ...query, ...(cursor && { cursor }) });
    records.push(...(page.items as AnyRecord[]));
    cursor = page.next;
  } while (cursor);
  return records;
}
