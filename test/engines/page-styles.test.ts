import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { before, describe, it } from 'node:test';
import { installChecks } from '../../tools/checks/install.ts';
import { styleChanges, type Runs, type StyleChanges } from '../host/support/computed-styles.ts';
import { FEW_RECORDS, provided } from '../host/support/widgets.ts';
import { HOSTILE, THEMES } from '../host/themes/index.ts';
import { engineSite } from './support/site.ts';

describe('style sheets of the page', () => {
  const site = engineSite();
  const runs: Runs = { evaluate: (act, given) => site.page.run(act, given) };

  before(async () => {
    await installChecks();
    const page = await site.visit({ build: 'loader', body: `<main>${provided(FEW_RECORDS)}</main>` });
    await page.shown();
  });

  function assertUnchanged({ elements, changes }: StyleChanges): void {
    assert.ok(elements > 200, `${String(elements)} elements were compared`);
    assert.equal(changes.length, 0, changes.slice(0, 25).join('\n'));
  }

  for (const [name, css] of Object.entries(HOSTILE)) {
    it(`change nothing inside widgets: ${name}`, async () => {
      assertUnchanged(await styleChanges(runs, css, ''));
    });
  }

  for (const [name, { file, wrap }] of Object.entries(THEMES)) {
    it(`change nothing inside widgets: ${name}`, async () => {
      assertUnchanged(await styleChanges(runs, await readFile(file, 'utf8'), wrap));
    });
  }

  it('would be seen if they changed something: a page may style parts by name', async () => {
    const { changes } = await styleChanges(runs, 'coopkit-call-banner::part(item) { top: 1px }', '');
    assert.match(changes.join(), /section\.banner.*: top: 1px → /);
  });
});
