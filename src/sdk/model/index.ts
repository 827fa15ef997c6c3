/** The public types of the records, and the few values that belong to them. */
export type { Call, CallAction, CallChange, CallConflict, CallWindow } from './call.ts';
export {
  KINDS,
  type ForeignCode,
  type GeoPoint,
  type IsoDate,
  type IsoDateOrInstant,
  type Kind,
  type LinkNote,
  type RecordEnvelope,
  type SourceNote,
} from './envelope.ts';
export { PARTNER_TYPES, type Offer, type Organisation, type PartnerType } from './organisation.ts';
export type { Adoption, Practice } from './practice.ts';
export type { Programme } from './programme.ts';
export type { AnyRecord, RecordOf, Records } from './records.ts';
export type {
  DevelopmentCategory,
  Indicator,
  NutsReference,
  NutsVersion,
  Region,
  RegionSummary,
  S3Priority,
} from './region.ts';
export type { PartnerRequest, Stage, WantedPartners } from './request.ts';
export { pickText, type LocalizedText, type Open, type PickedText } from './text.ts';
export type { Term, Vocabulary } from './vocabulary.ts';
