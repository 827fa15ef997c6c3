import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { FULL } from '../support/sample.ts';
import { MANIFEST } from './support/host-server.ts';
import { held } from './support/memory.ts';
import { html, scriptTag } from './support/script.ts';
import { siteOfSuite } from './support/site.ts';
import { watchedPage, type WatchedPage } from './support/watched-page.ts';

/** Mounts of each widget that are measured, in two halves. */
const MOUNTS = FULL ? 1_000 : 40;
/** Mounts before, in which caches fill and code is compiled. */
const FIRST = FULL ? 100 : 10;
/** A widget that stays holds more than ten times as much, its nodes apart. Bytes. */
const HEAP_OF_A_MOUNT = 2_000;

/** What a widget shows once it has its data. */
const WIDGETS: Readonly<Record<string, readonly [html: string, shown: string]>> = {
  'call banner': ['<coopkit-call-banner></coopkit-call-banner>', '.banner:not(.loading)'],
  'region card': ['<coopkit-region-card nuts="HR02"></coopkit-region-card>', '.sections[aria-busy=false]'],
  'partner search': ['<coopkit-partner-search></coopkit-partner-search>', '.hit:not([aria-hidden])'],
  'practice feed': [
    '<coopkit-practice-feed filters></coopkit-practice-feed>',
    'article .item-title, article h3',
  ],
  'search in parts': [
    '<div><coopkit-search-box></coopkit-search-box><coopkit-facet field="country"></coopkit-facet><coopkit-results></coopkit-results><coopkit-pager></coopkit-pager></div>',
    '.hit:not([aria-hidden])',
  ],
  'partner profile': [
    '<coopkit-partner-profile organisation="edih:4pdih"></coopkit-partner-profile>',
    '[aria-busy=false], .profile',
  ],
  provider: [
    `<coopkit-provider src="${MANIFEST}"><coopkit-source></coopkit-source><coopkit-call-banner></coopkit-call-banner></coopkit-provider>`,
    '.banner:not(.loading)',
  ],
  'lone widget': [`<coopkit-call-banner src="${MANIFEST}"></coopkit-call-banner>`, '.banner:not(.loading)'],
  'named provider': ['<coopkit-call-banner for="data"></coopkit-call-banner>', '.banner:not(.loading)'],
  'lazy widget': ['<coopkit-call-banner loading="lazy"></coopkit-call-banner>', '.banner:not(.loading)'],
  'widget that leaves at once': ['<coopkit-partner-search></coopkit-partner-search>', ''],
};

describe('what is left of widgets that a page puts in and takes out again and again', () => {
  const site = siteOfSuite();
  let opened: WatchedPage;

  before(async () => {
    opened = await watchedPage(site.browser);
    opened.page.setDefaultTimeout(240_000);
    const body = `<coopkit-provider id="data" src="${MANIFEST}"></coopkit-provider>`;
    await opened.page.goto(site.host.add({ body: html(scriptTag('loader'), body) }));
  });
  after(() => opened.close());

  /** Mounts a widget many times, one after the other, each until it shows its data. */
  const mount = (given: string, shown: string, count: number): Promise<void> =>
    opened.page.evaluate(
      async ([markup, selector, times]) => {
        const place = document.querySelector('#data');
        const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
        for (let index = 0; index < times; index += 1) {
          const frame = document.createElement('div');
          frame.innerHTML = markup;
          place?.append(frame);
          const isShown = (): boolean =>
            selector === '' ||
            [...frame.querySelectorAll('*')].some(({ shadowRoot }) => shadowRoot?.querySelector(selector));
          while (!isShown()) await turn();
          frame.remove();
        }
        await turn();
      },
      [given, shown, count] as const,
    );

  for (const [name, [given, shown]] of Object.entries(WIDGETS)) {
    it(`${name}: no node, no listener, no heap`, async () => {
      await mount(given, shown, FIRST);
      const [start, half, end] = [
        await held(opened.page),
        await mount(given, shown, MOUNTS / 2).then(() => held(opened.page)),
        await mount(given, shown, MOUNTS / 2).then(() => held(opened.page)),
      ];
      assert.ok(
        end.nodes <= Math.max(start.nodes, half.nodes),
        `${String(half.nodes)} → ${String(end.nodes)} nodes`,
      );
      assert.ok(
        end.listeners <= Math.max(start.listeners, half.listeners),
        `${String(half.listeners)} → ${String(end.listeners)} listeners`,
      );
      // Of two halves the better one: compilers and caches also take memory now and then.
      const grown = Math.min(half.heap - start.heap, end.heap - half.heap) / (MOUNTS / 2);
      assert.ok(grown <= HEAP_OF_A_MOUNT, `${grown.toFixed(0)} bytes a mount`);
      assert.deepEqual(opened.problems, []);
    });
  }
});
