import type { Kind } from '../../sdk/model/envelope.ts';
import type { AnyRecord } from '../../sdk/model/records.ts';

/** A record's pointer to another record. */
export interface Reference {
  readonly field: string;
  readonly kind: Kind;
  readonly id: string;
}

/** All pointers of a record to others of its data set. */
export function referencesOf(record: AnyRecord): readonly Reference[] {
  const to = (field: string, kind: Kind, ...ids: readonly (string | undefined)[]): Reference[] =>
    ids.flatMap((id) => (id === undefined ? [] : [{ field, kind, id }]));
  switch (record.kind) {
    case 'regions': {
      return to('parentId', 'regions', record.parentId);
    }
    case 'requests': {
      return [
        ...to('organisationId', 'organisations', record.organisationId),
        ...to('callId', 'calls', record.callId),
        ...to('programmeId', 'programmes', record.programmeId),
      ];
    }
    case 'practices': {
      return [
        ...to('regionIds', 'regions', ...(record.regionIds ?? [])),
        ...to('adoptedBy', 'regions', ...(record.adoptedBy ?? []).map(({ regionId }) => regionId)),
      ];
    }
    case 'calls': {
      return to('programmeId', 'programmes', record.programmeId);
    }
    default: {
      return [];
    }
  }
}
