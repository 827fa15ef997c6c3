import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { runInNewContext } from 'node:vm';
import { rollup } from 'rollup';
import { VERSION as SOURCE_VERSION } from '../../src/version.ts';
import { escapeNonAscii } from '../../tools/build/ascii-only.ts';
import { rewriteSpecifiers } from '../../tools/build/declarations.ts';
import { loopOverOwnKeys } from '../../tools/build/own-keys.ts';
import { integrityOf } from '../../tools/build/integrity.ts';
import { shortTemplates } from '../../tools/build/short-templates.ts';
import { fingerprint } from '../../tools/build/stamp.ts';
import { countTests } from '../../tools/lib/count-tests.ts';
import { ROOT, VERSION } from '../../tools/lib/root.ts';

describe('the version', () => {
  it('is the same in package.json and in the code', () => {
    assert.equal(SOURCE_VERSION, VERSION);
  });
});

describe('declaration files', () => {
  it('name .js files, however the import is written', () => {
    assert.equal(
      rewriteSpecifiers(
        `import type { A } from './a.ts';\nexport * from "../b/index.ts";\nimport './c.ts';\ntype D = import('./d.ts').D;`,
      ),
      `import type { A } from './a.js';\nexport * from "../b/index.js";\nimport './c.js';\ntype D = import('./d.js').D;`,
    );
  });

  it('keep packages and other texts', () => {
    const text = `import { x } from 'lit/y.ts';\ndeclare const file: './a.ts';`;
    assert.equal(rewriteSpecifiers(text), text);
  });
});

describe('the integrity of a script', () => {
  it('is the SHA-384 that browsers compute', () => {
    assert.equal(
      integrityOf(Buffer.from("alert('Hello, world.');")),
      'sha384-H8BRh8j48O9oYatfu5AZzq6A9RINhZO5H16dQZngK7T62em8MUt1FLm52t+eX6xO',
    );
  });
});

describe('the fingerprint of a build step', () => {
  it('changes with content and with names, and with nothing else', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'coopkit-stamp-'));
    try {
      await writeFile(join(folder, 'a.txt'), 'one');
      const first = await fingerprint(['*.txt'], folder);
      await writeFile(join(folder, 'a.txt'), 'one');
      assert.equal(await fingerprint(['*.txt'], folder), first);
      await writeFile(join(folder, 'a.txt'), 'two');
      const changed = await fingerprint(['*.txt'], folder);
      assert.notEqual(changed, first);
      await writeFile(join(folder, 'b.txt'), '');
      assert.notEqual(await fingerprint(['*.txt'], folder), changed);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

describe('counting tests', () => {
  const cases: readonly (readonly [string, string, object | undefined])[] = [
    ['node:test', 'ℹ tests 5\nℹ pass 4\nℹ fail 1\n', { passed: 4, failed: 1, skipped: 0 }],
    [
      'node:test with tests that did not end, or were left out',
      'ℹ pass 4\nℹ fail 1\nℹ cancelled 2\nℹ skipped 3\n',
      { passed: 4, failed: 3, skipped: 3 },
    ],
    [
      'Web Test Runner in colour',
      '\u001B[1mChromium: 3/3 | 12 passed, 0 failed\u001B[0m\n',
      { passed: 12, failed: 0, skipped: 0 },
    ],
    [
      'own checks, the last line counts',
      '1 passed, 0 failed\n7 passed, 2 failed\n',
      { passed: 7, failed: 2, skipped: 0 },
    ],
    ['a step without tests', 'up to date\n', undefined],
  ];
  for (const [name, output, expected] of cases) {
    it(`reads ${name}`, () => {
      assert.deepEqual(countTests(output), expected);
    });
  }
});

describe('the continuous integration entry', () => {
  it('runs npm test and nothing else', async () => {
    assert.match(await readFile(join(ROOT, '.ci/run'), 'utf8'), /^exec npm test/m);
  });
});

describe('loops of bundled dependencies', () => {
  it('visit own keys only', () => {
    assert.equal(
      loopOverOwnKeys('for (const key in this.entries) f(key);'),
      'for (const key of Object.keys(this.entries)) f(key);',
    );
  });

  it('are left alone where nothing loops over keys', () => {
    const code = `for (const item of list) if ('pipe' in item) f(item);`;
    assert.equal(loopOverOwnKeys(code), code);
  });
});

describe('a script that is read in any encoding', () => {
  it('holds ASCII only, and means the same', () => {
    const code = 'const tag = ([text]) => text; [tag`✕ é 𝄞`, "Łódź", "✕".match(/[✕]/u)[0]].join()';
    const escaped = escapeNonAscii(code);
    assert.doesNotMatch(escaped, /[^\0-\x7F]/);
    assert.equal(runInNewContext(escaped), runInNewContext(code));
  });
});

describe('templates and style sheets in literals', () => {
  /** The module of a widget, bundled. */
  async function bundled(code: string): Promise<string> {
    const id = '/src/components/widget.js';
    const widget = { name: 'widget', resolveId: () => id, load: () => code };
    const bundle = await rollup({ input: id, plugins: [widget, shortTemplates()] });
    const { output } = await bundle.generate({ format: 'es' });
    return output[0].code;
  }

  it('are shortened', async () => {
    const code = 'export default (css, html) => [css`a {\n  color: red;\n}`, html`<p>\n  ${1}\n</p>`];';
    assert.match(await bundled(code), /css`a\{color:red\}`, html`<p> \$\{1\} <\/p>`/);
  });

  it('fail the build where a style sheet has holes, which the script-tag builds cannot fill', async () => {
    await assert.rejects(
      bundled('export default (css) => css`a { color: ${1}; }`;'),
      /widget\.js has a style sheet with holes/,
    );
  });
});
