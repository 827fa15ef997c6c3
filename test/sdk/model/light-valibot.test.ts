import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import * as valibot from 'valibot';
import { KINDS } from '../../../src/sdk/model/index.ts';
import { checkRecord } from '../../../src/sdk/model/repair-any.ts';
import * as light from '../../../src/sdk/model/schemas/light-valibot.ts';
import { fixturesOf } from './fixtures.ts';

const path = (file: string): string =>
  fileURLToPath(new URL(`../../../src/sdk/model/${file}`, import.meta.url));

/** The checks as a browser gets them. */
async function bundled(): Promise<typeof checkRecord> {
  const { outputFiles } = await build({
    entryPoints: [path('repair-any.ts')],
    bundle: true,
    format: 'esm',
    write: false,
    alias: { valibot: path('schemas/light-valibot.ts') },
  });
  const code = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64');
  const module = (await import(`data:text/javascript;base64,${code}`)) as { checkRecord: typeof checkRecord };
  return module.checkRecord;
}

describe('the light stand-in for valibot', () => {
  it('has no function that valibot has not', () => {
    for (const name of Object.keys(light)) assert.ok(name in valibot, name);
  });

  it('gives the same records and the same problems, word for word', async () => {
    const check = await bundled();
    for (const kind of KINDS) {
      for (const { name, value } of KINDS.flatMap(fixturesOf)) {
        assert.deepEqual(check(kind, value), checkRecord(kind, value), `${kind} ${name}`);
      }
    }
  });
});
