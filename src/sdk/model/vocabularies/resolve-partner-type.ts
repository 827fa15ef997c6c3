import { PARTNER_TYPES } from '../organisation.ts';
import { partnerTypes } from './partner-types.ts';

/** A partner type as it was understood. */
export interface ResolvedPartnerType {
  /** A Jems code; what was given, trimmed, when it is in no list we know. */
  readonly code: string;
  readonly known: boolean;
  /** True when the other list draws its lines elsewhere, so that the code is only the nearest one. */
  readonly lossy: boolean;
}

type Code = (typeof PARTNER_TYPES)[number];

/** Other spellings of the same type, as found in published project lists. */
const SAME: Readonly<Partial<Record<Code, readonly string[]>>> = {
  LocalPublicAuthority: ['local authority', 'municipality'],
  RegionalPublicAuthority: ['regional authority'],
  NationalPublicAuthority: ['national authority'],
  InfrastructureAndServiceProvider: ['infrastructure and public service provider'],
  InterestGroups: ['interest groups', 'interest group'],
  HigherEducationOrganisations: [
    'higher education and research institution',
    'higher education and research organisation',
    'higher education and research organisations',
  ],
  EducationTrainingCentreAndSchool: ['education training centre and school', 'school'],
  EnterpriseExceptSme: ['large enterprise', 'enterprise excluding sme'],
  Sme: ['small and medium sized enterprise', 'small or medium sized enterprise'],
  Egtc: ['european grouping of territorial cooperation'],
  InternationalOrganisationEeig: ['international organisation'],
  Hospitals: ['hospital', 'hospitals'],
};

/** Nearest types. The first group is the list of the EU Funding & Tenders portal, with its short codes. */
const NEAREST: Readonly<Partial<Record<Code, readonly string[]>>> = {
  HigherEducationOrganisations: [
    'higher or secondary education',
    'hes',
    'research organisation',
    'rec',
    'university',
    'education and research institution',
  ],
  EnterpriseExceptSme: ['private for profit', 'prc', 'enterprise', 'company'],
  InterestGroups: ['ngo', 'non governmental organisation', 'association'],
  SectoralAgency: ['agency'],
  BusinessSupportOrganisation: ['chamber of commerce', 'cluster organisation'],
  Other: ['oth'],
};

const BY_SPELLING: ReadonlyMap<string, ResolvedPartnerType> = new Map([
  ...entries(NEAREST, true),
  ...entries(SAME, false),
  ...entries(Object.fromEntries(PARTNER_TYPES.map((code) => [code, [code]])), false),
  ...entries(
    Object.fromEntries(partnerTypes.terms.map((term) => [term.code, Object.values(term.label)])),
    false,
  ),
]);

/**
 * Reads a partner type of Jems, of the Funding & Tenders portal, or as project lists spell it.
 *
 * @example
 * resolvePartnerType('Enterprise, except SME') // { code: 'EnterpriseExceptSme', known: true, lossy: false }
 * resolvePartnerType('NGO') // { code: 'InterestGroups', known: true, lossy: true }
 */
export function resolvePartnerType(text: string): ResolvedPartnerType {
  return BY_SPELLING.get(fold(text)) ?? { code: text.trim(), known: false, lossy: false };
}

function entries(
  spellings: Readonly<Record<string, readonly string[]>>,
  lossy: boolean,
): [string, ResolvedPartnerType][] {
  return Object.entries(spellings).flatMap(([code, texts]) =>
    texts.map((text): [string, ResolvedPartnerType] => [fold(text), { code, known: true, lossy }]),
  );
}

/** Letters and digits alone count: `Infrastructure and (public) service provider` has many punctuations. */
function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/organization/g, 'organisation')
    .replace(/[^\p{L}\p{N}]/gu, '');
}
