import { CoopkitError } from '../../errors.ts';
import type { Kind } from '../../model/envelope.ts';
import type { CallOptions } from '../source.ts';
import type { Outcome } from './call-source.ts';
import { callSource } from './call-source.ts';
import type { Federation } from './federation.ts';
import { allFailed } from './federation.ts';
import type { Group, Hit } from './hit.ts';
import { keysOf } from './identity.ts';
import { mergeGroup } from './merge-record.ts';

/** Other ids of a record that the sources without it are asked for. */
const MOST_OTHER_IDS = 4;

/**
 * A record by its id, from all sources that have it, merged as on a page. Sources that do not know the id are asked for
 * the ids in its `sameAs`. A source that does not answer is missing silently only when another one has the record.
 */
export async function getFederated(
  federation: Federation,
  kind: Kind,
  id: string,
  options: CallOptions,
): Promise<unknown> {
  const ask = (number: number, wanted: string): Promise<Outcome<unknown>> => {
    const member = federation.members[number]!;
    return callSource(member, options, async (own) => member.source.get(kind, wanted, own));
  };
  const outcomes = await Promise.all(federation.members.map((_, number) => ask(number, id)));
  const found = outcomes.flatMap(({ value }, source) => (value === undefined ? [] : [hit(source, value)]));
  const [first, ...others] = found;
  if (!first) throw noneHas(federation, id, outcomes);
  const known = new Set(found.map(({ source }) => source));
  const otherIds = found
    .flatMap(({ keys }) => keys)
    .filter((key) => key !== id && !key.startsWith('https://'));
  const more = await Promise.all(
    federation.members.flatMap((_, source) =>
      known.has(source)
        ? []
        : [...new Set(otherIds)].slice(0, MOST_OTHER_IDS).map(async (other) => {
            const { value } = await ask(source, other);
            return value === undefined ? [] : [hit(source, value)];
          }),
    ),
  );
  const group: Group = [first, ...others, ...more.flat()];
  return mergeGroup(kind, group, federation.names).record;
}

const hit = (source: number, record: unknown): Hit => ({
  source,
  offset: 0,
  rank: 1,
  record,
  keys: keysOf(record),
  page: { items: [] },
});

/** Not there when every source says so; as long as one has not answered, nobody knows. */
function noneHas(federation: Federation, id: string, outcomes: readonly Outcome<unknown>[]): CoopkitError {
  const errors = outcomes.flatMap(({ error }) => error ?? []);
  const silent = errors.filter(({ code }) => code !== 'not-found' && code !== 'unsupported');
  if (silent.length === errors.length) return allFailed(federation.id, errors);
  const [dead] = silent;
  if (!dead) {
    return new CoopkitError('not-found', `No source has a record "${id}".`, {
      sourceId: federation.id,
      hint: 'It may have been taken out; search for it by name.',
    });
  }
  const names = silent.map(({ sourceId }) => sourceId).join(', ');
  return new CoopkitError(
    dead.code,
    `No source that answered has a record "${id}"; ${names} did not answer.`,
    {
      sourceId: dead.sourceId,
      cause: dead,
      hint: 'Ask again later.',
    },
  );
}
