/** Any object of an OpenAPI document. */
export type Node = Readonly<Record<string, unknown>>;

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The object at a field, empty when there is none. */
export const at = (node: Node, field: string): Node => (isNode(node[field]) ? node[field] : {});

/** The list at a field, empty when there is none. */
export const listAt = (node: Node, field: string): readonly unknown[] =>
  Array.isArray(node[field]) ? node[field] : [];

/** What a reference within the document stands for; anything else as it is. */
export function resolve(document: Node, node: unknown): Node {
  if (!isNode(node)) return {};
  const reference = node['$ref'];
  if (typeof reference !== 'string') return node;
  const steps = reference.replace(/^#\//, '').split('/');
  const found = steps.reduce<Node>(
    (parent, step) => at(parent, step.replaceAll('~1', '/').replaceAll('~0', '~')),
    document,
  );
  return resolve(document, found);
}

/** A schema without references and `allOf`: the parts of an `allOf` as one, of which later parts say more. */
export function flatten(document: Node, schema: unknown): Node {
  const { allOf, ...own } = resolve(document, schema);
  if (!Array.isArray(allOf)) return own;
  const parts = [own, ...allOf.map((part) => flatten(document, part))];
  const properties = Object.assign({}, ...parts.map((part) => at(part, 'properties'))) as Node;
  const required = parts.flatMap((part) => listAt(part, 'required'));
  return { ...(Object.assign({}, ...parts) as Node), properties, required };
}
