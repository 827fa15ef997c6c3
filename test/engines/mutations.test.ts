import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { installChecks } from '../../tools/checks/install.ts';
import { ROOT } from '../../tools/lib/root.ts';
import { MUTATIONS } from '../host/mutations/index.ts';
import type { Moment, Mutation } from '../host/mutations/mutation.ts';
import { html, scriptTag } from '../host/support/script.ts';
import { difference } from '../host/support/tree.ts';
import { FEW_RECORDS, provided } from '../host/support/widgets.ts';
import { openFrame } from './support/frame.ts';
import { engineSite, probeTag } from './support/site.ts';

const CELLS = MUTATIONS.flatMap((mutation) =>
  // Markup stands in the page from the beginning.
  (
    mutation.moments ??
    (mutation.markup === undefined ? (['before', 'after'] as const) : (['before'] as const))
  ).map((moment) => ({ mutation, moment })),
);

/** Widgets that come when the page is changed already; a form of it may be called `querySelector`. */
const LATER = `
  Document.prototype.querySelector.call(document, 'coopkit-provider').insertAdjacentHTML('beforeend',
    '<coopkit-region-card lang="de" nuts="HR02" compact></coopkit-region-card>' +
    '<coopkit-call-banner compact dismissible></coopkit-call-banner>' +
    '<coopkit-practice-feed page-size="2"></coopkit-practice-feed>')`;

describe('what pages do to built-ins and names', () => {
  const site = engineSite(async () => {
    await installChecks();
    const jquery = join(ROOT, 'tools/checks/node_modules/jquery/dist/jquery.min.js');
    return { '/jquery.js': { body: await readFile(jquery, 'utf8'), type: 'text/javascript' } };
  });
  /** The widgets on a page that does nothing of that kind. */
  let untouched: string | undefined;

  before(async () => {
    untouched = (await visit({ name: 'nothing' }, 'before')).trees;
    assert.match(untouched, /coopkit-call-banner[^]*coopkit-practice-feed/);
  });

  /** Opens a page, uses its widgets, and gives their trees and what was thrown. */
  async function visit({ script = '', markup = '' }: Mutation, moment: Moment) {
    const early = moment === 'before' ? `<script>${script}</script>` : '';
    const frame = await openFrame(
      site,
      html(probeTag() + early + scriptTag('loader'), markup + provided(FEW_RECORDS)),
    );
    await frame.shown();
    if (moment === 'after') await frame.runScript(script);
    await frame.runScript(LATER);
    await frame.shown();
    await frame.ask('robotics');
    return { trees: await frame.treesLike(untouched), thrown: await frame.thrown() };
  }

  for (const { mutation, moment } of CELLS) {
    it(`change no widget: ${mutation.name}, ${moment} load`, async () => {
      const { trees, thrown } = await visit(mutation, moment);
      assert.equal(difference(trees, untouched ?? ''), undefined);
      assert.deepEqual(thrown, []);
    });
  }
});
