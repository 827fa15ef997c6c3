import { CoopkitError } from '../../errors.ts';
import { isForeign, objectsOf, textOf } from '../foreign.ts';
import type { Foreign } from '../foreign.ts';

/** One cell of a table: where it is, by the code of each dimension, and what stands there. */
export interface JsonStatCell {
  /** Dimension → code: `{ geo: 'EL30', time: '2023' }`. */
  readonly at: Readonly<Record<string, string>>;
  /** Absent where the table has no figure. */
  readonly value?: number;
  /** Observation flag of the publisher: `p` provisional, `e` estimated, `b` break in the series. */
  readonly flag?: string;
}

/** A table of JSON-stat 2.0. */
export interface JsonStatTable {
  readonly label: string | undefined;
  /** When it was last changed, as the publisher writes it. */
  readonly updated: string | undefined;
  /** Codes of each dimension in their order. */
  readonly dimensions: ReadonlyMap<string, readonly string[]>;
  /** What a code of a dimension is called, or the code. */
  labelOf(dimension: string, code: string): string;
  /** All cells, row by row; those without a figure as well. */
  cells(): IterableIterator<JsonStatCell>;
}

/**
 * Reads a data set of JSON-stat 2.0, the format of the Eurostat API. Values and flags may be lists or sparse objects.
 *
 * @param answer parsed JSON
 * @throws CoopkitError `decode` when it is none, with what is missing
 *
 * @example
 * for (const { at, value } of readJsonStat(await response.json()).cells()) console.log(at['geo'], value);
 */
export function readJsonStat(answer: unknown): JsonStatTable {
  const table = isForeign(answer) ? answer : {};
  if (table['class'] !== 'dataset' || !isForeign(table['dimension'])) {
    const told = textOf(objectsOf(table['error'])[0]?.['label']);
    throw notJsonStat(told ?? 'it has no class "dataset" with dimensions');
  }
  const id = Array.isArray(table['id']) ? (table['id'] as readonly unknown[]).map(String) : [];
  const size = Array.isArray(table['size']) ? (table['size'] as readonly unknown[]).map(Number) : [];
  const dimensions = new Map(
    id.map((name) => [name, codesOf(objectsOf((table['dimension'] as Foreign)[name])[0])]),
  );
  id.forEach((name, index) => {
    if (dimensions.get(name)!.length !== size[index]) {
      throw notJsonStat(
        `the dimension "${name}" has ${dimensions.get(name)!.length} codes and not ${String(size[index])}`,
      );
    }
  });
  if (id.length === 0 || id.length !== size.length)
    throw notJsonStat('"id" and "size" do not name its dimensions');

  return {
    label: textOf(table['label']),
    updated: textOf(table['updated']),
    dimensions,
    labelOf: (dimension, code) => labelOf(table, dimension, code),
    *cells() {
      const count = size.reduce((product, each) => product * each, 1);
      for (let index = 0; index < count; index++) {
        const value = entryOf(table['value'], index);
        const flag = textOf(entryOf(table['status'], index));
        yield {
          at: placeOf(index, id, size, dimensions),
          ...(typeof value === 'number' && Number.isFinite(value) && { value }),
          ...(flag !== undefined && { flag }),
        };
      }
    },
  };
}

/** The last dimension changes with every cell, the first one seldom. */
function placeOf(
  index: number,
  id: readonly string[],
  size: readonly number[],
  dimensions: ReadonlyMap<string, readonly string[]>,
): Readonly<Record<string, string>> {
  const at: Record<string, string> = {};
  let rest = index;
  for (let dimension = id.length - 1; dimension >= 0; dimension--) {
    const name = id[dimension]!;
    const length = size[dimension]!;
    at[name] = dimensions.get(name)![rest % length]!;
    rest = Math.floor(rest / length);
  }
  return at;
}

/** Of a list or a sparse object the entry of a cell; a single text stands for all cells. */
function entryOf(entries: unknown, index: number): unknown {
  if (Array.isArray(entries)) return (entries as readonly unknown[])[index];
  if (isForeign(entries)) return entries[String(index)];
  return typeof entries === 'string' ? entries : undefined;
}

/** `category.index` is a list of codes, or says the place of each; with a single code it may be missing. */
function codesOf(dimension: Foreign | undefined): readonly string[] {
  const category = objectsOf(dimension?.['category'])[0] ?? {};
  const { index, label } = category;
  if (Array.isArray(index)) return (index as readonly unknown[]).map(String);
  if (isForeign(index)) {
    return Object.entries(index)
      .toSorted(([, one], [, other]) => Number(one) - Number(other))
      .map(([code]) => code);
  }
  return isForeign(label) ? Object.keys(label) : [];
}

function labelOf(table: Foreign, dimension: string, code: string): string {
  const category = objectsOf(objectsOf((table['dimension'] as Foreign)[dimension])[0]?.['category'])[0];
  return textOf(objectsOf(category?.['label'])[0]?.[code]) ?? code;
}

const notJsonStat = (why: string): CoopkitError =>
  new CoopkitError('decode', `This is no data set of JSON-stat 2.0: ${why}.`, {
    hint: 'Ask the API with format=JSON, and for less at a time where it answers that it is too much.',
  });
