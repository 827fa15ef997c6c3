import type { Kind } from '../../model/envelope.ts';
import type { SourceInfo } from '../source.ts';
import { vocabulariesOf } from './dataset.ts';
import type { Dataset } from './dataset.ts';

/** Who a data set is and what it holds: what its manifest says, with the vocabularies. */
export async function describeDataset(
  dataset: Dataset,
  id: string,
  signal: AbortSignal | undefined,
): Promise<SourceInfo> {
  const { format: _, checked: _checked, collections, sources, ...about } = dataset.manifest;
  const kinds = Object.keys(collections) as Kind[];
  return {
    ...about,
    id,
    counts: Object.fromEntries(kinds.map((kind) => [kind, collections[kind]?.count ?? 0])),
    vocabularies: await vocabulariesOf(dataset, signal),
    sources: Object.values(sources),
    capabilities: { kinds, text: 'fuzzy', numberedPages: true, maxPageSize: 100, suggest: true },
  };
}
