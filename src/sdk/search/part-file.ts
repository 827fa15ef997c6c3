import { CoopkitError } from '../errors.ts';
import { ByteReader, garbled } from './bytes.ts';
import type { Steps } from './steps.ts';
import { blocks, pause, runAtOnce } from './steps.ts';

/** First bytes of every part of an index. */
export const MAGIC = [0x63, 0x6f, 0x69, 0x78] as const;

/** Raised whenever an older reader would misread the layout. */
export const FORMAT_VERSION = 2;

export const GENERATION_BYTES = 8;

/** The generation of what is one file, and so can only be had as a whole. */
export const NO_GENERATION = '0'.repeat(2 * GENERATION_BYTES);

/** The kinds of parts, in the order of the numbers by which files tell them apart (docs/search-format.md). */
const KINDS = [
  'whole',
  'directory',
  'terms',
  'positions',
  'heads',
  'forward',
  'backward',
  'facets',
  'ranks',
  'points',
  'totals',
  'ids',
  'cards',
  'records',
] as const;

export type PartKind = (typeof KINDS)[number];

/** The number of each kind: its place in the list. */
export const PARTS = Object.fromEntries(KINDS.map((kind, number) => [kind, number])) as Readonly<
  Record<PartKind, number>
>;

/** One part of an index: its kind, and which of them. */
export type PartName = readonly [kind: PartKind, number: number];

/** What the checksum of no bytes is. */
const NO_BYTES = 0x811c9dc5;

/**
 * FNV-1a, 32 bits (draft-eastlake-fnv): told apart is every change of a single byte, and nearly every other.
 *
 * @param before the checksum of the bytes before these
 */
export function checksum(bytes: Uint8Array, before = NO_BYTES): number {
  let hash = before;
  for (let at = 0; at < bytes.length; at++) hash = Math.imul(hash ^ bytes[at]!, 0x01000193);
  return hash >>> 0;
}

/**
 * Checks that a file holds the part that was asked for, and gives its body.
 *
 * @param generation 16 hexadecimal digits; without it, that of a file that can only be had as a whole
 * @throws CoopkitError `integrity` when it is damaged or another part, `version` when this reader is too old for it
 */
export function openPart(bytes: Uint8Array, name: PartName, generation: string = NO_GENERATION): Uint8Array {
  return runAtOnce(partBody(bytes, name, generation));
}

/** The steps of {@link openPart}. */
export function* partBody(
  bytes: Uint8Array,
  [kind, number]: PartName,
  generation: string = NO_GENERATION,
): Steps<Uint8Array> {
  if (MAGIC.some((byte, at) => bytes[at] !== byte)) throw garbled('it does not begin like one');
  const reader = new ByteReader(bytes.subarray(MAGIC.length));
  const version = reader.byte();
  if (version > FORMAT_VERSION) {
    throw new CoopkitError(
      'version',
      `The search index has format ${version}; this reader knows ${FORMAT_VERSION}.`,
      {
        hint: 'Update coopkit on the page.',
      },
    );
  }
  if (version < FORMAT_VERSION) throw garbled(`its format ${version} is no longer read`);
  const isOther = reader.byte() !== PARTS[kind] || reader.number() !== number;
  const written = hex(reader.take(GENERATION_BYTES));
  if (isOther || written !== generation) throw garbled(`this is not part ${number} of its ${kind}`);
  const [a, b, c, d] = reader.take(4);
  const expected = (a! | (b! << 8) | (c! << 16) | (d! << 24)) >>> 0;
  const body = reader.rest();
  yield* pause();
  let sum = NO_BYTES;
  for (const { from, to } of blocks(body.length)) {
    sum = checksum(body.subarray(from, to), sum);
    yield* pause();
  }
  if (sum !== expected) throw garbled('its checksum does not fit');
  return body;
}

export const hex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
