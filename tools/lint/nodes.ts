import type { Node, Scope } from './safe-addresses.ts';

/* What the rules read of a syntax tree. */

export interface Named extends Node {
  readonly name?: string;
}
export interface ImportNode extends Node {
  readonly source?: { readonly value?: unknown; readonly literal?: { readonly value?: unknown } } | null;
  readonly argument?: { readonly value?: unknown; readonly literal?: { readonly value?: unknown } };
}
export interface TemplateNode extends Node {
  readonly tag: Named;
  readonly quasi: {
    readonly quasis: readonly (Node & { readonly value: { readonly raw: string } })[];
    readonly expressions: readonly Node[];
  };
}
export interface MemberNode extends Node {
  readonly object: Named & { readonly property?: Named };
  readonly property: Named & { readonly value?: unknown };
}
export interface AssignmentNode extends Node {
  readonly left: MemberNode;
  readonly right: Node;
}
export interface CallNode extends Node {
  readonly callee: MemberNode & Named;
  readonly arguments: readonly (Node & { readonly value?: unknown })[];
}
export interface SpecifierNode extends Node {
  readonly imported: Named;
}
export interface Context {
  readonly filename: string;
  readonly cwd: string;
  readonly sourceCode: { getScope(node: Node): Scope };
  report(problem: { readonly node: Node; readonly message: string }): void;
}
