import { join } from 'node:path';
import type { Plugin } from 'rollup';
import { ROOT } from '../lib/root.ts';

const BUILT_INS = join(ROOT, 'tools/build/built-ins.ts').replaceAll('\\', '/');

/** Names that an import from `built-ins.ts` hides from a module. */
const NAMES = ['Map', 'Promise', 'Set', 'URL'];

/** Functions of built-ins that pages replace, and what is called instead. */
const FUNCTIONS: readonly (readonly [call: RegExp, instead: string])[] = [
  [/(?<![\w.$])Array\.from\(/g, 'sturdyArrayFrom'],
  [/(?<![\w.$])Date\.parse\(/g, 'sturdyParseDate'],
  [/(?<![\w.$])queueMicrotask\(/g, 'sturdyMicrotask'],
  [/(?<![\w.$])JSON\.parse\(/g, 'sturdyParse'],
  [/(?<![\w.$])JSON\.stringify\(/g, 'sturdyStringify'],
];

/** A property or function of the page's document. */
const DOCUMENT = /(?<![\w.$'"])(?:globalThis\.)?document\??\.(\w+)/g;

/** What runs before any widget is needed must draw in nothing. */
const ALONE = /\/src\/(?:loader|banner|cdn)\.ts$/;

/** The code with sturdy built-ins in place of those that it names; the same when it names none. */
export function withSturdyBuiltIns(code: string): string {
  let sturdy = code;
  const imported = NAMES.filter((name) => new RegExp(`(?<![\\w.$'"-])${name}(?=[.(,;)\\s])`).test(code));
  for (const [call, instead] of FUNCTIONS) {
    const replaced = sturdy.replace(call, `${instead}(`);
    if (replaced !== sturdy) imported.push(instead);
    sturdy = replaced;
  }
  const read = sturdy.replace(DOCUMENT, 'sturdyDocument("$1")');
  if (read !== sturdy) imported.push('sturdyDocument');
  sturdy = read;
  return imported.length === 0
    ? code
    : `import { ${imported.join(', ')} } from ${JSON.stringify(BUILT_INS)};${sturdy}`;
}

/**
 * Makes scripts independent of what a page does to built-ins that pages are known to replace: an old polyfill of
 * `Array.from` knows no iterables, a page may call a variable of its own `Map`.
 */
export function sturdyBuiltIns(): Plugin {
  return {
    name: 'sturdy-built-ins',
    transform(code, id) {
      const path = id.replaceAll('\\', '/');
      if (ALONE.test(path) || path === BUILT_INS) return null;
      const sturdy = withSturdyBuiltIns(code);
      return sturdy === code ? null : { code: sturdy, map: null };
    },
  };
}
