import type { Points } from './geo/index.ts';
import { gridCounts, inBox, nearness, nearTo, readPoints } from './geo/index.ts';
import type { SearchIndex } from './index-form.ts';
import type { Matches } from './matching.ts';
import type { Located } from './order.ts';
import type { SearchRequest, SearchResult } from './types.ts';

/** Points by the bytes they were read from, so that they are opened once. */
const opened = new WeakMap<Uint8Array, Points>();

/** Keeps the matches that lie where they should. Without points nothing lies anywhere. */
export function locate(
  index: SearchIndex,
  matches: Matches,
  body: Uint8Array | undefined,
  { near, bbox }: SearchRequest,
): Located {
  const points = body && open(body, index.records);
  const nowhere = new Uint32Array(0);
  let located = matches;
  if (bbox) located = pick(located, points ? inBox(points, located.records, bbox) : nowhere);
  if (!near) return located;
  if (!points) return near.km === undefined ? located : pick(located, nowhere);
  const { kept, km } = nearTo(points, located.records, near);
  return { ...pick(located, kept), km, nearness: (place) => nearness(km[place]!) };
}

/** What is told of places beside the records. */
export function placed(
  index: SearchIndex,
  { near, grid }: SearchRequest,
  { records, km }: Located,
  body: Uint8Array | undefined,
  hits: Uint32Array,
  page: readonly number[],
): Pick<SearchResult, 'distances' | 'grid'> {
  const counted = hits.map((place) => records[place]!);
  return {
    ...(near && { distances: page.map((place) => km?.[place] ?? Number.NaN) }),
    ...(grid && { grid: body ? gridCounts(open(body, index.records), counted, grid) : [] }),
  };
}

function open(body: Uint8Array, records: number): Points {
  const points = opened.get(body) ?? readPoints(body, records);
  opened.set(body, points);
  return points;
}

function pick({ records, scores }: Matches, places: Uint32Array): Matches {
  return {
    records: places.map((place) => records[place]!),
    scores: places.map((place) => scores[place] ?? 0),
  };
}
