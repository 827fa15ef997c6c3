import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { ROOT } from '../../tools/lib/root.ts';
import { ENTRIES } from '../../tools/size/bundle.ts';
import { SDK_IMPORTS, unusedIn } from '../../tools/size/sdk-imports.ts';

describe('what comes along with an import of the SDK', () => {
  for (const use of SDK_IMPORTS) {
    it(`${use.name}: nothing that is not used`, async () => {
      assert.deepEqual(await unusedIn(use), []);
    });
  }

  it('is noticed when it has no use', async () => {
    const regions = SDK_IMPORTS.find(({ name }) => name.includes('resolveNuts'));
    assert.ok(regions);
    const code = `${regions.code}\nexport { httpSource } from 'coopkit/sdk/http';`;
    const unused = await unusedIn({ ...regions, code });
    assert.ok(unused.some((module) => module.startsWith('node_modules/ky/')));
    assert.ok(unused.includes('src/sdk/wire/version.ts'));
  });

  it('is measured at the files that the package exports', async () => {
    const { exports } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8')) as {
      readonly exports: Readonly<Record<string, { readonly default?: string } | string>>;
    };
    const exported = Object.entries(exports).flatMap(([name, target]) =>
      typeof target === 'object' && target.default
        ? [[name.replace('.', 'coopkit'), target.default] as const]
        : [],
    );
    const measured = exported.filter(([name]) => name in ENTRIES);
    assert.ok(measured.length > 0);
    for (const [name, file] of measured) {
      assert.equal(ENTRIES[name], file.replace('./dist/', 'src/').replace(/\.js$/, '.ts'));
    }
  });
});
