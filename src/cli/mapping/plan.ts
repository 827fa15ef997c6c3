import type { Kind } from '../../sdk/model/envelope.ts';
import type { ColumnMapping, InputConfig } from '../config/types.ts';
import { nearest, plainName } from '../../sdk/nearest.ts';
import type { Problem } from '../problems/problem.ts';
import { FIELDS, fieldPaths, synonymsOf } from './fields.ts';
import { headersOfTemplate } from './id.ts';
import type { FieldSpec, Fields } from './spec.ts';

/** A column mapping with the field it leads to. */
export interface PlannedMapping extends ColumnMapping {
  /** The field of the record, and its way of reading. */
  readonly root: string;
  readonly spec: FieldSpec;
  /** The rest of the path: a member of the object, or the key of a list's entry. */
  readonly member?: string;
}

/** What a column leads to; a problem when it leads nowhere. */
export interface PlannedColumn {
  readonly mappings: readonly PlannedMapping[];
  readonly problem?: Omit<Problem, 'file' | 'row'>;
}

/** The columns of one file, each planned when it is first met: JSON records need not all have the same ones. */
export class ColumnPlan {
  readonly #kind: Kind;
  readonly #input: InputConfig;
  readonly #configured: ReadonlyMap<string, readonly ColumnMapping[]>;
  readonly #ignored: ReadonlySet<string>;
  /** Headers whose cells are read for something else than a field of their own: years, parts of the id. */
  readonly #readAlong: ReadonlySet<string>;
  readonly #columns = new Map<string, PlannedColumn>();
  readonly #used = new Set<string>();

  constructor(kind: Kind, input: InputConfig) {
    this.#kind = kind;
    this.#input = input;
    this.#configured = new Map(
      Object.entries(input.columns).map(([header, mappings]) => [plainHeader(header), mappings]),
    );
    this.#ignored = new Set(input.ignore === true ? [] : input.ignore.map(plainHeader));
    const years = Object.values(input.columns).flatMap((mappings) =>
      mappings.flatMap(({ yearFrom }) => yearFrom ?? []),
    );
    this.#readAlong = new Set([...years, ...headersOfTemplate(input.id)]);
  }

  /** What a header leads to. */
  column(header: string): PlannedColumn {
    const known = this.#columns.get(header);
    if (known) return known;
    const planned = this.#plan(header);
    this.#columns.set(header, planned);
    return planned;
  }

  /** Headers that `coopkit.yaml` maps and the file does not have. */
  unusedHeaders(): readonly string[] {
    return Object.keys(this.#input.columns).filter(
      (header) => !this.#used.has(plainHeader(header)) && (this.#input.columns[header]?.length ?? 0) > 0,
    );
  }

  #plan(header: string): PlannedColumn {
    const plain = plainHeader(header);
    const configured = this.#configured.get(plain);
    if (configured) this.#used.add(plain);
    if (this.#ignored.has(plain)) return { mappings: [] };
    if (configured) return this.#resolveAll(header, configured);
    const own = this.#resolve({ ...splitLanguage(header), set: {} });
    if (own) return { mappings: [own] };
    if (this.#input.ignore === true || this.#readAlong.has(header)) return { mappings: [] };
    const meant = nearest(header, fieldPaths(this.#kind));
    return {
      mappings: [],
      problem: {
        severity: 'warning',
        code: 'unknown-column',
        column: header,
        message: `the column is not read: ${this.#kind} have no field of this name`,
        remedy: `${meant ? `did you mean "${meant}"? ` : ''}map it under columns: or list it under ignore: in coopkit.yaml`,
      },
    };
  }

  #resolveAll(header: string, mappings: readonly ColumnMapping[]): PlannedColumn {
    const resolved = mappings.map((mapping) => this.#resolve(mapping));
    const wrong = mappings.find((_, index) => resolved[index] === undefined);
    const planned = resolved.filter((mapping) => mapping !== undefined);
    if (!wrong) return { mappings: planned };
    const meant = nearest(wrong.field, fieldPaths(this.#kind));
    return {
      mappings: planned,
      problem: {
        severity: 'error',
        code: 'unknown-field',
        column: header,
        value: wrong.field,
        message: `coopkit.yaml maps it to "${wrong.field}", but ${this.#kind} have no such field`,
        remedy: meant ? `did you mean "${meant}"?` : fieldsOf(this.#kind),
      },
    };
  }

  #resolve(mapping: ColumnMapping): PlannedMapping | undefined {
    const found = findField(this.#kind, mapping.field);
    return found && { ...mapping, ...found };
  }
}

/** What can be mapped to, for who named something else. */
export const fieldsOf = (kind: Kind): string =>
  `the fields of ${kind} are ${Object.keys(FIELDS[kind]).join(', ')}`;

/** Header and configured name are compared without case and spacing; signs count, as in `Name (DE)`. */
const plainHeader = (header: string): string =>
  header.normalize('NFC').toLowerCase().replaceAll(/\s+/gu, ' ').trim();

/** `name@de`, `name_de` stays a name of its own unless written with `@`. */
function splitLanguage(header: string): { readonly field: string; readonly lang?: string } {
  const [field = header, lang] = header.split('@');
  return lang === undefined ? { field } : { field, lang: lang.trim() };
}

interface FoundField {
  readonly root: string;
  readonly spec: FieldSpec;
  readonly member?: string;
}

/** Finds the field that a path or a plain header stands for: by name without case and spacing, then by synonym. */
export function findField(kind: Kind, path: string): FoundField | undefined {
  const fields: Fields = FIELDS[kind];
  const direct = followPath(fields, path);
  if (direct) return direct;
  for (const synonym of synonymsOf(plainName(path))) {
    const found = followPath(fields, synonym);
    if (found) return found;
  }
  return undefined;
}

function followPath(fields: Fields, path: string): FoundField | undefined {
  const [head = '', ...rest] = path.split('.');
  const root = Object.keys(fields).find((name) => plainName(name) === plainName(head));
  const spec = root === undefined ? undefined : fields[root];
  if (root === undefined || !spec) return undefined;
  if (rest.length === 0) return { root, spec };
  const wanted = rest.join('.');
  if (spec.kind === 'object') {
    const member = Object.keys(spec.fields).find((name) => plainName(name) === plainName(wanted));
    return member === undefined ? undefined : { root, spec, member };
  }
  if (spec.kind === 'list' && spec.of.kind === 'object' && spec.of.keyed)
    return { root, spec, member: wanted };
  return undefined;
}
