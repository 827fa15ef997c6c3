import type { Source } from '../source.ts';
import { callSource } from './call-source.ts';
import { describeFederated } from './describe.ts';
import type { FederatedMember, FederateOptions } from './federation.ts';
import { newFederation } from './federation.ts';
import { getFederated } from './get.ts';
import { listFederated } from './list.ts';
import { listNumbered } from './numbered.ts';
import { suggestFederated } from './suggest.ts';

export type { FederatedMember, FederateOptions } from './federation.ts';

/**
 * Several sources as one. All are asked at once; what they answer is merged by rank, or by the field that the query
 * sorts by; the same record of several sources (equal `id`, or linked by `sameAs`) becomes one, and `origins` of the
 * page says which part is from where. A source that fails or takes too long is named in `sources` and `missing` of the
 * page and left out of the pages that follow it. docs/federation.md has the rules.
 *
 * Sources that come earlier go first where they disagree. Ids must mean the same thing in all of them.
 *
 * @param sources in order of precedence; one with a name for visitors or a time limit of its own as an object
 * @throws CoopkitError `config` without sources, or with two of one id. Its calls reject with `all-sources-failed`, whose
 *   `errors` tell why, when no source has an answer; with `bad-request` or the like when all refuse the question for the
 *   same reason
 *
 * @example
 * const client = createClient({
 *   source: federate([
 *     staticSource({ id: 'own', manifest: '/data/manifest.json' }),
 *     { source: httpSource({ id: 'hub', baseUrl: 'https://hub.example/v1/' }), name: 'Hub', timeout: 3000 },
 *   ]),
 * });
 */
export function federate(
  sources: readonly (Source | FederatedMember)[],
  options: FederateOptions = {},
): Source {
  const federation = newFederation(sources, options);
  return {
    id: federation.id,
    describe: (call = {}) => describeFederated(federation, call),
    get: (kind, id, call = {}) => getFederated(federation, kind, id, call),
    list: (kind, query, call = {}) =>
      query.cursor === undefined
        ? listNumbered(federation, kind, query, call)
        : listFederated(federation, kind, query, call),
    suggest: (kind, query, call = {}) => suggestFederated(federation, kind, query, call),
    async warm(kind, call = {}) {
      await Promise.all(
        federation.members.map((member) =>
          callSource(member, call, async (own) => member.source.warm?.(kind, own)),
        ),
      );
    },
  };
}
