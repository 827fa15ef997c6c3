import type { Reader } from '../../sdk/client/types.ts';
import type { Practice } from '../../sdk/model/practice.ts';
import type { CallOptions } from '../../sdk/sources/source.ts';

/** A practice that resembles another, and by what. */
export interface Related {
  readonly practice: Practice;
  /** The shared codes, objectives first. */
  readonly shared: readonly { readonly field: 'objectives' | 'topics'; readonly code: string }[];
}

const FIELDS = ['objectives', 'topics'] as const;
const MOST = 4;
const CANDIDATES = 100;

/** The candidates that share most objectives and topics with a practice; without any in common none is proposed. */
export function rankRelated(practice: Practice, candidates: readonly Practice[]): readonly Related[] {
  const others = new Map(candidates.map((candidate) => [candidate.id, candidate]));
  others.delete(practice.id);
  return [...others.values()]
    .map((candidate) => ({ practice: candidate, shared: sharedCodes(practice, candidate) }))
    .filter(({ shared }) => shared.length > 0)
    .toSorted((a, b) => b.shared.length - a.shared.length)
    .slice(0, MOST);
}

/** Asks for practices with the same objectives and with the same topics, then ranks both together. */
export async function findRelated(
  client: Reader,
  practice: Practice,
  options: CallOptions,
): Promise<readonly Related[]> {
  const questions = FIELDS.filter((field) => practice[field]?.length);
  const pages = await Promise.all(
    questions.map((field) =>
      client.practices.list({ [field]: practice[field], pageSize: CANDIDATES }, options),
    ),
  );
  return rankRelated(
    practice,
    pages.flatMap(({ items }) => items),
  );
}

function sharedCodes(a: Practice, b: Practice): Related['shared'] {
  return FIELDS.flatMap((field) =>
    (a[field] ?? []).filter((code) => b[field]?.includes(code)).map((code) => ({ field, code })),
  );
}
