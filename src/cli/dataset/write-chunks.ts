import { buildChunks } from '../../sdk/search/build.ts';
import { directoryBody } from '../../sdk/search/build/directory.ts';
import { writePart } from '../../sdk/search/build/part-writer.ts';
import type { PartKind } from '../../sdk/search/part-file.ts';
import { precedenceOf } from '../../sdk/search/precedence.ts';
import { indexShape } from '../../sdk/sources/document.ts';
import type { ChunkedCollection } from '../../sdk/sources/static/format.ts';
import { documentsOf } from './documents.ts';
import type { Knowledge } from './documents.ts';
import { EarlierCollection } from './earlier.ts';
import { gzipped } from './gzip.ts';
import { holesOf, numberedAnew, numberedAsBefore } from './numbering.ts';
import type { Numbering } from './numbering.ts';
import type { OutputFolder } from './output-folder.ts';
import { PartFiles } from './part-files.ts';
import type { PartCount } from './part-files.ts';
import type { CollectionInput } from './read-input.ts';
import {
  bucketsFor,
  CARDS_TO_A_PART,
  idParts,
  recordParts,
  RECORDS_TO_A_PART,
  withLeads,
} from './record-parts.ts';

/** Writes a collection in parts. Parts that lie in the folder already, as they should be, are left there. */
export async function writeChunks(
  input: CollectionInput,
  knowledge: Knowledge,
  folder: OutputFolder,
): Promise<{
  readonly files: ChunkedCollection;
  readonly parts: Readonly<Partial<Record<PartKind, PartCount>>>;
}> {
  const { kind, lines, idHashes } = input;
  const earlier = await EarlierCollection.open(folder.path, kind);
  const hashOf = (record: number): number => idHashes.at(record);
  const numbering = await numbered(input, hashOf, earlier);
  const shape = indexShape(kind);
  const files = new PartFiles(folder, kind, earlier);
  try {
    const documents = documentsOf(input, knowledge, numbering.inputs);
    const options = { ...knowledge, precedence: precedenceOf(numbering.groups) };
    await files.addAll(withLeads(buildChunks(shape, documents, options), lines, numbering));
    await files.addAll(idParts(numbering, hashOf));
    await files.addAll(recordParts(lines, numbering));
    const { places, keys, counts } = await files.finish();
    const directory = directoryBody({
      shape,
      records: numbering.inputs.length,
      groups: numbering.groups,
      holes: holesOf(numbering),
      cardsToAPart: CARDS_TO_A_PART,
      recordsToAPart: RECORDS_TO_A_PART,
      idBuckets: bucketsFor(numbering.inputs.length),
      keys: {
        terms: keys.terms ?? [],
        forward: keys.forward ?? [],
        backward: keys.backward ?? [],
        heads: keys.heads ?? [],
      },
      parts: places,
    });
    const chunks = await folder.add(`${kind}/directory.bin`, gzipped(writePart(['directory', 0], directory)));
    return { files: { count: lines.length, chunks }, parts: counts };
  } finally {
    files.dispose();
  }
}

/** Gives records their numbers, those that they had when there is an earlier build and most of it still holds. */
async function numbered(
  { order }: CollectionInput,
  hashOf: (input: number) => number,
  earlier: EarlierCollection | undefined,
): Promise<Numbering> {
  const sorted = order.sorted();
  const before = await earlier?.numbers();
  return (
    (before && numberedAsBefore(sorted.order, hashOf, before)) ?? numberedAnew(sorted.order, sorted.groups)
  );
}
