import { canonicaliseQuery } from '../canonical-query.ts';
import type { Kind } from '../model/envelope.ts';
import type { AnyRecord } from '../model/records.ts';
import type { ListQuery, RawPage } from '../query.ts';
import type { CallOptions, Source } from '../sources/source.ts';
import { collectionOf } from '../model/collections.ts';
import { demand } from './case.ts';

/** Asks a source directly, past the client: nothing is repaired, kept or asked again. */
export async function ask(
  source: Source,
  kind: Kind,
  query: ListQuery = {},
  options?: CallOptions,
): Promise<RawPage> {
  return source.list(kind, await canonicaliseQuery(query), options);
}

/** The records of a page; what is no record at all is told here. */
export function recordsOf({ items }: RawPage): readonly AnyRecord[] {
  for (const item of items) {
    const id: unknown = typeof item === 'object' && item !== null && 'id' in item ? item.id : undefined;
    demand(
      typeof id === 'string' && id !== '',
      () => `a list has an entry without an id: ${JSON.stringify(item)}`,
    );
  }
  return items as readonly AnyRecord[];
}

/** All records of a query, page by page. Gives up where a source goes on for longer than it may. */
export async function walk(
  source: Source,
  kind: Kind,
  query: ListQuery,
  most: number,
): Promise<readonly AnyRecord[]> {
  const found: AnyRecord[] = [];
  const cursors = new Set<string>();
  let cursor: string | undefined;
  for (;;) {
    const page = await ask(source, kind, { ...query, ...(cursor !== undefined && { cursor }) });
    found.push(...recordsOf(page));
    cursor = page.next ?? undefined;
    if (cursor === undefined) return found;
    demand(!cursors.has(cursor), () => `${kind}: the walk comes to the same cursor twice`);
    cursors.add(cursor);
    demand(found.length <= most, () => `${kind}: the walk gives more than ${most} records and does not end`);
  }
}

/** Whether a source knows all records of a query, rather than asking others for some of them and merging the answers. */
export async function countsExactly(source: Source, kind: Kind, query: ListQuery): Promise<boolean> {
  const [field = ''] = Object.keys(collectionOf(kind).filters);
  const { total, facets = [] } = await ask(source, kind, { ...query, facets: [field], pageSize: 1 });
  return total?.relation === 'exact' && facets.every(({ exact }) => exact);
}
