import { mkdir } from 'node:fs/promises';
import type { Corpus } from '../corpus.ts';
import { textOf } from '../corpus.ts';
import { filesIn } from './files-in.ts';
import { loadPagefind } from './load-pagefind.ts';

/** What Pagefind wrote, in bytes as they are sent. */
export interface PagefindFiles {
  /** Milliseconds of the build. */
  readonly build: number;
  readonly files: number;
  /** Word index, page lists and filters: what corresponds to our index. */
  readonly index: number;
  /** One file for each record. */
  readonly fragments: number;
}

/** Records that are handed over at once; each is a message to Pagefind's process. */
const BATCH = 500;

/**
 * Builds Pagefind's index over the same texts, filters and sort keys. One language is forced on it, because by default
 * each language gets an index of its own and a page searches only one of them.
 */
export async function buildPagefind({ records, shape }: Corpus, folder: string): Promise<PagefindFiles> {
  const { close, createIndex } = await loadPagefind();
  await mkdir(folder, { recursive: true });
  const start = performance.now();
  const { index, errors } = await createIndex({ forceLanguage: 'en' });
  if (!index) throw new Error(`Pagefind did not begin: ${errors.join('; ')}`);
  for (let from = 0; from < records.length; from += BATCH) {
    const added = records.slice(from, from + BATCH).map((record, place) =>
      index.addCustomRecord({
        url: `/${from + place}/`,
        content: textOf(record),
        language: record.language,
        meta: metaOf(record),
        filters: Object.fromEntries(
          shape.filters
            .map((field): [string, string[]] => [field, [...(record.document.values[field] ?? [])]])
            .filter(([, values]) => values.length > 0),
        ),
        sort: { updated: String(record.document.sorts['updated'] ?? '').replaceAll('-', '') },
      }),
    );
    for (const { errors: problems } of await Promise.all(added)) {
      if (problems.length > 0) throw new Error(`Pagefind refused a record: ${problems.join('; ')}`);
    }
  }
  const { errors: problems } = await index.writeFiles({ outputPath: folder });
  if (problems.length > 0) throw new Error(`Pagefind did not write: ${problems.join('; ')}`);
  const build = performance.now() - start;
  await close();
  return { build, ...(await sizes(folder)) };
}

/** What a card of ours shows beside the name. */
const metaOf = ({ name, organisation }: Corpus['records'][number]): Record<string, string> => ({
  title: name,
  country: organisation.country,
  ...(organisation.city && { city: organisation.city }),
  ...(organisation.partnerType && { partnerType: organisation.partnerType }),
});

async function sizes(folder: string): Promise<Omit<PagefindFiles, 'build'>> {
  let files = 0;
  let index = 0;
  let fragments = 0;
  for await (const { path, size } of filesIn(folder)) {
    files++;
    if (path.endsWith('.pf_fragment')) fragments += size;
    else if (/\.pf_(index|meta|filter)$/.test(path)) index += size;
  }
  return { files, index, fragments };
}
