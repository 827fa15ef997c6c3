/** A node of the syntax trees that Rollup's parser makes. */
export interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Partial<Node>).type === 'string';

/** Every node of a syntax tree, parents first. */
export function* nodesOf(node: Node): Generator<Node> {
  yield node;
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) yield* nodesOf(child);
  }
}

/** What each node of a syntax tree stands in. */
export function parentsOf(tree: Node): Map<Node, Node> {
  const parents = new Map<Node, Node>();
  for (const node of nodesOf(tree)) {
    for (const value of Object.values(node)) {
      for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) parents.set(child, node);
    }
  }
  return parents;
}
