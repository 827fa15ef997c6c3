import type { MatchParty, Side } from '../types.ts';
import { lacking, unknown, type Criterion, type Finding } from './criterion.ts';

/** One party is what the other one asks for: kind of partner, country, region, development category. */
export const wantedPartner: Criterion = {
  code: 'wanted-partner',
  weight: 'wantedPartner',
  find: (a, b) => [...direction('b', a, b), ...direction('a', b, a)],
};

interface Wish {
  readonly name: string;
  readonly field: 'partnerType' | 'country' | 'nuts' | 'category';
  readonly met: boolean;
}

/** @param from the side of `one`, who may be as the `seeker` wants */
function direction(from: Side, seeker: MatchParty, one: MatchParty): readonly Finding[] {
  const wishes = wishesOf(seeker, one);
  if (wishes.length === 0) return [];
  const open = wishes.filter(({ field }) => one[field] === undefined);
  const missing = open.flatMap(({ field }) => lacking(from, one, field));
  if (open.length === wishes.length) return [{ ...unknown(missing), from }];
  const met = wishes.filter((wish) => wish.met);
  return [
    {
      from,
      fit: met.length / wishes.length,
      certainty: 1 - open.length / wishes.length,
      missing,
      values: { met: met.map(({ name }) => name), wishes: wishes.length },
    },
  ];
}

function wishesOf({ wanted = {} }: MatchParty, one: MatchParty): readonly Wish[] {
  const { partnerTypes = [], countries = [], nuts = [], categories = [] } = wanted;
  const all: readonly (Wish & { readonly asked: boolean })[] = [
    {
      name: 'partnerTypes',
      field: 'partnerType',
      asked: partnerTypes.length > 0,
      met: partnerTypes.some((type) => type === one.partnerType),
    },
    {
      name: 'countries',
      field: 'country',
      asked: countries.length > 0,
      met: countries.some((country) => country === one.country),
    },
    {
      name: 'nuts',
      field: 'nuts',
      asked: nuts.length > 0,
      met: nuts.some((code) => one.nuts?.startsWith(code) === true),
    },
    {
      name: 'categories',
      field: 'category',
      asked: categories.length > 0,
      met: categories.some((category) => category === one.category?.value),
    },
  ];
  return all.filter(({ asked }) => asked);
}
