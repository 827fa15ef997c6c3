import { collectionOf } from '../../model/collections.ts';
import type { AnyRecord } from '../../model/records.ts';
import type { FacetValue, ListQuery } from '../../query.ts';
import { widerTerms } from '../../sources/hierarchy.ts';
import { ask, countsExactly, recordsOf, walk } from '../ask.ts';
import { demand, demandSame, type Case, type Group, type Sample, type Skipped, type Trial } from '../case.ts';
import { longestWord } from '../longest-word.ts';

/** How many records of a collection are looked for by a word of their name. */
const LOOKED_FOR = 5;

/** The values of a filter field in a record, as the collection defines them. */
type ValuesOf = (record: AnyRecord) => readonly string[];

function casesOf({ source, info }: Trial, sample: Sample): readonly (Case | Skipped)[] {
  const { kind, filters, items } = sample;
  const { filters: fields, sorts } = collectionOf(kind);
  const wider = widerTerms(info.vocabularies);
  const most = items.length + 100;
  const valuesOf =
    (field: string): ValuesOf =>
    (record) =>
      [
        ...new Set(fields[field]!(record, wider).filter((value) => value !== undefined && value !== '')),
      ] as string[];
  const all = (query: ListQuery): Promise<readonly AnyRecord[]> =>
    walk(source, kind, { ...filters, ...query, pageSize: 100 }, most);
  const idsOf = (found: readonly AnyRecord[]): readonly string[] => found.map(({ id }) => id).toSorted();
  const free = Object.keys(fields).filter((field) => !Object.hasOwn(filters, field));
  const perField = (check: (field: string, of: ValuesOf) => Promise<void>) => async () => {
    for (const field of free) await check(field, valuesOf(field));
  };
  const mostCommon = (of: ValuesOf): string | undefined => {
    const counts = tally(items, of);
    return [...counts]
      .filter(([value]) => !value.startsWith('-') && !value.includes('..'))
      .toSorted((a, b) => b[1] - a[1])[0]?.[0];
  };

  return [
    {
      name: `${kind}: facets count what a walk finds`,
      check: async () => {
        const { facets = [] } = await ask(source, kind, { ...filters, facets: free, pageSize: 1 });
        for (const { field, values, exact } of facets) {
          if (exact) demandCounts(field, values, tally(items, valuesOf(field)));
        }
      },
    },
    {
      name: `${kind}: a filter finds the records that have the value, all of them and no others`,
      check: perField(async (field, of) => {
        const value = mostCommon(of);
        if (value === undefined) return;
        const expected = items.filter((record) => of(record).includes(value));
        demandSame(idsOf(await all({ [field]: [value] })), idsOf(expected), `${field}=${value}`);
      }),
    },
    {
      name: `${kind}: a minus finds all other records`,
      check: perField(async (field, of) => {
        const value = mostCommon(of);
        if (value === undefined) return;
        const expected = items.filter((record) => !of(record).includes(value));
        demandSame(idsOf(await all({ [field]: [`-${value}`] })), idsOf(expected), `${field}=-${value}`);
      }),
    },
    {
      name: `${kind}: values of one field are alternatives, fields must all hold`,
      check: async () => {
        for (const [index, field] of free.entries()) {
          const other = free[(index + 1) % free.length]!;
          const [one, two] = [...tally(items, valuesOf(field)).keys()].filter(
            (value) => !value.startsWith('-'),
          );
          const also = mostCommon(valuesOf(other));
          if (one === undefined || two === undefined || also === undefined || other === field) continue;
          const expected = items.filter((record) => {
            const values = valuesOf(field)(record);
            return (values.includes(one) || values.includes(two)) && valuesOf(other)(record).includes(also);
          });
          const found = await all({ [field]: [one, two], [other]: [also] });
          demandSame(idsOf(found), idsOf(expected), `${field}=${one},${two} and ${other}=${also}`);
        }
      },
    },
    {
      name: `${kind}: a facet leaves its own selection aside`,
      check: perField(async (field, of) => {
        const value = mostCommon(of);
        if (value === undefined) return;
        const page = await ask(source, kind, { ...filters, [field]: [value], facets: [field], pageSize: 1 });
        const facet = page.facets?.find((each) => each.field === field);
        demand(facet !== undefined, () => `no facet "${field}" came`);
        if (facet.exact) demandCounts(field, facet.values, tally(items, of));
      }),
    },
    {
      name: `${kind}: sorted by numbers and days, records stand in that order, both ways`,
      check: async () => {
        for (const [field, keyOf] of Object.entries(sorts)) {
          for (const sort of [field, `-${field}`]) demandOrder(await all({ sort }), keyOf, sort);
        }
      },
    },
    info.capabilities.text === 'none'
      ? {
          name: `${kind}: a word of a name finds the record`,
          skip: 'the source says that it searches no text',
        }
      : {
          name: `${kind}: a word of a name finds the record`,
          check: async () => {
            for (const record of items.slice(0, LOOKED_FOR)) {
              const word = longestWord(record);
              if (word === undefined) continue;
              const found = await walk(source, kind, { ...filters, q: word, pageSize: 100 }, Infinity);
              demand(
                found.some(({ id }) => id === record.id),
                () => `"${record.id}" is not among what a word of its name finds`,
              );
              if (!(await countsExactly(source, kind, filters))) continue;
              const page = recordsOf(await ask(source, kind, { ...filters, q: word, pageSize: 1 }));
              demandSame(page[0]?.id, found[0]?.id, 'the first record, on a smaller page');
            }
          },
        },
  ];
}

/** Value → how many of the records have it. */
function tally(items: readonly AnyRecord[], of: ValuesOf): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of items.flatMap(of)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** A facet may leave out rare values, but counts none of those it lists wrongly. */
function demandCounts(
  field: string,
  values: readonly FacetValue[],
  counts: ReadonlyMap<string, number>,
): void {
  let rarest = Infinity;
  for (const { value, count } of values) {
    demandSame(count, counts.get(value) ?? 0, `${field}=${value}`);
    rarest = Math.min(rarest, count);
  }
  const listed = new Set(values.map(({ value }) => value));
  for (const [value, count] of counts) {
    demand(
      listed.has(value) || (values.length > 0 && count <= rarest),
      () => `${field} does not list "${value}", which ${count} records have`,
    );
  }
}

const hasOneOrder = (key: string | number | undefined): key is string | number =>
  typeof key === 'number' || (key !== undefined && /^\d{4}-\d\d-\d\d/.test(key));

/** Texts are in alphabetical order, of which there are several; numbers and days have one. */
function demandOrder(
  items: readonly AnyRecord[],
  keyOf: (record: AnyRecord) => string | number | undefined,
  sort: string,
): void {
  const direction = sort.startsWith('-') ? -1 : 1;
  let before: string | number | undefined;
  for (const [index, record] of items.entries()) {
    const key = keyOf(record);
    if (index > 0 && before === undefined)
      demand(key === undefined, () => `${sort}: records without a value are not last`);
    if (hasOneOrder(key) && hasOneOrder(before)) {
      const steps = before < key ? 1 : before > key ? -1 : 0;
      demand(steps * direction >= 0, () => `${sort}: ${String(before)} stands before ${String(key)}`);
    }
    before = key;
  }
}

/** What is found is what was asked for, and counts are those of a walk. */
export const filters: Group = {
  name: 'filters',
  level: 'search',
  cases: (trial) => trial.samples.flatMap((sample) => casesOf(trial, sample)),
};
