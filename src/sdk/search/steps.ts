import type { PartName } from './part-file.ts';
import type { ToolName } from './tools.ts';
import { loadTool } from './tools.ts';
import { garbled } from './bytes.ts';

/** What steps may ask for: a part of the index, or a part of the engine that few questions need. */
export type Need = PartName | ToolName;

/**
 * Work on an index that may lie in many files. It yields the names of what it needs next and is given that, in
 * the same order; it yields an empty list where it may be interrupted. The same steps run at once over an index that is
 * in memory, and piece by piece over one that is fetched: that is why both give the same answers.
 */
export type Steps<T> = Generator<readonly Need[], T, readonly unknown[]>;

type Turn<T> = IteratorResult<readonly Need[], T>;

/** Yielded where long work may be interrupted. */
const NOTHING: readonly Need[] = [];

/** Lets others have their turn. */
export function* pause(): Steps<void> {
  yield NOTHING;
}

/**
 * So many records, words or bytes are gone through before others have their turn: some ten microseconds of work, but
 * a hundred times as long when code runs for the first time on a slow phone.
 */
export const AT_ONCE = 4096;

/** The first time fewer, and then twice as many each time: code that has run for a while is fast. */
export const AT_FIRST = 512;

/** Neighbouring places: `from` up to, not including, `to`. */
export interface Block {
  readonly from: number;
  readonly to: number;
}

/**
 * Divides the places from 0 up to `length` into blocks, between which work is to {@link pause}.
 *
 * @param size of each block; without, they grow from {@link AT_FIRST} to {@link AT_ONCE}
 */
export function* blocks(length: number, size?: number): Generator<Block> {
  let next = size ?? AT_FIRST;
  for (let from = 0; from < length;) {
    const to = Math.min(from + next, length);
    yield { from, to };
    from = to;
    if (size === undefined) next = Math.min(2 * next, AT_ONCE);
  }
}

/** Does some steps, and fetches parts that they do not depend on together with the first that they need. */
export function* together<T>(steps: Steps<T>, names: readonly PartName[]): Steps<[T, readonly unknown[]]> {
  let turn = steps.next([]);
  while (!turn.done && turn.value.length === 0) {
    turn = steps.next(yield NOTHING);
  }
  if (turn.done) return [turn.value, names.length > 0 ? yield names : []];
  const fetched = yield [...names, ...turn.value];
  turn = steps.next(fetched.slice(names.length));
  while (!turn.done) turn = steps.next(yield turn.value);
  return [turn.value, fetched.slice(0, names.length)];
}

/** Does two things side by side: the parts that both need next are asked for at once. */
export function* beside<A, B>(one: Steps<A>, other: Steps<B>): Steps<[A, B]> {
  let [first, second] = [one.next([]), other.next([])];
  for (;;) {
    first = yield* untilParts(one, first);
    second = yield* untilParts(other, second);
    if (first.done && second.done) return [first.value, second.value];
    const needs = first.done ? NOTHING : first.value;
    const found = yield second.done ? needs : [...needs, ...second.value];
    if (!first.done) first = one.next(found.slice(0, needs.length));
    if (!second.done) second = other.next(found.slice(needs.length));
  }
}

/** Goes on until parts of the index are needed: tools are mostly there, and need not wait with parts for the line. */
function* untilParts<T>(steps: Steps<T>, turn: Turn<T>): Steps<Turn<T>> {
  let next = turn;
  while (!next.done && next.value.every(([kind]) => kind === 'tool')) next = steps.next(yield next.value);
  return next;
}

/** Runs steps to their end, given that every part is at hand. */
export function runSteps<T>(steps: Steps<T>, part: (name: Need) => unknown): T {
  let turn = steps.next([]);
  while (!turn.done) {
    turn = steps.next(
      turn.value.map((name) => {
        const found = part(name);
        if (found === undefined) throw garbled(`${name[1]} of its ${name[0]} is not there`);
        return found;
      }),
    );
  }
  return turn.value;
}

/** Runs steps that need nothing to their end. */
export function runAtOnce<T>(steps: Steps<T>): T {
  return runSteps(steps, () => undefined);
}

/**
 * Runs steps, fetching what they ask for, all that a step needs at the same time.
 *
 * @param part fetches a part of the index, or has it already; rejections end the steps
 * @param breathe called at every interruption; resolves when work may go on
 */
export async function runFetching<T>(
  steps: Steps<T>,
  part: (name: PartName) => unknown,
  breathe: () => Promise<void> | undefined,
): Promise<T> {
  const fetch = (need: Need): unknown => (need[0] === 'tool' ? loadTool(need[1]) : part(need));
  let turn = steps.next([]);
  while (!turn.done) {
    if (turn.value.length === 0) {
      const breath = breathe();
      if (breath) await breath;
      turn = steps.next([]);
    } else turn = steps.next(await fetchAll(turn.value, fetch, breathe));
  }
  return turn.value;
}

/** Fetches some things at the same time. Even to begin that takes a while when they are many. */
async function fetchAll(
  needs: readonly Need[],
  fetch: (need: Need) => unknown,
  breathe: () => Promise<void> | undefined,
): Promise<readonly unknown[]> {
  const fetched: unknown[] = [];
  for (const need of needs) {
    const coming = fetch(need);
    if (coming instanceof Promise) {
      // Told below; until then nobody waits for it.
      coming.catch(() => undefined);
      const breath = breathe();
      if (breath) await breath;
    }
    fetched.push(coming);
  }
  return Promise.all(fetched);
}
