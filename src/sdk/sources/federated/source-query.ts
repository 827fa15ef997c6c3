import type { CanonicalQuery } from '../../query.ts';
import { isCoopkitError } from '../../errors.ts';
import { resolveNear } from '../near.ts';
import type { CallOptions } from '../source.ts';
import type { Federation } from './federation.ts';
import { getFederated } from './get.ts';

/**
 * The query as each source is asked it: from the beginning, in pages of one size. A region to be near to is looked up
 * once, because not every source that has records around it has its record too.
 */
export async function sourceQuery(
  federation: Federation,
  { cursor: _cursor, page: _page, ...query }: CanonicalQuery,
  pageSize: number,
  options: CallOptions,
): Promise<CanonicalQuery> {
  const asked = { ...query, pageSize };
  if (query.near?.region === undefined) return asked;
  try {
    const near = await resolveNear(query.near, (id) => getFederated(federation, 'regions', id, options));
    return { ...asked, near };
  } catch (error) {
    options.signal?.throwIfAborted();
    // Each source says itself that it does not know the region, or cannot be reached.
    if (isCoopkitError(error)) return asked;
    throw error;
  }
}
