import { readFileSync } from 'node:fs';
import type { AnyRecord } from '../src/sdk/model/records.ts';
import type { BenchRecord, Corpus } from './bench-record.ts';
import { COLLECTIONS, collectionOf } from '../src/sdk/model/collections.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Reads records from a JSON array or from NDJSON: records of coopkit by their collection, others field by field. */
export function readCorpus(file: string): Corpus {
  return corpusOf(file, parse(readFileSync(file, 'utf8')));
}

/** Turns raw records into a set to measure with. */
export function corpusOf(title: string, raw: readonly Fields[]): Corpus {
  const records = raw.map((fields) => (isRecord(fields) ? fromCollection(fields) : fromFields(fields)));
  const fieldsOf = (pick: (record: BenchRecord) => object) =>
    [...new Set(records.flatMap((record) => Object.keys(pick(record))))].sort();
  return {
    title: `${title} (${records.length} records)`,
    shape: {
      filters: fieldsOf(({ document }) => document.values),
      sorts: fieldsOf(({ document }) => document.sorts),
    },
    records,
  };
}

function parse(text: string): Fields[] {
  if (text.trimStart().startsWith('[')) return JSON.parse(text) as Fields[];
  return text
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as Fields);
}

function isRecord(fields: Fields): fields is Fields & AnyRecord {
  return typeof fields['kind'] === 'string' && fields['kind'] in COLLECTIONS;
}

function fromCollection(record: AnyRecord): BenchRecord {
  const spec = collectionOf(record.kind);
  const texts = spec.texts(record, () => []);
  const entries = <T, U>(fields: Readonly<Record<string, T>>, read: (field: T) => U) =>
    Object.fromEntries(Object.entries(fields).map(([field, rule]) => [field, read(rule)]));
  return {
    name: Object.values('name' in record ? record.name : record.title)[0] ?? '',
    document: {
      texts,
      values: entries(spec.filters, (rule) => rule(record).filter((value) => value !== undefined)),
      sorts: entries(spec.sorts, (rule) => rule(record)),
    },
  };
}

/** Any other record: its name counts most, short codes become filters, everything else is text. */
function fromFields(fields: Fields): BenchRecord {
  const name =
    [fields['name'], fields['title'], fields['label']].find((each) => typeof each === 'string') ?? '';
  const texts = Object.values(fields).flatMap((value) => strings(value));
  const isCode = (value: unknown) => typeof value === 'string' && /^[\w-]{1,12}$/.test(value);
  const codes = Object.entries(fields).filter(
    ([field, value]) => field !== 'id' && [value].flat().every(isCode),
  );
  return {
    name,
    document: {
      texts: [
        { weight: 3, text: name },
        { weight: 0, text: texts.filter((text) => text !== name).join(' ') },
      ],
      values: Object.fromEntries(codes.map(([field, value]) => [field, [value].flat() as string[]])),
      sorts: { name },
    },
  };
}

function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}
