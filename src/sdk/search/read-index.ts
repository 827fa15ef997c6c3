import { ByteReader } from './bytes.ts';
import type { WholeIndex } from './index-form.ts';
import { partSteps } from './open-part.ts';
import type { PartName } from './part-file.ts';
import { partBody } from './part-file.ts';
import type { Steps } from './steps.ts';
import { runAtOnce } from './steps.ts';
import { termRun } from './term-run.ts';
import type { IndexShape } from './types.ts';
import { Workspaces } from './workspace.ts';

const HAS_TIES = 1;
const HAS_POINTS = 2;

/**
 * Opens an index that is one file. The index keeps views of `bytes`: do not change them afterwards.
 *
 * @param positions the file with the places of words; without it, phrases and single fields cannot be searched
 * @throws CoopkitError `integrity` when a file is cut off or damaged, `version` when this reader is too old for it
 */
export function readIndex(bytes: Uint8Array, positions?: Uint8Array): WholeIndex {
  return runAtOnce(indexSteps(bytes, positions));
}

/** The steps of {@link readIndex}. */
export function* indexSteps(bytes: Uint8Array, positions?: Uint8Array): Steps<WholeIndex> {
  const reader = new ByteReader(yield* partBody(bytes, ['whole', 0]));
  const records = reader.number();
  const [filters, sorts, texts] = [reader.strings(), reader.strings(), reader.strings()];
  const flags = reader.byte();
  const shape: IndexShape = { filters, sorts, texts, points: (flags & HAS_POINTS) !== 0 };
  const ties = flags & HAS_TIES ? reader.take(records) : undefined;
  const run = yield* termRun(0, reader);
  const bodies = new Map<string, Uint8Array>();
  for (const [number] of filters.entries()) bodies.set(keyOf(['facets', number]), reader.section());
  for (const [number] of sorts.entries()) bodies.set(keyOf(['ranks', number]), reader.section());
  if (shape.points) bodies.set(keyOf(['points', 0]), reader.section());
  if (positions) bodies.set(keyOf(['positions', 0]), yield* partBody(positions, ['positions', 0]));
  const opened = new Map<string, unknown>([[keyOf(['terms', 0]), run]]);
  const holes = new Uint32Array(0);
  /** Columns are unpacked at their first use, so that those nobody asks for cost nothing. */
  function* open(name: PartName): Steps<unknown> {
    const key = keyOf(name);
    const body = bodies.get(key);
    if (body && !opened.has(key)) opened.set(key, yield* partSteps(name, body, records));
    return opened.get(key);
  }
  return {
    shape,
    records,
    holes,
    // Who is called what longer names contain, says more, later and in fewer words has the greater byte.
    precedence: ties ? (record) => ties[record]! : () => 0,
    layout: { terms: [''], heads: [] },
    part: (name) => opened.get(keyOf(name)) ?? runAtOnce(open(name)),
    open,
    workspaces: new Workspaces(records, holes),
    bytes,
  };
}

const keyOf = ([kind, number]: PartName): string => `${kind} ${number}`;
