import type { BoundingBox, GridCell } from '../query.ts';
import type { Circle, Points } from './geo/index.ts';
import { Grid, inBox, nearness, nearTo, pointsSteps } from './geo/index.ts';
import type { SearchIndex } from './index-form.ts';
import type { Matches } from './matching.ts';
import type { Located } from './order.ts';
import type { Steps } from './steps.ts';
import { blocks, pause } from './steps.ts';
import type { SearchRequest, SearchResult } from './types.ts';

/** Points by the bytes they were read from, so that they are opened once. */
const opened = new WeakMap<Uint8Array, Points>();

const NOTHING: Matches = { records: new Uint32Array(0), scores: new Uint32Array(0) };

/** Keeps the matches that lie where they should. Without points nothing lies anywhere. */
export function* locate(
  index: SearchIndex,
  matches: Matches,
  body: Uint8Array | undefined,
  { near, bbox, nearestFirst }: SearchRequest,
): Steps<Located> {
  const points = body && (yield* open(body, index.records));
  let located = matches;
  if (bbox) located = points ? yield* within(points, located, bbox) : NOTHING;
  if (!near) return located;
  if (!points) return near.km === undefined ? located : NOTHING;
  const measured = yield* around(points, located, near);
  return nearestFirst ? { ...measured, nearness: yield* nearnessOf(measured.km) } : measured;
}

/** The matches that lie in a box. */
function* within(points: Points, { records, scores }: Matches, box: BoundingBox): Steps<Matches> {
  const kept = new Kept(records.length);
  for (const { from, to } of blocks(records.length)) {
    const candidates = records.subarray(from, to);
    kept.add(inBox(points, candidates, box), candidates, scores.subarray(from, to));
    yield* pause();
  }
  return kept.matches();
}

/** The matches that lie near a place, with the distance to each. */
function* around(
  points: Points,
  { records, scores }: Matches,
  circle: Circle,
): Steps<Matches & { readonly km: Float32Array }> {
  const kept = new Kept(records.length);
  const km = new Float32Array(records.length);
  for (const { from, to } of blocks(records.length)) {
    const candidates = records.subarray(from, to);
    const near = nearTo(points, candidates, circle);
    km.set(near.km, kept.count);
    kept.add(near.kept, candidates, scores.subarray(from, to));
    yield* pause();
  }
  return { ...kept.matches(), km: km.subarray(0, kept.count) };
}

/** Points by distance, more for a nearer one. */
function* nearnessOf(km: Float32Array): Steps<Uint32Array> {
  const points = new Uint32Array(km.length);
  for (const { from, to } of blocks(km.length)) {
    for (let place = from; place < to; place++) points[place] = nearness(km[place]!);
    yield* pause();
  }
  return points;
}

/** The matches that are kept of some, gathered block by block. */
class Kept {
  count = 0;
  readonly #records: Uint32Array;
  readonly #scores: Uint32Array;

  constructor(most: number) {
    this.#records = new Uint32Array(most);
    this.#scores = new Uint32Array(most);
  }

  /** @param places of the kept ones among the candidates; without words, candidates have no scores */
  add(places: Uint32Array, candidates: Uint32Array, scores: Uint32Array): void {
    for (const place of places) {
      this.#records[this.count] = candidates[place]!;
      this.#scores[this.count++] = scores[place] ?? 0;
    }
  }

  matches(): Matches {
    return { records: this.#records.subarray(0, this.count), scores: this.#scores.subarray(0, this.count) };
  }
}

/** What is told of places beside the records. */
export function* placed(
  index: SearchIndex,
  { near, grid }: SearchRequest,
  { records, km }: Located,
  body: Uint8Array | undefined,
  page: readonly number[],
): Steps<Pick<SearchResult, 'distances' | 'grid'>> {
  const points = body && (yield* open(body, index.records));
  return {
    ...(near && { distances: page.map((place) => km?.[place] ?? Number.NaN) }),
    ...(grid && {
      grid: points ? yield* countCells(points, records, grid) : [],
    }),
  };
}

function* countCells(points: Points, records: Uint32Array, size: number): Steps<readonly GridCell[]> {
  const grid = new Grid(size);
  const filled: GridCell[] = [];
  for (const { from, to } of blocks(records.length)) {
    grid.count(points, records.subarray(from, to));
    yield* pause();
  }
  for (const block of blocks(grid.size)) {
    filled.push(...grid.cells(block));
    yield* pause();
  }
  return filled;
}

function* open(body: Uint8Array, records: number): Steps<Points> {
  const points = opened.get(body) ?? (yield* pointsSteps(body, records));
  opened.set(body, points);
  return points;
}
