import { DISTANCE_SORT } from '../../canonical-query.ts';
import { collectionOf } from '../../model/collections.ts';
import type { Kind } from '../../model/envelope.ts';
import type { AnyRecord } from '../../model/records.ts';
import { DEFAULT_SORT } from '../../plain-query.ts';
import { fold } from '../../search/fold.ts';
import type { Group, Hit } from './hit.ts';
import { byText, idOf, noteOn } from './hit.ts';

/** How much the first places of a list count more than later ones; the value of the paper. */
const RANK_CONSTANT = 60;

/**
 * Orders groups by reciprocal rank fusion: a group is worth the sum of 1 / (60 + rank) over the sources that found it.
 * Scores of different sources cannot be compared; places in their lists can. Equals are ordered by id.
 *
 * @see https://doi.org/10.1145/1571941.1572114 (Cormack, Clarke, Büttcher, SIGIR 2009)
 */
export function byRank(groups: readonly Group[]): readonly Group[] {
  const worth = new Map(groups.map((group) => [group, worthOf(group)]));
  return [...groups].sort((a, b) => worth.get(b)! - worth.get(a)! || byText(firstId(a), firstId(b)));
}

function worthOf(group: Group): number {
  const best = new Map<number, number>();
  for (const { source, rank } of group) best.set(source, Math.min(rank, best.get(source) ?? Infinity));
  // Summed from small to great, so that the order of the sources does not show in the last digit.
  return [...best.values()].sort((a, b) => b - a).reduce((sum, rank) => sum + 1 / (RANK_CONSTANT + rank), 0);
}

const firstId = (group: Group): string =>
  group.map(({ record }) => idOf(record) ?? '').reduce((a, b) => (byText(a, b) <= 0 ? a : b));

type SortKey = string | number;

/** Compares two records by a sort field, as the sources themselves do. */
export type Compare = (a: Hit, b: Hit) => number;

/** How to compare by the sort of a query; nothing when its order is known to the sources alone. */
export function compareBy(kind: Kind, sort: string): Compare | undefined {
  if (sort === DEFAULT_SORT) return undefined;
  const descending = sort.startsWith('-');
  const keyOf = sort === DISTANCE_SORT ? distanceOf : fieldKey(kind, sort.replace(/^-/, ''));
  if (!keyOf) return undefined;
  return (a, b) => {
    const [one, other] = [keyOf(a), keyOf(b)];
    // Records without the field come last in either direction.
    if (one === undefined || other === undefined)
      return Number(one === undefined) - Number(other === undefined);
    return descending ? compareKeys(other, one) : compareKeys(one, other);
  };
}

function fieldKey(kind: Kind, field: string): ((hit: Hit) => SortKey | undefined) | undefined {
  const { sorts } = collectionOf(kind);
  const keyOf = Object.hasOwn(sorts, field) ? sorts[field] : undefined;
  if (!keyOf) return undefined;
  return ({ record }) => {
    try {
      const key = keyOf(record as AnyRecord);
      if (key === undefined || key === '' || Number.isNaN(key)) return undefined;
      return typeof key === 'string' ? fold(key) : key;
    } catch {
      // A raw record may be broken where the key is; the check that follows tells.
      return undefined;
    }
  };
}

const distanceOf = ({ record, page }: Hit): number | undefined => noteOn(page.distances, record);

/** Numbers before texts, as the indexes of static data sets have it. */
function compareKeys(a: SortKey, b: SortKey): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (typeof a === 'string' && typeof b === 'string') return byText(a, b);
  return typeof a === 'number' ? -1 : 1;
}

/**
 * Merges lists that are sorted each by itself: again and again the least of their first records, equals by id. The
 * order of each list is kept, even where a source sorts differently. A group is taken where its first record stands.
 *
 * @param lists the hits of each source
 * @param goesOn whether the list of a source goes on beyond its hits: once they are used up, nobody knows what is next
 */
export function bySort(
  lists: readonly (readonly Hit[])[],
  groupOf: (hit: Hit) => Group,
  compare: Compare,
  goesOn: (source: number) => boolean,
): readonly Group[] {
  const taken = new Set<Group>();
  const at = lists.map(() => 0);
  for (;;) {
    const heads = lists.map((list, source) => {
      while (at[source]! < list.length && taken.has(groupOf(list[at[source]!]!))) at[source]! += 1;
      return list[at[source]!];
    });
    if (heads.some((head, source) => head === undefined && goesOn(source))) break;
    const least = heads
      .filter((head) => head !== undefined)
      .reduce<Hit | undefined>((a, b) => (a && compareHeads(compare, a, b) <= 0 ? a : b), undefined);
    if (!least) break;
    taken.add(groupOf(least));
  }
  return [...taken];
}

const compareHeads = (compare: Compare, a: Hit, b: Hit): number =>
  compare(a, b) || byText(idOf(a.record) ?? '', idOf(b.record) ?? '') || a.source - b.source;
