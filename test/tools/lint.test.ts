import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { ROOT } from '../../tools/lib/root.ts';
import { run } from '../../tools/lib/run.ts';

/** One import each that the one-way rule forbids: file → specifier. */
const FORBIDDEN: readonly (readonly [string, string])[] = [
  ['src/locales/de.ts', '../sdk/model/text.ts'],
  ['src/locales/fr.ts', 'lit'],
  ['src/sdk/errors.ts', './model/text.ts'],
  ['src/sdk/model/a.ts', '../search/fold.ts'],
  ['src/sdk/model/b.ts', '../../components/card.ts'],
  ['src/sdk/model/c.ts', 'lit'],
  ['src/sdk/query.ts', './client/types.ts'],
  ['src/sdk/search/a.ts', '../sources/source.ts'],
  ['src/sdk/search/b.ts', '../calls/state.ts'],
  ['src/sdk/match/a.ts', '../client/types.ts'],
  ['src/sdk/calls/a.ts', '../sources/source.ts'],
  ['src/sdk/regions/a.ts', '../search/fold.ts'],
  ['src/sdk/feeds/a.ts', '../client/types.ts'],
  ['src/sdk/sources/a.ts', '../client/types.ts'],
  ['src/sdk/sources/b.ts', 'node:fs'],
  ['src/sdk/client/a.ts', '../../locales/de.ts'],
  ['src/sdk/index.ts', '../components/card.ts'],
  ['src/components/card.ts', '../define/card.ts'],
  ['src/components/b.ts', '../cli/main.ts'],
  ['src/components/c.ts', 'node:path'],
  ['src/define/card.ts', '../sdk/index.ts'],
  ['src/define/b.ts', '../loader.ts'],
  ['src/loader.ts', './sdk/index.ts'],
  ['src/cdn.ts', './cli/main.ts'],
  ['src/index.ts', './define/card.ts'],
  ['src/cli/main.ts', '../components/card.ts'],
  ['src/cli/b.ts', 'lit'],
  ['src/stray.ts', './sdk/index.ts'],
  ['src/sdk/d.ts', '../../tools/lib/run.ts'],
];

/** The same one way that is right. */
const ALLOWED: readonly (readonly [string, string])[] = [
  ['src/locales/ok.ts', './de.ts'],
  ['src/sdk/model/ok.ts', '../errors.ts'],
  ['src/sdk/model/ok2.ts', 'valibot'],
  ['src/sdk/search/ok.ts', '../model/text.ts'],
  ['src/sdk/sources/ok.ts', '../search/fold.ts'],
  ['src/sdk/client/ok.ts', '../sources/source.ts'],
  ['src/components/ok.ts', '../sdk/client/types.ts'],
  ['src/components/ok2.ts', '../locales/de.ts'],
  ['src/components/ok3.ts', 'lit/decorators.js'],
  ['src/define/ok.ts', '../components/card.ts'],
  ['src/cli/ok.ts', '../sdk/index.ts'],
  ['src/cli/ok2.ts', 'node:fs'],
  ['src/cli/ok3.ts', 'yaml'],
];

/** Every way to write an import must be seen. */
const SPELLINGS: Readonly<Record<string, string>> = {
  'import-type': `import type { A } from '../client/types.ts';\nexport type B = A;\n`,
  're-export': `export { a } from '../client/types.ts';\n`,
  'export-all': `export * from '../client/types.ts';\n`,
  dynamic: `export const load = () => import('../client/types.ts');\n`,
  'in-a-type': `export type A = import('../client/types.ts').A;\n`,
};

const COMPONENT_FAULTS: Readonly<Record<string, string>> = {
  'unsafe-html': `import { unsafeHTML } from 'lit/directives/unsafe-html.js';\nexport const a = unsafeHTML;\n`,
  'style-map': `import { styleMap } from 'lit/directives/style-map.js';\nexport const a = styleMap;\n`,
  'inner-html': `export const a = (node: Element) => node.innerHTML;\n`,
  registration: `import { customElement } from 'lit/decorators.js';\nexport const a = customElement;\n`,
  'style-attribute': `import { html } from 'lit';\nexport const a = html\`<p style="color: red">x</p>\`;\n`,
  rem: `import { css } from 'lit';\nexport const a = css\`p { margin: 1.5rem; }\`;\n`,
  'physical-margin': `import { css } from 'lit';\nexport const a = css\`p { margin-left: 1em; }\`;\n`,
  'physical-inset': `import { css } from 'lit';\nexport const a = css\`p { left: 0; }\`;\n`,
  'physical-align': `import { css } from 'lit';\nexport const a = css\`p { text-align: right; }\`;\n`,
};

const COMPONENT_FINE = `import { css, html } from 'lit';
/* rem and left: are words here */
export const styles = css\`
  /* not 2rem */
  p { margin-inline-start: 1em; inset-inline-start: 0; text-align: start; }
\`;
export const a = (style: string) => html\`<p class="style">\${style}</p>\`;
`;

interface Diagnostic {
  readonly code: string;
  readonly filename: string;
  readonly message: string;
}

describe('the lint rules of this project', () => {
  let tree: string;
  let diagnostics: readonly Diagnostic[];

  const write = async (path: string, text: string): Promise<void> => {
    await mkdir(dirname(join(tree, path)), { recursive: true });
    await writeFile(join(tree, path), text);
  };
  const complaints = (path: string): string[] =>
    diagnostics
      .filter(({ code, filename }) => code.startsWith('coopkit(') && filename.endsWith(path))
      .map(({ message }) => message);

  before(async () => {
    tree = await mkdtemp(join(tmpdir(), 'coopkit-lint-'));
    for (const [path, specifier] of [...FORBIDDEN, ...ALLOWED]) await write(path, `import '${specifier}';\n`);
    for (const [name, text] of Object.entries(SPELLINGS)) await write(`src/sdk/search/${name}.ts`, text);
    for (const [name, text] of Object.entries(COMPONENT_FAULTS)) {
      await write(`src/components/faults/${name}.ts`, text);
    }
    await write('src/components/fine.ts', COMPONENT_FINE);
    const { output } = await run('oxlint', ['-c', `${ROOT}/.oxlintrc.json`, '--format', 'json', 'src'], {
      cwd: tree,
      show: false,
    });
    ({ diagnostics } = JSON.parse(output) as { diagnostics: Diagnostic[] });
  });
  after(() => rm(tree, { recursive: true }));

  for (const [path, specifier] of FORBIDDEN) {
    it(`refuses ${specifier} in ${path}`, () => {
      assert.equal(complaints(path).length, 1);
    });
  }
  for (const [path, specifier] of ALLOWED) {
    it(`accepts ${specifier} in ${path}`, () => {
      assert.deepEqual(complaints(path), []);
    });
  }
  for (const name of Object.keys(SPELLINGS)) {
    it(`sees a forbidden import written as ${name}`, () => {
      assert.equal(complaints(`src/sdk/search/${name}.ts`).length, 1);
    });
  }
  for (const name of Object.keys(COMPONENT_FAULTS)) {
    it(`refuses ${name} in a component`, () => {
      assert.ok(complaints(`src/components/faults/${name}.ts`).length > 0);
    });
  }
  it('accepts a component that keeps the rules', () => {
    assert.deepEqual(complaints('src/components/fine.ts'), []);
  });
});
