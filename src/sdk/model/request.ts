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
  readonly countries?: readonly string[];
  readonly nuts?: readonly string[];
  readonly categories?: readonly string[];
  readonly count?: number;
}

/** Someone seeks partners, or offers to be one, for a stated purpose and time. */
export interface PartnerRequest extends RecordEnvelope<'requests'> {
  /** A reference people can say on the phone, `BG-2026-014`. */
  readonly reference?: string;
  readonly direction: Open<'seek' | 'offer' | 'both'>;
  readonly title: LocalizedText;
  readonly summary?: LocalizedText;
  readonly organisationId?: string;
  readonly organisationName?: LocalizedText;
  readonly country?: string;
  readonly nuts?: string;
  readonly region?: RegionSummary;
  readonly callId?: string;
  readonly programmeId?: string;
  readonly strands?: readonly string[];
  readonly objectives?: readonly string[];
  readonly topics?: readonly string[];
  readonly challenges?: readonly string[];
  readonly stage?: Stage;
  readonly wanted?: WantedPartners;
  readonly found?: readonly { readonly country: string; readonly partnerType?: PartnerType }[];
  readonly leadWanted?: boolean;
  readonly durationMonths?: number;
  readonly state: Open<'draft' | 'open' | 'complete' | 'closed' | 'expired'>;
  readonly opened?: IsoDate;
  readonly url?: string;
}
