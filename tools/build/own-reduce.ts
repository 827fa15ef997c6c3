import MagicString from 'magic-string';
import type { Plugin } from 'rollup';
import { parseAst } from 'rollup/parseAst';
import { nodesOf, type Node } from './syntax-tree.ts';

/** Each module that needs it has its own: few do, and what they share would be a download. */
const OWN = `
function coopkitReduce(list, run, made) {
  for (const item of list) made = run(made, item);
  return made;
}`;

/** The code without calls of `reduce`; nothing when it has none. */
export function withOwnReduce(code: string): MagicString | undefined {
  if (!/\.reduce\(/.test(code)) return undefined;
  const text = new MagicString(code);
  for (const { type, callee, start, end, arguments: given } of nodesOf(parseAst(code) as unknown as Node)) {
    if (type !== 'CallExpression') continue;
    const { object, property } = callee as Node & { readonly object?: Node; readonly property?: Node };
    if (!object || property?.['name'] !== 'reduce') continue;
    const [run, first] = given as readonly Node[];
    if (!run) continue;
    if (first) {
      text.appendLeft(start, 'coopkitReduce(').update(object.end, run.start, ', ');
    } else {
      const [list, rule] = [object, run].map((each) => code.slice(each.start, each.end));
      text.update(
        start,
        end,
        `((list, run) => coopkitReduce(list.slice(1), run, list[0]))(${list}, ${rule})`,
      );
    }
  }
  return text.append(OWN);
}

/** Old versions of Prototype.js give lists a `reduce` that has nothing to do with that of the language. */
export function ownReduce(): Plugin {
  return {
    name: 'own-reduce',
    transform(code) {
      const text = withOwnReduce(code);
      return text && { code: text.toString(), map: text.generateMap({ hires: true }) };
    },
  };
}
