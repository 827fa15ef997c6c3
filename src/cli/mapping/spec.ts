/** What kind of value a field of a record takes: how a cell is read into it. */
export type FieldSpec =
  | { readonly kind: 'string'; /** Further values go into this list field. */ readonly overflow?: string }
  | { readonly kind: 'text'; readonly overflow?: string }
  | { readonly kind: 'number'; readonly whole?: boolean; readonly small?: boolean }
  | { readonly kind: 'boolean' }
  | { readonly kind: 'date' }
  | { readonly kind: 'instant' }
  | { readonly kind: 'year' }
  | { readonly kind: 'country' }
  | { readonly kind: 'nuts' }
  | {
      readonly kind: 'code';
      /** Vocabulary; labels and aliases are turned into its codes. */ readonly scheme?: string;
    }
  | ListSpec
  | ObjectSpec
  /** Taken as it is: a value that only JSON and YAML can give, or one that the build fills in. */
  | { readonly kind: 'as-given' };

/** Several values in one cell, cut at `separator` unless the mapping says otherwise. */
export interface ListSpec {
  readonly kind: 'list';
  readonly of: FieldSpec;
  readonly separator: RegExp;
}

export interface ObjectSpec {
  readonly kind: 'object';
  /** The member that a plain value stands for: `offers` given as a text are topics. */
  readonly main?: string;
  /** Members that tell entries of a list apart and can stand in a path: `indicators.population`. */
  readonly keyed?: string;
  readonly fields: Fields;
}

export type Fields = Readonly<Record<string, FieldSpec>>;

export const string: FieldSpec = { kind: 'string' };
export const text: FieldSpec = { kind: 'text' };
export const number: FieldSpec = { kind: 'number' };
export const whole: FieldSpec = { kind: 'number', whole: true };
/** Latitude and longitude: at most 180, so no sign in them groups thousands. */
export const degrees: FieldSpec = { kind: 'number', small: true };
export const boolean: FieldSpec = { kind: 'boolean' };
export const date: FieldSpec = { kind: 'date' };
export const instant: FieldSpec = { kind: 'instant' };
export const year: FieldSpec = { kind: 'year' };
export const country: FieldSpec = { kind: 'country' };
export const nuts: FieldSpec = { kind: 'nuts' };
export const asGiven: FieldSpec = { kind: 'as-given' };
export const code = (scheme?: string): FieldSpec => ({ kind: 'code', ...(scheme ? { scheme } : {}) });
/** Names may hold commas, so only `;` and `|` separate them. */
export const list = (of: FieldSpec): ListSpec => ({ kind: 'list', of, separator: /\s*[;|]\s*/u });
/** Codes hold no spaces and no commas. */
export const codes = (of: FieldSpec): ListSpec => ({ kind: 'list', of, separator: /\s*[;|,\s]\s*/u });
export const object = (fields: Fields, more: { main?: string; keyed?: string } = {}): ObjectSpec => ({
  kind: 'object',
  fields,
  ...more,
});
