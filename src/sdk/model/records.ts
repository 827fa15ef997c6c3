import type { Call } from './call.ts';
import type { Kind } from './envelope.ts';
import type { Organisation } from './organisation.ts';
import type { Practice } from './practice.ts';
import type { Programme } from './programme.ts';
import type { Region } from './region.ts';
import type { PartnerRequest } from './request.ts';

/** Collection name → type of its records. */
export interface Records {
  readonly regions: Region;
  readonly organisations: Organisation;
  readonly requests: PartnerRequest;
  readonly practices: Practice;
  readonly calls: Call;
  readonly programmes: Programme;
}

/** The record type of a collection. */
export type RecordOf<K extends Kind> = Records[K];

/** Any record. */
export type AnyRecord = Records[Kind];
