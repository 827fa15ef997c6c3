import type { Points } from './geo/index.ts';
import { inBox, nearTo } from './geo/index.ts';
import type { Matches } from './matching.ts';
import type { SearchRequest } from './types.ts';

/** Matches with the distance to each, where one was asked for. */
export interface Located extends Matches {
  readonly km?: Float32Array;
}

/** Keeps the matches that lie where they should. Without points nothing lies anywhere. */
export function locate(matches: Matches, points: Points | undefined, { near, bbox }: SearchRequest): Located {
  let located: Located = matches;
  if (bbox) located = pick(located, points ? inBox(points, located.records, bbox) : new Uint32Array(0));
  if (!near) return located;
  if (!points) return near.km === undefined ? located : pick(located, new Uint32Array(0));
  const { kept, km } = nearTo(points, located.records, near);
  return { ...pick(located, kept), km };
}

function pick({ records, scores }: Matches, places: Uint32Array): Matches {
  return {
    records: places.map((place) => records[place]!),
    scores: places.map((place) => scores[place] ?? 0),
  };
}
