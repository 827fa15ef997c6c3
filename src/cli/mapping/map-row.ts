import type { Kind } from '../../sdk/model/envelope.ts';
import type { InputConfig } from '../config/types.ts';
import { isBlank } from '../input/header.ts';
import { isObject } from '../input/lists.ts';
import type { Row } from '../input/row.ts';
import { showValue } from '../../sdk/show-value.ts';
import type { Report } from '../problems/problem.ts';
import type { ReadContext } from './context.ts';
import { derive } from './derive.ts';
import { Draft, mapValue } from './draft.ts';
import { idOf } from './id.ts';
import { ColumnPlan, fieldsOf, findField } from './plan.ts';
import type { PlannedMapping } from './plan.ts';

/** A raw record, ready for the checker, and where its fields come from. */
export interface MappedRow {
  readonly raw: Record<string, unknown>;
  readonly origins: ReadonlyMap<string, string>;
  /** Objects of which a member could not be read: that they are incomplete has been told. */
  readonly incomplete: ReadonlySet<string>;
}

/** What reading values needs and the file does not change. */
export type Readers = Pick<ReadContext, 'countries' | 'nuts' | 'terms'>;

/** Turns the rows of one file into raw records. */
export class RowMapper {
  readonly plan: ColumnPlan;
  readonly #kind: Kind;
  readonly #input: InputConfig;
  readonly #readers: Readers;
  readonly #report: Report;
  readonly #constants: readonly (readonly [PlannedMapping, unknown])[];
  readonly #told = new Set<string>();
  readonly #decimal: InputConfig['decimal'];

  /** @param decimal the sign that the file itself speaks for */
  constructor(
    kind: Kind,
    input: InputConfig,
    readers: Readers,
    report: Report,
    decimal?: InputConfig['decimal'],
  ) {
    this.#kind = kind;
    this.#input = input;
    this.#readers = readers;
    this.#report = report;
    this.#decimal = input.decimal ?? decimal;
    this.plan = new ColumnPlan(kind, input);
    this.#constants = Object.entries(input.constants).flatMap(([path, value]) => {
      const found = findField(kind, path.split('@')[0] ?? path);
      const lang = path.split('@')[1];
      if (found) return [[{ field: path, set: {}, ...found, ...(lang ? { lang } : {}) }, value] as const];
      report({
        severity: 'error',
        code: 'unknown-field',
        file: input.file,
        column: path,
        message: `coopkit.yaml has a constant for "${path}", but ${kind} have no such field`,
        remedy: fieldsOf(kind),
      });
      return [];
    });
  }

  map({ row, cells }: Row): MappedRow {
    const draft = new Draft();
    for (const [header, cell] of Object.entries(cells)) {
      if (isBlank(cell)) continue;
      const { mappings, problem } = this.plan.column(header);
      if (problem && !this.#told.has(header)) {
        this.#told.add(header);
        this.#report({ ...problem, file: this.#input.file });
      }
      for (const mapping of mappings) this.#read(draft, mapping, header, cell, row, cells);
    }
    for (const [mapping, value] of this.#constants) this.#fill(draft, mapping, value, row);
    derive(this.#kind, draft.fields);
    const id = idOf(this.#kind, draft.fields, cells, this.#input.id);
    const { id: _, ...fields } = draft.fields;
    return {
      raw: { kind: this.#kind, ...(id === undefined ? {} : { id }), ...fields },
      origins: draft.origins,
      incomplete: draft.incomplete,
    };
  }

  #read(
    draft: Draft,
    mapping: PlannedMapping,
    header: string,
    cell: unknown,
    row: number,
    cells: Row['cells'],
  ): void {
    const year = mapping.yearFrom === undefined ? undefined : cells[mapping.yearFrom];
    const complete = isBlank(year) ? mapping : { ...mapping, set: { ...mapping.set, year: String(year) } };
    for (const { value, lang } of itemsOf(cell, mapping)) {
      const mapped = mapping.spec.kind === 'list' ? value : mapValue(value, mapping.values);
      if (mapped === null) continue;
      draft.put(
        complete,
        { value: mapped, context: this.#context(draft, row, header, mapping, lang) },
        header,
      );
    }
  }

  /** A constant stands where nothing was read; into an object only when the row gave some of it. */
  #fill(draft: Draft, mapping: PlannedMapping, value: unknown, row: number): void {
    const { root, member } = mapping;
    if (member === undefined ? draft.fields[root] !== undefined : !isObject(draft.fields[root])) return;
    draft.put(
      mapping,
      { value, context: this.#context(draft, row, mapping.field, mapping, undefined) },
      mapping.field,
    );
  }

  #context(
    draft: Draft,
    row: number,
    column: string,
    mapping: PlannedMapping,
    lang: string | undefined,
  ): ReadContext {
    const { file, language, dates, nutsVersion } = this.#input;
    return {
      ...this.#readers,
      lang: lang ?? mapping.lang ?? language,
      dates: mapping.dates ?? dates,
      decimal: mapping.decimal ?? this.#decimal,
      nutsVersion,
      note: ({ code, message, remedy }, value) => {
        if (mapping.spec.kind === 'object') draft.incomplete.add(mapping.root);
        this.#report({
          severity: 'warning',
          code,
          file,
          row,
          column,
          value: showValue(value),
          message,
          ...(remedy === undefined ? {} : { remedy }),
        });
      },
    };
  }
}

interface RawItem {
  readonly value: unknown;
  readonly lang?: string;
}

/** The values of a cell: itself, or one member of each object in its list (`each`, `where`, `langFrom`). */
function itemsOf(cell: unknown, { each, where, langFrom }: PlannedMapping): readonly RawItem[] {
  if (each === undefined) return [{ value: cell }];
  const entries = (Array.isArray(cell) ? cell : [cell]).filter(isObject);
  return entries.flatMap((entry) => {
    const value = entry[each];
    if (isBlank(value) || !fits(entry, where)) return [];
    const lang = langFrom === undefined ? undefined : entry[langFrom];
    // An entry that could name its language and does not is in an unknown one, not in the file's.
    return [{ value, ...(langFrom === undefined ? {} : { lang: typeof lang === 'string' ? lang : 'und' }) }];
  });
}

function fits(entry: Record<string, unknown>, where: PlannedMapping['where']): boolean {
  return Object.entries(where ?? {}).every(([member, wanted]) => {
    const present = entry[member];
    const values = (Array.isArray(present) ? present : [present]).map(String);
    return wanted.some((value) => values.includes(value));
  });
}
