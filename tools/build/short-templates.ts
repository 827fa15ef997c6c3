import { transformSync } from 'esbuild';
import MagicString from 'magic-string';
import type { Plugin } from 'rollup';
import { nodesOf, type Node } from './syntax-tree.ts';

/** The text of a piece of a literal. */
interface Value {
  readonly cooked: string;
}

/** Comments, and elements whose content is raw text. */
const UNREAD = /<(?:!--|(?:script|style|textarea|title)\b)/i;

/** White space in our templates only lays out the source: nothing in them is preformatted. */
const shortMarkup = (markup: string): string => markup.replace(/\s+/g, ' ').replaceAll(' >', '>');

/**
 * The style sheet as it is written in a literal, so its back slashes are doubled: `'↳'` is shortened to `'\21b3'`, and a
 * literal with an escape that JavaScript does not know has no text at all.
 */
function shortStyles(styles: string): string {
  const { code } = transformSync(styles, { loader: 'css', minify: true });
  return code.trim().replace(/[\\`]|\$(?=\{)/g, '\\$&');
}

/** Shortens the templates and style sheets inside `html` and `css` literals, which a script minifier leaves alone. */
export function shortTemplates(): Plugin {
  return {
    name: 'short-templates',
    transform(code, id) {
      if (!id.includes('/src/components/')) return null;
      const text = new MagicString(code);
      for (const node of nodesOf(this.parse(code) as unknown as Node)) {
        if (node.type !== 'TaggedTemplateExpression') continue;
        const tag = (node['tag'] as Node)['name'];
        const pieces = (node['quasi'] as Node)['quasis'] as readonly Node[];
        const isStyles = tag === 'css';
        if (!isStyles && tag !== 'html') continue;
        // What `light-lit.ts` leaves out of Lit.
        if (!isStyles && pieces.some(({ value }) => UNREAD.test((value as Value).cooked))) {
          this.error(`${id} has a comment or raw text in a template, whose holes nobody fills`);
        }
        if (isStyles && pieces.length > 1) {
          this.error(`${id} has a style sheet with holes; one literal is one whole sheet`);
        }
        for (const { start, end, value } of pieces) {
          const piece = code.slice(start, end);
          const short = isStyles ? shortStyles((value as Value).cooked) : shortMarkup(piece);
          if (start < end && short !== piece) text.overwrite(start, end, short);
        }
      }
      return { code: text.toString(), map: text.generateMap({ hires: true }) };
    },
  };
}
