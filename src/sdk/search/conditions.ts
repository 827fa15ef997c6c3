import type { Matches } from './matching.ts';
import type { ReadClause, QueryWord } from './query-words.ts';
import type { SearchIndex } from './index-form.ts';
import type { Steps } from './steps.ts';
import type { TermRef } from './term-run.ts';
import type { PositionsPart } from './positions.ts';
import { decodeTerm } from './postings.ts';
import { eachPlace, fieldOfPlace, readPositions } from './positions.ts';

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
    const right = placesOf(index, clause, positions, new Set(kept.records));
    kept = filterMatches(kept, (record) => right.has(record));
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
  const banned = new Set<number>();
  const workspace = index.workspaces.take();
  for (const clause of excluded) {
    if (isPlaced(clause)) {
      for (const record of placesOf(index, clause, positions, undefined).keys()) banned.add(record);
    } else
      for (const ref of clause.terms.flatMap((word) => [...refsOf(word)])) {
        const count = decodeTerm(ref.run.postings, ref.term, workspace.decoded);
        for (let at = 0; at < count; at++) banned.add(workspace.decoded[at]!);
      }
  }
  index.workspaces.giveBack(workspace);
  return filterMatches(matches, (record) => !banned.has(record));
}

/** Every single term a word stands for. Words with a condition have no heads. */
function* refsOf({ exact, begun, family, near }: QueryWord): Generator<TermRef> {
  if (exact) yield exact;
  for (const { run, from, to } of begun) for (let term = from; term < to; term++) yield { run, term };
  yield* family;
  yield* near;
}

function* fetchPositions(clauses: readonly ReadClause[]): Steps<ReadonlyMap<number, PositionsPart>> {
  const refs = clauses.flatMap(({ terms }) => terms.flatMap((word) => [...refsOf(word)]));
  const numbers = [...new Set(refs.map(({ run }) => run.number))];
  if (numbers.length === 0) return new Map();
  const parts = (yield numbers.map((number) => ['positions', number] as const)) as readonly Uint8Array[];
  return new Map(numbers.map((number, at) => [number, readPositions(parts[at]!)]));
}

/** The records in which the words of a clause stand one after another, in its field. */
function placesOf(
  index: SearchIndex,
  { terms, field }: ReadClause,
  positions: ReadonlyMap<number, PositionsPart>,
  among: ReadonlySet<number> | undefined,
): Places {
  const number = field === undefined ? undefined : (index.shape.texts ?? []).indexOf(field);
  const workspace = index.workspaces.take();
  let before: Places | undefined;
  for (const word of terms) {
    const now = new Map<number, readonly number[]>();
    for (const ref of refsOf(word)) {
      const places = positions.get(ref.run.number)!(ref.run);
      eachPlace(places, ref, workspace.decoded, (record, all) => {
        const last = before ? before.get(record) : undefined;
        if ((before && !last) || (among && !among.has(record))) return;
        const right = all.filter(
          (place) =>
            (number === undefined || fieldOfPlace(place) === number) && (!last || last.includes(place - 1)),
        );
        if (right.length > 0) now.set(record, [...(now.get(record) ?? []), ...right]);
      });
    }
    before = now;
  }
  index.workspaces.giveBack(workspace);
  return before ?? new Map();
}

function filterMatches({ records, scores }: Matches, keep: (record: number) => boolean): Matches {
  const kept = records.reduce<number[]>(
    (places, record, place) => (keep(record) && places.push(place), places),
    [],
  );
  return {
    records: Uint32Array.from(kept, (place) => records[place]!),
    scores: Uint32Array.from(kept, (place) => scores[place] ?? 0),
  };
}
