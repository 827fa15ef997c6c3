import { categoryOf } from '../partners.ts';
import { atLeast, countGroups, countTrue, isIn } from '../three-valued.ts';
import type { Because, CategoryMixRule, CategoryShareRule, Partner } from '../types.ts';
import { idsWhere, missingOf, type Check } from './kind.ts';

/** Computed categories are told, so that one sees which way it probably goes. */
function computed(partners: readonly Partner[]): readonly Because[] {
  const guessed = partners.filter(
    ({ category, categoryBasis }) => category !== undefined && categoryBasis === 'computed',
  );
  return guessed.length === 0
    ? []
    : [
        {
          code: 'category-computed',
          partners: guessed.map(({ id }) => id),
          values: { categories: guessed.map(({ category = '' }) => category) },
        },
      ];
}

const hasCategory = (partner: Partner): boolean => categoryOf(partner) !== undefined;

/** `category-mix` */
export const categoryMix: Check<CategoryMixRule> = (rule, { partners }) => {
  const groups = rule.groups.map(({ id, categories }) => ({ id, members: new Set(categories) }));
  const either = new Set(rule.either);
  const told = partners.map(categoryOf);
  const isCovered = ({ members }: { readonly members: ReadonlySet<string> }): boolean =>
    told.some((category) => category !== undefined && members.has(category));
  const open = idsWhere(partners, (partner) => either.has(categoryOf(partner) ?? ''));
  return {
    truth: atLeast(countGroups(told, groups, either), groups.length),
    because: [
      {
        code: 'category-groups',
        values: {
          covered: groups.filter(isCovered).map(({ id }) => id),
          uncovered: groups.filter((group) => !isCovered(group)).map(({ id }) => id),
        },
      },
      ...(open.length > 0 ? [{ code: 'category-either', partners: open }] : []),
      ...computed(partners),
    ],
    missing: missingOf(partners, 'category', hasCategory),
  };
};

/** `category-share` */
export const categoryShare: Check<CategoryShareRule> = ({ categories, min }, { partners }) => {
  const range = countTrue(partners.map((partner) => isIn(categoryOf(partner), categories)));
  // Counted in partners, not in shares: 0.7 × 10 is not 7 in binary fractions.
  const needed = Math.ceil(Math.round(min * partners.length * 1e9) / 1e9);
  return {
    truth: partners.length === 0 ? false : atLeast(range, needed),
    because: [
      {
        code: 'category-share',
        partners: idsWhere(partners, (partner) => isIn(categoryOf(partner), categories) === true),
        values: { counted: range.min, needed, of: partners.length },
      },
      ...computed(partners),
    ],
    missing: missingOf(partners, 'category', hasCategory),
  };
};
