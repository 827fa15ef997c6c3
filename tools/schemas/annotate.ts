import type { toJsonSchema } from '@valibot/to-json-schema';
import type { Described } from './descriptions.ts';

export type JsonSchema = ReturnType<typeof toJsonSchema>;

/** What is known of a schema besides the schema itself. */
export interface Known {
  /** The interface that the schema is pinned to. */
  readonly described: Described | undefined;
  /** All interfaces by name, for those that fields are of. */
  readonly descriptions: ReadonlyMap<string, Described>;
  /** Tells of fields that the interface itself says nothing of. */
  readonly ofAnyRecord?: Described | undefined;
  /** Path of a field → its known codes. */
  readonly known: (path: string) => readonly string[] | undefined;
}

/** Adds to every field what its type says of it, and the codes known for it. Other codes stay valid. */
export function annotate(schema: JsonSchema, about: Known, path = ''): JsonSchema {
  const { described, descriptions, ofAnyRecord, known } = about;
  const items = schema.items as JsonSchema | undefined;
  if (items) return { ...schema, items: annotate(items, about, path) };
  const entries = schema.additionalProperties;
  if (schema.type === 'object' && !schema.properties && typeof entries === 'object') {
    return { ...schema, additionalProperties: annotate(entries, about, path) };
  }
  const codes = known(path);
  if (schema.type === 'string' && codes) return { ...schema, 'x-known-values': codes } as JsonSchema;
  if (!schema.properties) return schema;

  const properties = Object.entries(schema.properties).map(([field, value]) => {
    const note = described?.fields.get(field) ?? ofAnyRecord?.fields.get(field);
    const nested = [...(note?.type.matchAll(/\w+/g) ?? [])].flatMap(([word]) => descriptions.get(word) ?? []);
    const inner = annotate(
      value as JsonSchema,
      { ...about, described: nested[0] },
      path ? `${path}.${field}` : field,
    );
    const text = note?.text || nested[0]?.text;
    return [field, text ? { description: text, ...inner } : inner] as const;
  });
  return { ...schema, properties: Object.fromEntries(properties) };
}
