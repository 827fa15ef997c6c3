import { FORMAT_VERSION, GENERATION_BYTES, MAGIC, NO_GENERATION, PARTS, checksum } from '../part-file.ts';
import type { PartName } from '../part-file.ts';
import type { Steps } from '../steps.ts';
import { blocks, pause, runAtOnce } from '../steps.ts';
import { ByteWriter } from './byte-writer.ts';

/** One part of an index, before it is known which file it lies in. */
export interface Part {
  readonly kind: PartName[0];
  /** Its place among the parts of its kind: the order of terms, of fields, or of record numbers. */
  readonly place: number;
  /** What it begins with, by which it is found again in the index of an earlier build: a term, a prefix, a field. */
  readonly key: string;
  readonly body: Uint8Array;
  /** Of a head: the records that come first when its prefix is all that is typed, in their order. */
  readonly leads?: readonly number[];
}

/**
 * The file of a part, not yet compressed: header and body (see `openPart`).
 *
 * @param generation 16 hexadecimal digits
 */
export function writePart(name: PartName, body: Uint8Array, generation: string = NO_GENERATION): Uint8Array {
  return runAtOnce(partSteps(name, body, generation));
}

/** The steps of {@link writePart}. */
export function* partSteps(
  [kind, number]: PartName,
  body: Uint8Array,
  generation: string = NO_GENERATION,
): Steps<Uint8Array> {
  const file = new ByteWriter(body.length + 32);
  file.append(Uint8Array.from(MAGIC));
  file.byte(FORMAT_VERSION);
  file.byte(PARTS[kind]);
  file.number(number);
  writeGeneration(file, generation);
  let sum = checksum(new Uint8Array(0));
  for (const { from, to } of blocks(body.length)) {
    sum = checksum(body.subarray(from, to), sum);
    yield* pause();
  }
  for (let shift = 0; shift < 32; shift += 8) file.byte((sum >>> shift) & 0xff);
  file.append(body);
  return file.finish();
}

/** A generation as its eight bytes. */
export function writeGeneration(writer: ByteWriter, generation: string): void {
  for (let at = 0; at < GENERATION_BYTES; at++) {
    writer.byte(Number.parseInt(generation.slice(2 * at, 2 * at + 2), 16));
  }
}
