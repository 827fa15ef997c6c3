/**
 * Which expressions may become an address in a page: what `safeUrl` gave, and constants of our own. Lit binds any string
 * to an `href`, `javascript:` too, so what comes from data has to have passed the gate.
 */

export interface Node {
  readonly type: string;
}
interface Named extends Node {
  readonly name?: string;
}
interface Call extends Node {
  readonly callee: Named & { readonly object?: Named; readonly property?: Named };
}
interface Branches extends Node {
  readonly consequent: Node;
  readonly alternate: Node;
  readonly left: Node;
  readonly right: Node;
  readonly expression: Node;
  readonly expressions: readonly Node[];
}
interface Definition {
  readonly type: string;
  readonly node: Node & {
    readonly init?: (Node & { readonly body?: Node | null }) | null;
    readonly body?: Node | null;
    readonly id?: Node;
  };
}
export interface Scope {
  readonly set: ReadonlyMap<string, { readonly defs: readonly Definition[] }>;
  readonly upper: Scope | null;
}

/** Attributes and properties that load or lead somewhere, or that hold markup or style. */
const ADDRESS =
  /[\s.](?:href|src|srcset|action|formaction|poster|data|ping|cite|background|manifest|xlink:href)\s*=\s*["']?[^"'\s>]*$/i;

/** Whether a binding after this piece of markup is an address: `<a href=`, `<img .src=`. */
export const endsInAddress = (markup: string): boolean => ADDRESS.test(markup.slice(-200));

/** Properties of elements and of the page that load or lead somewhere. */
export const ADDRESS_PROPERTIES: ReadonlySet<string> = new Set(
  'href src srcset action formAction poster ping location'.split(' '),
);

/** Functions that make an address safe, or make one of their own. */
const GATES: ReadonlySet<string> = new Set(['safeUrl', 'createObjectURL']);

/** @param scope where the expression stands */
export function isSafeAddress(node: Node, scope: Scope, depth = 0): boolean {
  if (depth > 8) return false;
  const safe = (inner: Node): boolean => isSafeAddress(inner, scope, depth + 1);
  const { consequent, alternate, left, right, expression } = node as Branches;
  switch (node.type) {
    case 'Literal':
      return true;
    case 'TemplateLiteral':
      return (node as Branches).expressions.length === 0;
    case 'ConditionalExpression':
      return safe(consequent) && safe(alternate);
    case 'LogicalExpression':
      return safe(left) && safe(right);
    case 'TSNonNullExpression':
    case 'ParenthesizedExpression':
      return safe(expression);
    case 'CallExpression':
      return isSafeCall((node as Call).callee, scope, depth);
    case 'Identifier': {
      const { name = '' } = node as Named;
      const found = definition(name, scope);
      if (!found) return name === 'undefined';
      // A pattern takes something out of what `init` gave.
      const plain = found.type === 'Variable' && found.node.id?.type === 'Identifier';
      return plain && found.node.init ? safe(found.node.init) : false;
    }
    default:
      return false;
  }
}

function isSafeCall(callee: Call['callee'], scope: Scope, depth: number): boolean {
  const name = callee.name ?? callee.property?.name ?? '';
  if (GATES.has(name)) return true;
  const own = callee.name === undefined ? undefined : definition(name, scope)?.node;
  const body = own?.body ?? own?.init?.body;
  if (!body) return false;
  const results = body.type === 'BlockStatement' ? returned(body) : [body];
  return results.length > 0 && results.every((result) => isReturnSafe(result, scope, depth));
}

/** Names inside a function are not those of its caller, so only calls of gates and constants count there. */
function isReturnSafe(node: Node | null | undefined, scope: Scope, depth: number): boolean {
  if (!node) return true;
  const { type } = node;
  if (type === 'Identifier') return (node as Named).name === 'undefined';
  return isSafeAddress(node, scope, depth + 1);
}

function definition(name: string, scope: Scope): Definition | undefined {
  for (let at: Scope | null = scope; at; at = at.upper) {
    const defs = at.set.get(name)?.defs;
    if (defs?.length) return defs.length === 1 ? defs[0] : undefined;
  }
  return undefined;
}

/** What a function returns; functions inside it return for themselves. */
function returned(node: Node): readonly (Node | null | undefined)[] {
  if (node.type === 'ReturnStatement') return [(node as Node & { argument?: Node | null }).argument];
  if (/Function/.test(node.type)) return [];
  return Object.entries(node)
    .filter(([key]) => key !== 'parent')
    .flatMap(([, value]: [string, unknown]) => (Array.isArray(value) ? (value as unknown[]) : [value]))
    .filter((value): value is Node => typeof value === 'object' && value !== null && 'type' in value)
    .flatMap(returned);
}
