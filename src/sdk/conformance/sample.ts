import { collectionOf } from '../model/collections.ts';
import type { Kind } from '../model/envelope.ts';
import type { Source } from '../sources/source.ts';
import { ask, walk } from './ask.ts';
import type { Sample } from './case.ts';

/** Records on a page while a sample is taken. */
const PAGE = 100;

/**
 * The part of a collection that is walked: all of it, or where that is too much, what has the most frequent value of a
 * filter that is rare enough; where there is none, the first records by themselves.
 */
export async function sampleOf(source: Source, kind: Kind, count: number, most: number): Promise<Sample> {
  if (count <= most) return take(source, kind, {}, most);
  const fields = Object.keys(collectionOf(kind).filters);
  const { facets = [] } = await ask(source, kind, { facets: fields, pageSize: 1 });
  const [best] = facets
    .flatMap(({ field, values }) => values.map(({ value, count: records }) => ({ field, value, records })))
    .filter(({ records }) => records <= most)
    .toSorted((one, other) => other.records - one.records);
  return take(source, kind, best ? { [best.field]: [best.value] } : {}, most);
}

async function take(source: Source, kind: Kind, filters: Sample['filters'], most: number): Promise<Sample> {
  return { kind, filters, items: await walk(source, kind, { ...filters, pageSize: PAGE }, most + PAGE) };
}
