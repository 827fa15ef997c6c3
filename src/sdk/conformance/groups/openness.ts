import { KINDS } from '../../model/envelope.ts';
import { ask } from '../ask.ts';
import { demandRefusal, demandSame, type Case, type Group, type Skipped, type Trial } from '../case.ts';

const REFUSALS = ['bad-request', 'unsupported'];
const NO_FIELD = 'coopkitConformance';

function casesOf({ source, info, samples, options }: Trial): readonly (Case | Skipped)[] {
  const { witness } = options;
  const kept = 'fields and codes of a later version are served unchanged';
  return [
    ...samples.flatMap(({ kind }) => [
      {
        name: `${kind}: a filter, facet or sort that is not known is refused, never ignored`,
        check: async () => {
          await demandRefusal(() => ask(source, kind, { [NO_FIELD]: ['x'] }), REFUSALS, 'a filter');
          await demandRefusal(() => ask(source, kind, { facets: [NO_FIELD] }), REFUSALS, 'a facet');
          await demandRefusal(() => ask(source, kind, { sort: NO_FIELD }), REFUSALS, 'a sort');
        },
      },
      {
        name: `${kind}: a value that no record has is no mistake`,
        check: async () => {
          const { items } = await ask(source, kind, { country: [NO_FIELD] });
          demandSame(items, [], 'items');
        },
      },
    ]),
    {
      name: 'a collection that is not there is refused',
      check: async () => {
        for (const kind of KINDS.filter((each) => !info.capabilities.kinds.includes(each))) {
          await demandRefusal(() => ask(source, kind), [...REFUSALS, 'not-found'], kind);
        }
      },
    },
    witness
      ? {
          name: kept,
          check: async () =>
            demandSame(await source.get(witness.kind, witness.record.id), witness.record, witness.record.id),
        }
      : { name: kept, skip: 'no record is known that has any' },
  ];
}

/** What is new to a reader passes through; what is new to a source is refused in words. */
export const openness: Group = { name: 'openness', level: 'read', cases: casesOf };
