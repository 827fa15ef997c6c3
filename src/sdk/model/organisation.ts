import type { ForeignCode, GeoPoint, RecordEnvelope } from './envelope.ts';
import type { RegionSummary } from './region.ts';
import type { LocalizedText, Open } from './text.ts';

/** The 17 partner types of Jems, the joint electronic monitoring system of Interreg. */
export const PARTNER_TYPES = [
  'LocalPublicAuthority',
  'RegionalPublicAuthority',
  'NationalPublicAuthority',
  'SectoralAgency',
  'InfrastructureAndServiceProvider',
  'InterestGroups',
  'HigherEducationOrganisations',
  'EducationTrainingCentreAndSchool',
  'EnterpriseExceptSme',
  'Sme',
  'BusinessSupportOrganisation',
  'Egtc',
  'InternationalOrganisationEeig',
  'GeneralPublic',
  'Hospitals',
  'CrossBorderLegalBody',
  'Other',
] as const;

/** A partner type of Jems, or another list's code that was kept. */
export type PartnerType = Open<(typeof PARTNER_TYPES)[number]>;

/** Something that an organisation can give (an offer) or looks for (a need). */
export interface Offer {
  /** A code of the data set's `topics` vocabulary. */
  readonly topic: string;
  /** What kind of topic it is; each kind is a facet of its own. */
  readonly group?: Open<'technology' | 'service' | 'sector'>;
  /** 1 (beginning) to 5 (expert), as the organisation rates itself. */
  readonly level?: number;
  readonly text?: LocalizedText;
}

/** A body that can be a partner. */
export interface Organisation extends RecordEnvelope<'organisations'> {
  readonly name: LocalizedText;
  readonly fullName?: LocalizedText;
  readonly acronym?: string;
  /** Former and other names: searched, not shown. */
  readonly aliases?: readonly string[];
  readonly organisationType?: Open<'digital-innovation-hub' | 'research-organisation' | 'public-authority'>;
  readonly partnerType?: PartnerType;
  readonly legalStatus?: Open<'public' | 'private' | 'other'>;
  readonly bodyKind?: Open<'public-authority' | 'public-law' | 'private-nonprofit' | 'private-profit'>;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly city?: string;
  /** The most detailed NUTS code known, in the version the data set names (2024 unless it says otherwise). */
  readonly nuts?: string;
  readonly region?: RegionSummary;
  readonly point?: GeoPoint;
  readonly codes?: readonly ForeignCode[];
  readonly website?: string;
  readonly description?: LocalizedText;
  /** Languages it works in, BCP 47. */
  readonly languages?: readonly string[];
  readonly offers?: readonly Offer[];
  readonly needs?: readonly Offer[];
  /** Specific objectives it works on: `RSO1.2`. */
  readonly objectives?: readonly string[];
  readonly networks?: readonly string[];
}
