import type { IsoDate, RecordEnvelope } from './envelope.ts';
import type { PartnerType } from './organisation.ts';
import type { RegionSummary } from './region.ts';
import type { LocalizedText, Open } from './text.ts';

/** Where a cooperation stands: the eight services of the S3 Community of Practice, which are not a straight line. */
export type Stage = Open<
  'scoping' | 'capacity' | 'governance' | 'mapping' | 'partnering' | 'funding' | 'demonstration' | 'scale-up'
>;

/** Partners that a request asks for. */
export interface WantedPartners {
  readonly partnerTypes?: readonly PartnerType[];
  /** ISO 3166-1 alpha-2. */
  readonly countries?: readonly string[];
  /** NUTS codes of any level; what lies inside counts. */
  readonly nuts?: readonly string[];
  /** Development categories: `less-developed`. */
  readonly categories?: readonly string[];
  /** How many partners are sought. */
  readonly count?: number;
}

/** Someone seeks partners, or offers to be one, for a stated purpose and time. */
export interface PartnerRequest extends RecordEnvelope<'requests'> {
  /** A reference people can say on the phone, `BG-2026-014`. */
  readonly reference?: string;
  /** Whether partners are sought, or someone offers to be one. */
  readonly direction: Open<'seek' | 'offer' | 'both'>;
  readonly title: LocalizedText;
  readonly summary?: LocalizedText;
  readonly organisationId?: string;
  readonly organisationName?: LocalizedText;
  /** ISO 3166-1 alpha-2, of whoever asks. */
  readonly country?: string;
  readonly nuts?: string;
  readonly region?: RegionSummary;
  /** Id of the call that it is for. */
  readonly callId?: string;
  readonly programmeId?: string;
  /** Interreg strands: `A`. */
  readonly strands?: readonly string[];
  /** Specific objectives: `RSO1.2`. */
  readonly objectives?: readonly string[];
  readonly topics?: readonly string[];
  readonly challenges?: readonly string[];
  readonly stage?: Stage;
  readonly wanted?: WantedPartners;
  /** Partners that take part already; `country` as above. */
  readonly found?: readonly { readonly country: string; readonly partnerType?: PartnerType }[];
  /** Whether a lead partner is among those sought. */
  readonly leadWanted?: boolean;
  readonly durationMonths?: number;
  readonly state: Open<'draft' | 'open' | 'complete' | 'closed' | 'expired'>;
  readonly opened?: IsoDate;
  readonly url?: string;
}
