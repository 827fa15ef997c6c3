import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { Script } from 'node:vm';
import { integrityOf } from '../../tools/build/integrity.ts';
import { ROOT, VERSION } from '../../tools/lib/root.ts';
import { run } from '../../tools/lib/run.ts';

const CDN = join(ROOT, 'dist/cdn', VERSION);

describe('what is built', () => {
  before(async () => {
    const { status, output } = await run('node', ['tools/build.ts', 'modules', 'cdn', 'cli'], {
      show: false,
    });
    assert.equal(status, 0, output);
  });

  for (const script of ['coopkit.js', 'coopkit-banner.js', 'coopkit-all.js']) {
    it(`${script} may be served as a classic or as a module script, and leaves nothing in the global scope`, async () => {
      const code = await readFile(join(CDN, script), 'utf8');
      assert.doesNotThrow(() => new Script(code), 'a classic script');
      assert.doesNotMatch(code, /\bimport\.meta\b|^\s*(?:import|export)\b/m);
      assert.match(code, /^(?:try\{)?(?:\(\(\)\s*=>|\(function|!function)/, 'wrapped in a function');
    });

    it(`${script} has the integrity that sri.json states`, async () => {
      const stated = JSON.parse(await readFile(join(CDN, 'sri.json'), 'utf8')) as Record<string, string>;
      assert.equal(stated[script], integrityOf(await readFile(join(CDN, script))));
    });
  }

  it('the single file is ASCII: a classic script is read in the encoding of its page', async () => {
    const code = await readFile(join(CDN, 'coopkit-all.js'));
    assert.equal(
      code.findIndex((byte) => byte > 127),
      -1,
    );
  });

  it('no script loops over inherited keys or makes code from text', async () => {
    for (const file of globSync('**/*.js', { cwd: CDN })) {
      const code = await readFile(join(CDN, file), 'utf8');
      assert.doesNotMatch(code, /for\s*\((?:var|let|const) \w+ in\b/, file);
      assert.doesNotMatch(code, /\beval\(|new Function\(/, file);
    }
  });

  it('declarations name files that a consumer has', async () => {
    for (const file of globSync('dist/**/*.d.ts', { cwd: ROOT })) {
      assert.doesNotMatch(
        await readFile(join(ROOT, file), 'utf8'),
        /(?:from|import\()\s*['"]\.[^'"]*\.ts['"]/,
        file,
      );
    }
  });

  it('the command runs, and carries the licences of what it bundles', async () => {
    const { status, output } = await run('node', ['dist/cli/coopkit.js', '--help'], { show: false });
    assert.equal(status, 0, output);
    assert.match(output, /coopkit build|build /);
    const licences = await readFile(join(ROOT, 'dist/cli/THIRD-PARTY-LICENCES.txt'), 'utf8');
    for (const library of ['csv-parse', 'yaml']) assert.ok(licences.includes(`Name: ${library}`), library);
  });
});
