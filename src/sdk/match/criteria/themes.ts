import { widerObjective } from '../../model/objective-tree.ts';
import { standardObjective } from '../../model/vocabularies/objective-spelling.ts';
import type { MatchParty, ReasonValues } from '../types.ts';
import { DERIVED, lacking, unknown, unknownUnless, type Criterion, type Finding } from './criterion.ts';
import { coverage, equal, shared, sorted, type Likeness } from './overlap.ts';

/** Two specific objectives of one policy objective are that much alike; an objective and its policy objective too. */
const SAME_POLICY = 0.4;

/** Two NACE codes of one section (`C`, manufacturing) or NABS codes of one chapter are that much alike. */
const SAME_SECTION = 0.4;

const policyOf = (code: string): string => widerObjective(code) ?? code;

const objectiveLikeness: Likeness = (one, other) =>
  one === other ? 1 : policyOf(one) === policyOf(other) ? SAME_POLICY : 0;

/** Most codes are in the spelling of the vocabulary already; thousands of parties are compared at a time. */
const STANDARD = /^[REI]SO\d\.[1-9]\d?$/;

/** In the spelling of the vocabulary: ` RSO2.8` and `2.viii` are one objective. */
const standard = (codes: readonly string[] | undefined): readonly string[] =>
  sorted((codes ?? []).map((code) => (STANDARD.test(code) ? code : standardObjective(code))));

/** The same specific objective, or at least the same policy objective. */
export const objectives: Criterion = {
  code: 'shared-objectives',
  weight: 'objectives',
  find: (a, b) => {
    const [one, other] = [standard(a.objectives), standard(b.objectives)];
    return [
      unknownUnless(a, b, ['objectives']) ?? {
        fit: coverage(one, other, objectiveLikeness),
        certainty: 1,
        values: {
          same: shared(one, other),
          samePolicy: shared(one.map(policyOf), other.map(policyOf)),
        },
      },
    ];
  },
};

/** Topics that both are about, whoever offers or needs them. */
export const topics: Criterion = {
  code: 'shared-topics',
  weight: 'topics',
  find: (a, b) => [sharedCodes(a, b, 'topics')],
};

/** Challenges that both work on. */
export const challenges: Criterion = {
  code: 'shared-challenges',
  weight: 'challenges',
  find: (a, b) => [sharedCodes(a, b, 'challenges')],
};

/** Both stand at the same point of a cooperation. The stages are no straight line, so none is nearer than another. */
export const stage: Criterion = {
  code: 'shared-stage',
  weight: 'stage',
  find: (a, b) => [sharedCodes(a, b, 'stages')],
};

function sharedCodes(a: MatchParty, b: MatchParty, field: 'topics' | 'challenges' | 'stages'): Finding {
  const [one, other] = [a[field] ?? [], b[field] ?? []];
  return (
    unknownUnless(a, b, [field]) ?? {
      fit: coverage(one, other, equal),
      certainty: 1,
      values: { same: shared(one, other) },
    }
  );
}

/** Priorities of both smart specialisation strategies in the same economic or scientific domain. */
export const smartSpecialisation: Criterion = {
  code: 'shared-s3',
  weight: 's3',
  find: (a, b) => [s3(a, b)],
};

const S3_FIELDS = ['economicDomains', 'scientificDomains'] as const;

/** The better of the two lists counts; when only one can be compared, the finding is half sure. */
function s3(a: MatchParty, b: MatchParty): Finding {
  const known = S3_FIELDS.filter((field) => a[field] !== undefined && b[field] !== undefined);
  const missing = S3_FIELDS.filter((field) => !known.includes(field)).flatMap((field) => [
    ...lacking('a', a, field),
    ...lacking('b', b, field),
  ]);
  if (known.length === 0) return unknown(missing);
  const values: Record<string, ReasonValues[string]> = {};
  for (const field of known) values[field] = shared(a[field] ?? [], b[field] ?? []);
  return {
    fit: Math.max(...known.map((field) => coverage(a[field] ?? [], b[field] ?? [], domainLikeness))),
    certainty: missing.length === 0 ? 1 : DERIVED,
    missing,
    values,
  };
}

/** A NACE section is a letter (`C26.1` → `C`), a NABS chapter the digits before the point (`04.1` → `04`). */
const sectionOf = (code: string): string => /^[A-Za-z]|^\d+/.exec(code)?.[0]?.toUpperCase() ?? code;

const domainLikeness: Likeness = (one, other) =>
  one === other ? 1 : sectionOf(one) === sectionOf(other) ? SAME_SECTION : 0;
