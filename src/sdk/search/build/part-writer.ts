import { FORMAT_VERSION, GENERATION_BYTES, MAGIC, NO_GENERATION, PARTS, checksum } from '../part-file.ts';
import type { PartName } from '../part-file.ts';
import { ByteWriter } from './byte-writer.ts';

/** One part of an index, before it is known which file it lies in. */
export interface Part {
  readonly kind: PartName[0];
  /** Its place among the parts of its kind: the order of terms, of fields, or of record numbers. */
  readonly place: number;
  /** What it begins with, by which it is found again in the index of an earlier build: a term, a prefix, a field. */
  readonly key: string;
  readonly body: Uint8Array;
}

/**
 * The file of a part, not yet compressed: header and body (see `openPart`).
 *
 * @param generation 16 hexadecimal digits
 */
export function writePart(
  [kind, number]: PartName,
  body: Uint8Array,
  generation: string = NO_GENERATION,
): Uint8Array {
  const file = new ByteWriter(body.length + 32);
  file.append(Uint8Array.from(MAGIC));
  file.byte(FORMAT_VERSION);
  file.byte(PARTS[kind]);
  file.number(number);
  writeGeneration(file, generation);
  const sum = checksum(body);
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
