import type { AnyRecord } from '../../sdk/model/records.ts';
import { KINDS } from '../../sdk/model/envelope.ts';
import type { RegionSummary } from '../../sdk/model/region.ts';
import type { Term } from '../../sdk/model/vocabulary.ts';
import { isObject } from '../input/lists.ts';
import { FIELDS } from '../mapping/fields.ts';
import type { FieldSpec, Fields } from '../mapping/spec.ts';

/** Which codes of which vocabularies stand in the records of a data set: only these need labels. */
export class UsedCodes {
  readonly #schemes = new Map<string, Set<string>>();

  constructor() {
    for (const kind of KINDS) this.#expect(FIELDS[kind]);
  }

  add(record: AnyRecord): void {
    this.#addMembers(record as unknown as Readonly<Record<string, unknown>>, FIELDS[record.kind]);
    for (const { category } of summariesOf(record)) this.#addCode('categories', category?.value);
  }

  /**
   * The terms of a vocabulary that are needed: those whose code is used, and the wider ones above them. Of a vocabulary
   * that no field of a record takes its codes from, all are: who brought it has a use for it.
   */
  needed(scheme: string, terms: readonly Term[]): readonly Term[] {
    const used = this.#schemes.get(scheme);
    if (!used) return terms;
    const byCode = new Map(terms.map((term) => [term.code, term]));
    const needed = new Set<Term>();
    for (const code of used) {
      let term = byCode.get(code);
      while (term && !needed.has(term)) {
        needed.add(term);
        term = term.broader === undefined ? undefined : byCode.get(term.broader);
      }
    }
    return terms.filter((term) => needed.has(term));
  }

  #expect(fields: Fields): void {
    for (const spec of Object.values(fields)) this.#expectOf(spec);
  }

  #expectOf(spec: FieldSpec): void {
    if (spec.kind === 'list') this.#expectOf(spec.of);
    else if (spec.kind === 'object') this.#expect(spec.fields);
    else if (spec.kind === 'code' && spec.scheme) this.#codesOf(spec.scheme);
  }

  #addMembers(value: Readonly<Record<string, unknown>>, fields: Fields): void {
    for (const [name, spec] of Object.entries(fields)) this.#addValue(value[name], spec);
  }

  #addValue(value: unknown, spec: FieldSpec): void {
    if (value === undefined) return;
    if (spec.kind === 'list' && Array.isArray(value)) for (const item of value) this.#addValue(item, spec.of);
    else if (spec.kind === 'object' && isObject(value)) this.#addMembers(value, spec.fields);
    else if (spec.kind === 'code' && spec.scheme) this.#addCode(spec.scheme, value);
  }

  #addCode(scheme: string, code: unknown): void {
    if (typeof code === 'string') this.#codesOf(scheme).add(code);
  }

  #codesOf(scheme: string): Set<string> {
    const codes = this.#schemes.get(scheme) ?? new Set<string>();
    this.#schemes.set(scheme, codes);
    return codes;
  }
}

/** A row may bring what it carries of its regions whole. */
function summariesOf(record: AnyRecord): readonly RegionSummary[] {
  if (record.kind === 'practices') return record.regions ?? [];
  if (record.kind !== 'organisations' && record.kind !== 'requests') return [];
  return record.region ? [record.region] : [];
}
