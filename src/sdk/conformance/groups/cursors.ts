import { ask } from '../ask.ts';
import { demandRefusal, type Case, type Group, type Sample, type Skipped, type Trial } from '../case.ts';

const REFUSALS = ['bad-request', 'stale-cursor'];

/** Texts that were never a cursor, of kinds that decoders stumble over. */
const GARBAGE = ['x', '-1', '0', 'null', '[]', 'AAAA', '%%%', '💥'];

function casesOf({ source, samples }: Trial, { kind, filters, items }: Sample): readonly (Case | Skipped)[] {
  const name = (what: string): string => `${kind}: ${what} is refused, and never page 1`;
  const refuse = (cursor: string, what: string, query: object = filters): Promise<void> =>
    demandRefusal(() => ask(source, kind, { ...query, pageSize: 1, cursor }), REFUSALS, what);
  const garbage: Case = {
    name: name('a text that is no cursor'),
    check: async () => {
      for (const text of GARBAGE) await refuse(text, JSON.stringify(text));
    },
  };
  if (items.length < 2) return [garbage, { name: name('a foreign cursor'), skip: 'there is one page only' }];
  const next = async (of: Sample = { kind, filters, items }): Promise<string> =>
    (await ask(source, of.kind, { ...of.filters, pageSize: 1 })).next ?? '';
  const other = samples.find((sample) => sample.kind !== kind && sample.items.length > 1);
  return [
    garbage,
    {
      name: name('half a cursor'),
      check: async () => {
        const cursor = await next();
        await refuse(cursor.slice(0, cursor.length / 2), 'the first half of a cursor');
      },
    },
    {
      name: name('the cursor of another query'),
      check: async () =>
        refuse(await next(), 'a cursor of the same list without "-ZZ"', { ...filters, country: ['-ZZ'] }),
    },
    other
      ? {
          name: name('the cursor of another collection'),
          check: async () => refuse(await next(other), `a cursor of ${other.kind}`),
        }
      : { name: name('the cursor of another collection'), skip: 'no other collection has two pages' },
  ];
}

/** A cursor continues its own list, or says that it cannot. */
export const cursors: Group = {
  name: 'cursors',
  level: 'read',
  cases: (trial) => trial.samples.flatMap((sample) => casesOf(trial, sample)),
};
