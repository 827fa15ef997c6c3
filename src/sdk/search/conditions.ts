import type { Matches } from './matching.ts';
import type { ReadClause, QueryWord } from './query-words.ts';
import type { SearchIndex } from './index-form.ts';
import type { Steps } from './steps.ts';
import { AT_ONCE, blocks, pause } from './steps.ts';
import type { TermRef } from './term-run.ts';
import type { Positions } from './positions.ts';
import { cursorOf, decodeBlock } from './postings.ts';
import { eachPlace, fieldOfPlace, readPositions } from './positions.ts';

/** Whether a place comes next to one of some others: the last of a field and the first of the next one do not touch. */
const follows = (place: number, others: readonly number[]): boolean =>
  others.includes(place - 1) && fieldOfPlace(place - 1) === fieldOfPlace(place);

/** Record → the places at which some word, or the last word of a phrase so far, stands. */
type Places = Map<number, readonly number[]>;

/** Whether a clause says where its words must stand. */
const isPlaced = ({ phrase, field }: ReadClause): boolean => phrase || field !== undefined;

/** Keeps of the records that contain all words those in which quoted words stand together, and fields have theirs. */
export function* keepPlaced(
  index: SearchIndex,
  matches: Matches,
  clauses: readonly ReadClause[],
): Steps<Matches> {
  const placed = clauses.filter((clause) => !clause.excluded && isPlaced(clause));
  if (placed.length === 0 || matches.records.length === 0) return matches;
  const positions = yield* fetchPositions(placed);
  let kept = matches;
  for (const clause of placed) {
    const among = yield* marked(index, kept.records);
    const right = yield* placesOf(index, clause, positions, among);
    kept = yield* filterMatches(kept, (record) => right.has(record));
  }
  return kept;
}

/** Leaves out the records that contain what was typed with a minus. */
export function* leaveOut(
  index: SearchIndex,
  matches: Matches,
  clauses: readonly ReadClause[],
): Steps<Matches> {
  const excluded = clauses.filter((clause) => clause.excluded);
  if (excluded.length === 0) return matches;
  const positions = yield* fetchPositions(excluded.filter(isPlaced));
  const banned = new Uint8Array(index.records);
  for (const clause of excluded) {
    if (isPlaced(clause)) {
      for (const record of (yield* placesOf(index, clause, positions, undefined)).keys()) banned[record] = 1;
    } else {
      for (const ref of clause.terms.flatMap((word) => [...refsOf(word)])) yield* markAll(ref, banned);
    }
  }
  return yield* filterMatches(matches, (record) => banned[record] === 0);
}

/** A mark for each of some records. */
function* marked(index: SearchIndex, records: Uint32Array): Steps<Uint8Array> {
  const marks = new Uint8Array(index.records);
  for (const { from, to } of blocks(records.length)) {
    for (let at = from; at < to; at++) marks[records[at]!] = 1;
    yield* pause();
  }
  return marks;
}

/** Marks the records that have a term. */
function* markAll({ run, term }: TermRef, marks: Uint8Array): Steps<void> {
  const deltas = cursorOf(run.postings, term);
  const decoded = new Uint32Array(AT_ONCE);
  while (deltas.at < deltas.end) {
    const count = decodeBlock(deltas, decoded, AT_ONCE);
    for (let at = 0; at < count; at++) marks[decoded[at]!] = 1;
    yield* pause();
  }
}

/** Every single term a word stands for. Words with a condition have no heads. */
function* refsOf({ exact, begun, others }: QueryWord): Generator<TermRef> {
  if (exact) yield exact;
  for (const { run, from, to } of begun) for (let term = from; term < to; term++) yield { run, term };
  yield* others;
}

/** Places by the number of the run whose terms stand there. */
type PositionsOfRuns = ReadonlyMap<number, Positions>;

function* fetchPositions(clauses: readonly ReadClause[]): Steps<PositionsOfRuns> {
  const refs = clauses.flatMap(({ terms }) => terms.flatMap((word) => [...refsOf(word)]));
  const runs = [...new Set(refs.map(({ run }) => run))];
  if (runs.length === 0) return new Map();
  const parts = (yield runs.map(({ number }) => ['positions', number] as const)) as readonly Uint8Array[];
  const positions = new Map<number, Positions>();
  for (const [at, run] of runs.entries()) positions.set(run.number, yield* readPositions(parts[at]!, run));
  return positions;
}

/** The records in which the words of a clause stand one after another, in its field. */
function* placesOf(
  index: SearchIndex,
  { terms, field }: ReadClause,
  positions: PositionsOfRuns,
  among: Uint8Array | undefined,
): Steps<Places> {
  const number = field === undefined ? undefined : (index.shape.texts ?? []).indexOf(field);
  let before: Places | undefined;
  for (const word of terms) {
    const now = new Map<number, readonly number[]>();
    const last = before;
    const found = (record: number, all: readonly number[]): void => {
      const ends = last?.get(record);
      if ((last && !ends) || among?.[record] === 0) return;
      const right = all.filter(
        (place) =>
          (number === undefined || fieldOfPlace(place) === number) && (!ends || follows(place, ends)),
      );
      if (right.length > 0) now.set(record, [...(now.get(record) ?? []), ...right]);
    };
    for (const ref of refsOf(word)) yield* eachPlace(positions.get(ref.run.number)!, ref, found);
    before = now;
  }
  return before ?? new Map();
}

function* filterMatches({ records, points }: Matches, keep: (record: number) => boolean): Steps<Matches> {
  const kept = new Uint32Array(records.length);
  let count = 0;
  for (const { from, to } of blocks(records.length)) {
    for (let at = from; at < to; at++) if (keep(records[at]!)) kept[count++] = records[at]!;
    yield* pause();
  }
  return { records: kept.subarray(0, count), points };
}
