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

const NO_RECORDS = new Uint32Array(0);

/** Keeps the matches that lie where they should. Without points nothing lies anywhere. */
export function* locate(
  index: SearchIndex,
  matches: Matches,
  body: Uint8Array | undefined,
  { near, bbox, nearestFirst }: SearchRequest,
): Steps<Located> {
  const points = body && (yield* open(body, index.records));
  let { records } = matches;
  if (bbox) records = points ? yield* within(points, records, bbox) : NO_RECORDS;
  if (!near) return { ...matches, records };
  if (!points) return { ...matches, records: near.km === undefined ? records : NO_RECORDS };
  const measured = yield* around(index, points, records, near);
  return {
    ...matches,
    ...measured,
    ...(nearestFirst && { nearness: yield* nearnessOf(measured.records, measured.km) }),
  };
}

/** The records that lie in a box. */
function* within(points: Points, records: Uint32Array, box: BoundingBox): Steps<Uint32Array> {
  const kept = new Uint32Array(records.length);
  let count = 0;
  for (const { from, to } of blocks(records.length)) {
    const inside = inBox(points, records.subarray(from, to), box);
    kept.set(inside, count);
    count += inside.length;
    yield* pause();
  }
  return kept.subarray(0, count);
}

/** The records that lie near a place, and the distance to each. */
function* around(
  { records: count }: SearchIndex,
  points: Points,
  records: Uint32Array,
  circle: Circle,
): Steps<{ readonly records: Uint32Array; readonly km: Float32Array }> {
  const kept = new Uint32Array(records.length);
  const km = new Float32Array(count);
  let found = 0;
  for (const { from, to } of blocks(records.length)) {
    const near = nearTo(points, records.subarray(from, to), circle);
    kept.set(near.kept, found);
    for (let at = 0; at < near.kept.length; at++) km[near.kept[at]!] = near.km[at]!;
    found += near.kept.length;
    yield* pause();
  }
  return { records: kept.subarray(0, found), km };
}

/** Points by distance, more for a nearer one. */
function* nearnessOf(records: Uint32Array, km: Float32Array): Steps<Uint32Array> {
  const points = new Uint32Array(km.length);
  for (const { from, to } of blocks(records.length)) {
    for (let at = from; at < to; at++) points[records[at]!] = nearness(km[records[at]!]!);
    yield* pause();
  }
  return points;
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
    ...(near && { distances: page.map((record) => km?.[record] ?? Number.NaN) }),
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
