import type { MatchParty } from '../types.ts';
import { DERIVED, unknown, type Criterion } from './criterion.ts';
import { shared } from './overlap.ts';

/** What earlier cooperation is worth: a pairing of the two, a common project, a common programme, a common network. */
const WORTH = { pairedWith: 1, projects: 1, programmes: 0.5, networks: 0.5 } as const;

const FIELDS = ['projects', 'programmes', 'networks'] as const;

/** They know each other already, or move in the same circles. */
export const earlierCooperation: Criterion = {
  code: 'earlier-cooperation',
  weight: 'earlierCooperation',
  find: (a, b) => {
    const paired = isPaired(a, b) || isPaired(b, a);
    const known = FIELDS.filter((field) => a[field] !== undefined && b[field] !== undefined);
    const missing = (['a', 'b'] as const)
      .filter((party) => FIELDS.every((field) => (party === 'a' ? a : b)[field] === undefined))
      .map((party) => ({ party, field: 'networks' as const }));
    if (!paired && known.length === 0) return [unknown(missing)];
    const common = FIELDS.map((field) => [field, shared(a[field] ?? [], b[field] ?? [])] as const).filter(
      ([, codes]) => codes.length > 0,
    );
    return [
      {
        fit: Math.max(paired ? WORTH.pairedWith : 0, ...common.map(([field]) => WORTH[field])),
        certainty: paired || common.length > 0 || known.length === FIELDS.length ? 1 : DERIVED,
        values: { paired, ...Object.fromEntries(common) },
      },
    ];
  },
};

/** Whether one says that it was paired with the other, or with a region that the other is or lies in. */
const isPaired = ({ pairedWith = [] }: MatchParty, other: MatchParty): boolean =>
  [other.id, ...(other.regionIds ?? [])].some((id) => pairedWith.includes(id));
