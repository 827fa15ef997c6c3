import type { BenchRecord } from '../corpus.ts';
import type { SearchDocument } from '../../../src/sdk/search/types.ts';
import { Columns } from '../columns.ts';
import { SHAPE } from '../corpus.ts';
import { documentOf, termLabels } from '../../../src/sdk/sources/document.ts';
import { generate } from '../../generate.ts';
import { processorSeconds } from './figures.ts';

/** What every engine indexes, made one by one: a million documents would fill the memory of a small machine. */
export function* hubDocuments(size: number): Generator<SearchDocument> {
  const label = termLabels([], ['en']);
  for (const organisation of generate(size)) yield documentOf('organisations', organisation, label);
}

/** The columns that engines without facets have beside them, and what it takes to make the documents alone. */
export function hubColumns(size: number): { readonly columns: Columns; readonly seconds: number } {
  const since = process.cpuUsage();
  const records = Array.from(hubDocuments(size), withoutTexts);
  const seconds = processorSeconds(since);
  return { columns: new Columns({ shape: SHAPE, records }), seconds };
}

/** Fields that no question filters or sorts by are left out too. */
function withoutTexts({ values, sorts }: SearchDocument): Pick<BenchRecord, 'document'> {
  return {
    document: { texts: [], values: only(SHAPE.filters, values), sorts: only(SHAPE.sorts, sorts) },
  };
}

const only = <T>(fields: readonly string[], all: Readonly<Record<string, T>>): Record<string, T> =>
  Object.fromEntries(fields.map((field) => [field, all[field]!]));
