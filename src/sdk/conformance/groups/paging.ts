import { ask, countsExactly, recordsOf, walk } from '../ask.ts';
import {
  demand,
  demandRefusal,
  demandSame,
  type Case,
  type Group,
  type Sample,
  type Trial,
} from '../case.ts';

/** Page sizes to walk with: one that divides hardly anything, and the largest. */
const LARGEST = 100;
const SIZES = [7, LARGEST];
/** No record is of this country: the code is one that ISO 3166-1 leaves to its users. */
const NOWHERE = 'QZ';

const idsOf = (items: readonly { readonly id: string }[]): readonly string[] => items.map(({ id }) => id);

function casesOf({ source, info }: Trial, { kind, filters, items }: Sample): readonly Case[] {
  const most = items.length + Math.max(...SIZES);
  const small = Math.min(Math.max(1, Math.ceil(items.length / 3)), LARGEST);
  return [
    ...SIZES.map((pageSize) => ({
      name: `${kind}: a walk with ${pageSize} records a page gives each record once`,
      check: async () => {
        const ids = idsOf(await walk(source, kind, { ...filters, pageSize }, most));
        demand(new Set(ids).size === ids.length, () => 'a record comes twice');
        demandSame(ids.toSorted(), idsOf(items).toSorted(), 'ids');
        // What merges others does not know all records when it orders the first ones.
        if (await countsExactly(source, kind, filters)) demandSame(ids, idsOf(items), 'ids in their order');
      },
    })),
    {
      name: `${kind}: the total is what a walk gives`,
      check: async () => {
        const { total } = await ask(source, kind, { ...filters, pageSize: 1 });
        if (total?.relation === 'exact') demandSame(total.value, items.length, 'total');
        if (total?.relation === 'at-least') {
          demand(
            total.value <= items.length,
            () => `at least ${total.value}, but a walk gives ${items.length}`,
          );
        }
      },
    },
    {
      name: `${kind}: a page has no more records than asked for, and the last one has no next`,
      check: async () => {
        const page = await ask(source, kind, { ...filters, pageSize: small });
        demand(page.items.length <= small, () => `${page.items.length} records on a page of ${small}`);
        const rest = items.length > small;
        demand((typeof page.next === 'string') === rest, () => `next is ${JSON.stringify(page.next)}`);
      },
    },
    {
      name: `${kind}: a query that finds nothing is an empty page`,
      check: async () => {
        const page = await ask(source, kind, { country: [NOWHERE] });
        demandSame([page.items, page.next ?? null], [[], null], 'items and next');
        if (page.total) demandSame(page.total.value, 0, 'total');
      },
    },
    {
      name: `${kind}: numbered pages are those of the walk, or are refused`,
      check: async () => {
        const second = { ...filters, pageSize: small, page: 2 };
        if (!info.capabilities.numberedPages) {
          return demandRefusal(() => ask(source, kind, second), ['unsupported', 'bad-request'], 'page 2');
        }
        const page = recordsOf(await ask(source, kind, second));
        demandSame(idsOf(page), idsOf(items.slice(small, 2 * small)), 'ids of page 2');
      },
    },
    {
      name: `${kind}: the largest page that the source allows is full`,
      check: async () => {
        const { maxPageSize } = info.capabilities;
        demand(maxPageSize >= 1, () => `maxPageSize is ${maxPageSize}`);
        const page = await ask(source, kind, { ...filters, pageSize: Math.min(maxPageSize, LARGEST) });
        demandSame(page.items.length, Math.min(items.length, maxPageSize, LARGEST), 'records on a page');
      },
    },
  ];
}

/** All pages together give each record once, whatever their size. */
export const paging: Group = {
  name: 'paging',
  level: 'read',
  cases: (trial) => trial.samples.flatMap((sample) => casesOf(trial, sample)),
};
