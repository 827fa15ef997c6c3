import type { Kind } from './envelope.ts';
import type { Records } from './records.ts';
import { calls } from './collections/calls.ts';
import { organisations } from './collections/organisations.ts';
import { practices } from './collections/practices.ts';
import { programmes } from './collections/programmes.ts';
import { regions } from './collections/regions.ts';
import { requests } from './collections/requests.ts';
import type { CollectionSpec, WeightedText } from './collections/spec.ts';

export { CITIES, COUNTRIES } from './collections/spec.ts';
export type {
  CollectionSpec,
  LatLon,
  NameInLanguage,
  TermLabels,
  TextWeight,
  WeightedText,
  WiderTerms,
} from './collections/spec.ts';

type Specs = { readonly [K in Kind]: CollectionSpec<Records[K]> };

/** How each collection is searched, filtered and sorted. */
export const COLLECTIONS: Specs = { regions, organisations, requests, practices, calls, programmes };

/** Fields of texts that say what a record is called. */
const NAMES: ReadonlySet<string | undefined> = new Set(['name', 'acronym']);

/** What a record is called, among the texts of it. */
export function namesIn(texts: readonly WeightedText[]): readonly string[] {
  return texts.filter(({ weight, field }) => weight === 3 && NAMES.has(field)).map(({ text }) => text);
}

/** The specification of a collection, for code that handles any of them. */
export function collectionOf(kind: Kind): CollectionSpec {
  return COLLECTIONS[kind] as unknown as CollectionSpec;
}
