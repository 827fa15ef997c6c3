import { Script } from 'node:vm';
import type { Api, Symbol } from './extractor.ts';

/** A piece of code in the comment of a public symbol. */
export interface Example {
  /** The entry that exports the symbol, and the symbol. */
  readonly entry: string;
  readonly symbol: string;
  readonly code: string;
}

/** What a caller runs or passes on needs an example; a type is shown by what takes it. Widgets have their stories. */
const CALLED = new Set(['Function', 'Class', 'Variable']);
const needsExample = (entry: string, { kind }: Symbol): boolean => CALLED.has(kind) && entry.includes('/sdk');

/** The text of a comment without its stars. */
function textOf(docComment: string): string {
  return docComment
    .replace(/^\s*\/\*\*|\*\/\s*$/g, '')
    .split('\n')
    .map((line) => line.replace(/^\s*\* ?/, ''))
    .join('\n');
}

/** The code after `@example`, up to the next tag; a fence around it is left out. */
export function examplesIn(docComment: string): readonly string[] {
  return textOf(docComment)
    .split(/^@example\b/m)
    .slice(1)
    .map((part) => {
      const code = part.split(/^@\w+/m)[0] ?? '';
      return (/```\w*\n([\s\S]*?)```/.exec(code)?.[1] ?? code).trim();
    })
    .filter((code) => code !== '');
}

/** What is missing in the comments of an entry, a line each. */
export function gaps({ entry, symbols }: Api): readonly string[] {
  const lacks = (symbol: Symbol): string | undefined => {
    if (textOf(symbol.docComment).trim() === '') return 'has no description';
    if (needsExample(entry, symbol) && examplesIn(symbol.docComment).length === 0) return 'has no example';
    return undefined;
  };
  return symbols.flatMap((symbol) => {
    const lack = lacks(symbol);
    return lack ? [`${entry}: ${symbol.kind.toLowerCase()} ${symbol.name} ${lack}`] : [];
  });
}

/** All examples of an entry. */
export function examplesOf({ entry, symbols }: Api): readonly Example[] {
  return symbols.flatMap(({ name, docComment }) =>
    examplesIn(docComment).map((code) => ({ entry, symbol: name, code })),
  );
}

/** Where a name comes from. */
export interface Origin {
  readonly entry: string;
  /** What is gone at run time. */
  readonly isType: boolean;
}

/** Where the exported symbols of all entries come from: by `coopkit/sdk/calls callState`, and by name alone. */
export function originsOf(apis: readonly Api[]): ReadonlyMap<string, Origin> {
  const origins = new Map<string, Origin>();
  for (const { entry, symbols } of apis) {
    for (const { kind, name } of symbols) {
      const origin = { entry, isType: kind === 'Interface' || kind === 'TypeAlias' };
      origins.set(`${entry} ${name}`, origin);
      if (!origins.has(name)) origins.set(name, origin);
    }
  }
  return origins;
}

/** Names that stand for themselves: not those of properties, but those after the three dots of a spread. */
const IDENTIFIER = /(?<![\w$]|(?<!\.\.)\.)[A-Za-z_$][\w$]*/g;

/** Where names in an example only look as if they stood for something: strings, comments, the keys of objects. */
const NO_NAMES = /'(?:[^'\\\n]|\\.)*'|\/\/.*$|(?<=[{,]\s*)[\w$]+(?=\s*:)/gm;

/** What an example declares itself, and the parameters of its functions. */
const OWN =
  /\b(?:const|let|function|class|type|interface)\s+(\{[^}]*\}|\[[^\]]*\]|[\w$]+)|\(\s*\{([^{}]*)\}\s*\)\s*=>/g;

/** The module of an example, and whether it can be run: not when it needs what has a type only. */
export interface ExampleModule {
  readonly code: string;
  readonly runs: boolean;
}

/** What all examples share: the names that its module exports, and those of them that are there at run time. */
export interface Scope {
  readonly module: string;
  readonly names: ReadonlySet<string>;
  readonly values: ReadonlySet<string>;
}

/** What the module of the shared scope exports. */
export function scopeOf(module: string, text: string): Scope {
  const found = [...text.matchAll(/^export (declare )?const (\w+)/gm)];
  const names = (list: typeof found): ReadonlySet<string> => new Set(list.map(([, , name = '']) => name));
  return { module, names: names(found), values: names(found.filter(([, declared]) => !declared)) };
}

/**
 * An example as a module of its own. What it names of the package, and does not import or declare itself, is imported;
 * other names may come from the scope that all examples share.
 */
export function moduleOf(
  { entry, code }: Example,
  exported: ReadonlyMap<string, Origin>,
  scope: Scope,
): ExampleModule {
  const named = new Set(code.replace(NO_NAMES, '').match(IDENTIFIER));
  const own = new Set(
    [...code.matchAll(OWN)].flatMap(([, ...names]) => names.join(' ').match(IDENTIFIER) ?? []),
  );
  const imported = [...code.matchAll(/import\s[^;]*?from/g)].join(' ');
  for (const name of imported.match(IDENTIFIER) ?? []) own.add(name);
  const lines: string[] = [];
  let runs = true;
  for (const name of [...named].toSorted()) {
    if (own.has(name)) continue;
    const from = exported.get(`${entry} ${name}`) ?? exported.get(name);
    if (from) lines.push(`import ${from.isType ? 'type ' : ''}{ ${name} } from '${from.entry}';`);
    else if (scope.names.has(name)) {
      lines.push(`import { ${name} } from '${scope.module}';`);
      runs &&= scope.values.has(name);
    }
  }
  return { code: `${lines.join('\n')}\n${code}\nexport {};\n`, runs };
}

/** A statement whose value stands in a comment of its own below it. */
const STATED_BELOW = /^(.+;)\n(\/\/ .+)$/gm;

/**
 * Statements that say their value: `parentNuts('gr30'); // 'EL3'`, perhaps with words after a colon. What declares
 * something, and what is inside something, is none.
 */
const STATED = /^(?!const |let |import |for |if |\/\/|\s)(.+?);? \/\/ (.+)$/;

/** JavaScript for a value in a comment, or undefined where the comment is words: `true: Italy and France` → `true`. */
function valueIn(comment: string): string | undefined {
  for (const text of [comment, ...[...comment.matchAll(/:/g)].map(({ index }) => comment.slice(0, index))]) {
    try {
      // A value stands for itself: names in it would be words of a sentence.
      if (/^[\w\s]+$/.test(text) && !/^(?:true|false|null|undefined|[\d_.]+)$/.test(text)) continue;
      new Script(`(${text})`);
      return text;
    } catch {
      // Words, then; or a value and words after it.
    }
  }
  return undefined;
}

/** The module of an example with a check for every value that it states; undefined when it states none. */
export function checkedModule(module: string, where: string): string | undefined {
  let count = 0;
  const lines = module
    .replace(STATED_BELOW, '$1 $2')
    .split('\n')
    .map((line) => {
      const [, expression, comment] = STATED.exec(line) ?? [];
      const value = comment && valueIn(comment);
      if (!expression || value === undefined) return line;
      count += 1;
      return `assert.deepEqual(${expression}, (${value}), ${JSON.stringify(`${where}: ${line}`)});`;
    });
  return count === 0 ? undefined : `import assert from 'node:assert/strict';\n${lines.join('\n')}`;
}
