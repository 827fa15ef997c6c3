import { join } from 'node:path';
import MagicString, { type SourceMap } from 'magic-string';
import type { Plugin } from 'rollup';
import { parseAst } from 'rollup/parseAst';
import { ROOT } from '../lib/root.ts';
import { isNode, nodesOf, parentsOf, type Node } from './syntax-tree.ts';

const BUILT_INS = join(ROOT, 'tools/build/built-ins.ts').replaceAll('\\', '/');
const BARE = 'coopkitBare';

/** What runs before any widget is needed must draw in nothing. */
const ALONE = /\/src\/(?:loader|banner|cdn)\.ts$/;

/** Where so many objects are made that time counts; a prototype takes 0.4 µs. */
const MANY = /\/src\/sdk\/search\//;

const nameOf = (node: unknown): unknown => (isNode(node) ? (node['name'] ?? node['value']) : undefined);

/** Literals that are only copied into another: nobody reads more of them than they have. */
function addCopied(node: unknown, copied: Set<Node>): void {
  if (!isNode(node)) return;
  if (node.type === 'ObjectExpression') copied.add(node);
  for (const part of ['consequent', 'alternate', 'left', 'right']) {
    if (/^(?:Conditional|Logical)/.test(node.type)) addCopied(node[part], copied);
  }
}

const isCall = (node: Node, object: string, property: string): boolean => {
  const callee = node['callee'];
  return (
    node.type === 'CallExpression' &&
    isNode(callee) &&
    callee.type === 'MemberExpression' &&
    nameOf(callee['object']) === object &&
    nameOf(callee['property']) === property
  );
};

/** Functions that read what an object has of its own. */
const OWN = /^(?:assign|entries|hasOwn|keys|values)$/;

/** Where the rest of an object (`const { page, ...rest } = query`) is more than copied, and so needs a prototype. */
function* uncopiedRests(tree: Node, parents = parentsOf(tree)): Generator<Node> {
  for (const [rest, pattern] of parents) {
    if (rest.type !== 'RestElement' || pattern.type !== 'ObjectPattern') continue;
    const binding = rest['argument'] as Node;
    let scope = pattern;
    while (!/Function|Program/.test(scope.type)) scope = parents.get(scope) ?? tree;
    for (const [use, user] of parents) {
      if (use === binding || use.type !== 'Identifier' || use['name'] !== binding['name']) continue;
      if (use.start < scope.start || use.end > scope.end) continue;
      if (user['shorthand'] !== true && isOnlyKey(use, user)) continue;
      if (user['shorthand'] === true || isBinding(use, user)) {
        throw new Error(`"${String(use['name'])}" is what is left of an object; call nothing else so`);
      }
      if (user.type !== 'SpreadElement' && !readsOwn(user)) yield use;
    }
  }
}

const isOnlyKey = (name: Node, { key, property, computed }: Node): boolean =>
  (key === name || property === name) && computed !== true;

const isBinding = (name: Node, { type, id, params, left }: Node): boolean =>
  id === name ||
  (Array.isArray(params) && params.includes(name)) ||
  (left === name && type === 'AssignmentPattern') ||
  /^(?:RestElement|ArrayPattern)$/.test(type);

const readsOwn = ({ callee }: Node): boolean =>
  isNode(callee) && OWN.test(String(nameOf(callee['property'])));

const isSpread = ({ type }: Node): boolean => type === 'SpreadElement';

/** Objects that have all fields that anyone reads: of those with a condition, one may be left out. */
const isWhole = (fields: readonly Node[]): boolean => fields.length > 0 && !fields.some(isSpread);

/**
 * The code with a prototype of our own in each object that it makes, which has nothing that a page could add to.
 *
 * @param prototype an expression
 * @param keepsWhole whether objects whose fields are all given stay as they are
 * @returns nothing when it makes none
 */
export function withBareObjects(
  code: string,
  prototype: string,
  keepsWhole = false,
): MagicString | undefined {
  const text = new MagicString(code);
  const copied = new Set<Node>();
  const copy = ({ start, end }: Node): void => {
    text.appendRight(start, `({ __proto__: ${prototype}, ...`).appendLeft(end, '})');
  };
  const tree = parseAst(code) as unknown as Node;
  for (const node of nodesOf(tree)) {
    if (node.type === 'ObjectExpression') {
      const fields = node['properties'] as readonly Node[];
      for (const field of fields.filter(isSpread)) addCopied(field['argument'], copied);
      const hasOne = fields.some(({ key }) => nameOf(key) === '__proto__');
      if (hasOne || copied.has(node) || (keepsWhole && isWhole(fields))) continue;
      text.appendRight(node.start + 1, `__proto__: ${prototype}${fields.length > 0 ? ', ' : ''}`);
    } else if (isCall(node, 'Object', 'fromEntries')) {
      copy(node);
    }
  }
  for (const use of uncopiedRests(tree)) copy(use);
  return text.hasChanged() ? text : undefined;
}

/**
 * What a page adds to `Object.prototype` every object has: a setting that nobody gave is there then, of ours as of the
 * browser's own functions, which read `signal` or `once` of the objects they are given. Objects of our scripts get
 * another prototype, whatever a page does before or after.
 *
 * Not `null`: engines keep objects without a prototype in slow tables.
 */
export function bareObjects(): Plugin {
  return {
    name: 'bare-objects',
    transform(code, id) {
      const path = id.replaceAll('\\', '/');
      if (path === BUILT_INS) return null;
      const isAlone = ALONE.test(path);
      const text = withBareObjects(code, isAlone ? 'null' : BARE, MANY.test(path));
      if (!text) return null;
      if (!isAlone) text.prepend(`import { bare as ${BARE} } from ${JSON.stringify(BUILT_INS)};`);
      const map: SourceMap = text.generateMap({ hires: true });
      return { code: text.toString(), map };
    },
  };
}
