import type { ListQuery } from '../query.ts';
import type { MatchParty } from './types.ts';

/** Values of one filter; more would make addresses too long for some servers. */
const MOST_VALUES = 50;

/**
 * A query for the records that have at least one topic in common with a party, or an objective when it names no topic.
 * Whoever shares neither is not found, however well it fits otherwise.
 *
 * The query holds codes of the party's profile: ask it only of a source that may know them. With a static or memory
 * source it stays in the browser.
 *
 * @returns an empty query when the party names neither
 *
 * @example
 * prefilterOf({ id: 'us', needs: [{ topic: 'hydrogen' }] }); // { topics: ['hydrogen'] }
 */
export function prefilterOf({
  topics = [],
  offers = [],
  needs = [],
  objectives = [],
}: MatchParty): ListQuery {
  const about = unique([...needs.map(({ topic }) => topic), ...topics, ...offers.map(({ topic }) => topic)]);
  if (about.length > 0) return { topics: about };
  const aims = unique(objectives);
  return aims.length > 0 ? { objectives: aims } : {};
}

const unique = (codes: readonly string[]): readonly string[] => [...new Set(codes)].slice(0, MOST_VALUES);
