import { OUTERMOST_NUTS, isMemberState } from '../facts/countries.ts';
import { isoFromNuts } from '../../model/country-codes.ts';
import type { Subject } from './kinds/kind.ts';
import { outermostRegionOf } from './partners.ts';
import { atLeast, countDistinct, every, isIn, type Truth } from './three-valued.ts';
import type { MissingPartnerFact, Waiver } from './types.ts';

/** Whether a waiver holds, and what is missing to know. */
export interface WaiverOutcome {
  readonly waiver: Waiver;
  readonly truth: Truth;
  readonly missing: readonly MissingPartnerFact[];
}

/** Looks whether a rule does not apply. A waiver that could not be verified never holds for sure. */
export function checkWaiver(waiver: Waiver, subject: Subject): WaiverOutcome {
  const { truth, missing } = OF_KIND[waiver.kind](waiver as never, subject);
  return { waiver, truth: waiver.verified === false && truth === true ? undefined : truth, missing };
}

type Found = Omit<WaiverOutcome, 'waiver'>;
type OfKind<K extends Waiver['kind']> = Extract<Waiver, { readonly kind: K }>;

const OF_KIND: {
  readonly [K in Waiver['kind']]: (waiver: OfKind<K>, subject: Subject) => Found;
} = {
  declared: ({ flag }, { context: { declared = {} } }) => {
    // A rule set is data: its flag may be called like a method of all objects.
    const truth = Object.hasOwn(declared, flag) ? declared[flag] : undefined;
    return { truth, missing: truth === undefined ? [{ field: 'declared', flag }] : [] };
  },

  'outermost-regions': ({ moreThan }, { partners }) => {
    const regions = partners.map(outermostRegionOf);
    return {
      truth: atLeast(countDistinct(regions, new Set(OUTERMOST_NUTS)), moreThan + 1),
      missing: partners
        .filter((_, at) => regions[at] === undefined)
        .map(({ id }) => ({ partner: id, field: 'nuts' })),
    };
  },

  'sole-partner': ({ partnerTypes, minCountries, minMemberStates }, { partners }) => {
    const [sole, ...others] = partners;
    if (!sole || others.length > 0) return { truth: false, missing: [] };
    const countries = sole.memberCountries && [...new Set(sole.memberCountries.map(isoFromNuts))];
    const truth = every([
      isIn(sole.partnerType, partnerTypes),
      countries && countries.length >= minCountries,
      countries && countries.filter(isMemberState).length >= minMemberStates,
    ]);
    const missing: MissingPartnerFact[] = [];
    if (sole.partnerType === undefined) missing.push({ partner: sole.id, field: 'partnerType' });
    if (!countries) missing.push({ partner: sole.id, field: 'memberCountries' });
    return { truth, missing: truth === undefined ? missing : [] };
  },
};
