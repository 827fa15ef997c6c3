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
  'inner-html-by-name': `export const a = (node: Element) => node['innerHTML'];\n`,
  'inner-html-bound': `import { html } from 'lit';\nexport const a = (b: string) => html\`<p .innerHTML=\${b}></p>\`;\n`,
  'outer-html': `export const a = (node: Element) => { node.outerHTML = ''; };\n`,
  'insert-adjacent': `export const a = (node: Element) => node.insertAdjacentHTML('beforeend', '');\n`,
  'parsed-markup': `export const a = (text: string) => new DOMParser().parseFromString(text, 'text/html');\n`,
  'static-markup': `import { unsafeStatic } from 'lit/static-html.js';\nexport const a = unsafeStatic;\n`,
  'markup-element': `import { html } from 'lit';\nexport const a = html\`<iframe title="x"></iframe>\`;\n`,
  'handler-attribute': `import { html } from 'lit';\nexport const a = (b: string) => html\`<p onclick=\${b}>x</p>\`;\n`,
  'style-bound': `import { html } from 'lit';\nexport const a = (b: string) => html\`<p .style=\${b}>x</p>\`;\n`,
  'style-property': `export const a = (node: HTMLElement) => { node.style.color = 'red'; };\n`,
  'style-by-name': `export const a = (node: Element) => node.setAttribute('style', 'color: red');\n`,
  'raw-href': `import { html } from 'lit';\nexport const a = (b: { url: string }) => html\`<a href=\${b.url}>x</a>\`;\n`,
  'raw-href-quoted': `import { html } from 'lit';\nexport const a = (b: string) => html\`<a class="c" href="\${b}">x</a>\`;\n`,
  'raw-href-begun': `import { html } from 'lit';\nexport const a = (b: string) => html\`<a href="https://\${b}">x</a>\`;\n`,
  'raw-href-property': `import { html } from 'lit';\nexport const a = (b: string) => html\`<a .href=\${b}>x</a>\`;\n`,
  'raw-href-const': `import { html } from 'lit';\nexport const a = (b: string) => { const href = b.trim(); return html\`<a href=\${href}>x</a>\`; };\n`,
  'raw-href-either': `import { html } from 'lit';\nimport { safeUrl } from './safe-url.ts';\nexport const a = (b: string) => html\`<a href=\${safeUrl(b) ?? b}>x</a>\`;\n`,
  'raw-src': `import { html } from 'lit';\nexport const a = (b: string) => html\`<img alt="" src=\${b} />\`;\n`,
  'raw-action': `import { html } from 'lit';\nexport const a = (b: string) => html\`<form action=\${b}></form>\`;\n`,
  'raw-href-assigned': `export const a = (link: HTMLAnchorElement, b: string) => { link.href = b; };\n`,
  'raw-href-by-name': `export const a = (link: Element, b: string) => link.setAttribute('href', b);\n`,
  'raw-window': `export const a = (b: string) => window.open(b);\n`,
  registration: `import { customElement } from 'lit/decorators.js';\nexport const a = customElement;\n`,
  'style-attribute': `import { html } from 'lit';\nexport const a = html\`<p style="color: red">x</p>\`;\n`,
  rem: `import { css } from 'lit';\nexport const a = css\`p { margin: 1.5rem; }\`;\n`,
  'physical-margin': `import { css } from 'lit';\nexport const a = css\`p { margin-left: 1em; }\`;\n`,
  'physical-inset': `import { css } from 'lit';\nexport const a = css\`p { left: 0; }\`;\n`,
  'rem-fraction': `import { css } from 'lit';\nexport const a = css\`p { margin: .5rem; }\`;\n`,
  'physical-padding': `import { css } from 'lit';\nexport const a = css\`p { padding-right: 1em; }\`;\n`,
  'physical-border': `import { css } from 'lit';\nexport const a = css\`p { border-left-color: red; }\`;\n`,
  'physical-corner': `import { css } from 'lit';\nexport const a = css\`p { border-top-left-radius: 1em; }\`;\n`,
  'physical-float': `import { css } from 'lit';\nexport const a = css\`p { float: left; }\`;\n`,
  'physical-justify': `import { css } from 'lit';\nexport const a = css\`p { justify-content: right; }\`;\n`,
  'physical-align': `import { css } from 'lit';\nexport const a = css\`p { text-align: right; }\`;\n`,
};

const COMPONENT_FINE = `import { css, html } from 'lit';
import { safeUrl } from './base/safe-url.ts';
/* rem and left: are words here */
export const styles = css\`
  /* not 2rem */
  p { margin-inline-start: 1em; inset-inline-start: 0; text-align: start; }
\`;
export const a = (style: string) => html\`<p class="style">\${style} on = x</p>\`;
const given = (address: string): string | undefined => {
  if (address === 'none') return undefined;
  return safeUrl(address);
};
export const link = (address: string, nobody: boolean) => {
  const href = given(address);
  const file = URL.createObjectURL(new Blob([address]));
  const node = document.createElement('a');
  node.href = file;
  node.href = nobody ? 'https://example.org/' : (safeUrl(address) ?? '#top');
  return html\`<a class="x" href=\${href}>x</a><a href="https://example.org/">\${node}</a>\`;
};
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
