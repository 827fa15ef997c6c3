import { countsExactly } from '../ask.ts';
import { demandRefusal, demandSame, type Group, type Trial } from '../case.ts';

/** Ids that are nobody's; the second has all that an address has a meaning for. */
const STRANGERS = ['coopkit-conformance:nobody', 'a/b?c=d&e#f%20 ü..'];

/** How many records of a collection are got one by one. */
const GOT = 5;

/** First, last, and some in between. */
function spread<T>(items: readonly T[]): readonly T[] {
  const step = Math.max(1, Math.floor((items.length - 1) / (GOT - 1)));
  return items.filter((_, index) => index % step === 0).slice(0, GOT);
}

const casesOf = ({ source, info, samples }: Trial) => [
  {
    name: 'describes itself under the id that it has',
    check: async () => demandSame(info.id, source.id, 'id'),
  },
  ...samples.flatMap(({ kind, items, filters }) => [
    {
      name: `${kind}: a record by its id is the one of the list`,
      check: async () => {
        for (const item of spread(items)) demandSame(await source.get(kind, item.id), item, `"${item.id}"`);
      },
    },
    {
      name: `${kind}: an id that nobody has is not found`,
      check: async () => {
        for (const id of STRANGERS) await demandRefusal(() => source.get(kind, id), ['not-found'], `"${id}"`);
      },
    },
    {
      name: `${kind}: there are as many records as the description says`,
      check: async () => {
        if (Object.keys(filters).length > 0) return;
        if (await countsExactly(source, kind, {})) demandSame(info.counts[kind] ?? 0, items.length, 'count');
      },
    },
  ]),
];

/** A record is the same wherever it is met, and what is not there is told as that. */
export const identity: Group = { name: 'identity', level: 'read', cases: casesOf };
