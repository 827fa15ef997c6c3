import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { allShown } from './support/all-shown.ts';
import { startHost } from './support/host-server.ts';
import { BUILDS, scriptTag, type Build } from './support/script.ts';
import { siteOfSuite } from './support/site.ts';
import { ALL_WIDGETS, ask, CALL_BANNER, openPartner, provided, shown } from './support/widgets.ts';

/** The globals with which Lit counts its copies; see docs/promises.md. */
const LIT = ['litElementVersions', 'litHtmlVersions', 'reactiveElementVersions'];

declare global {
  interface Window {
    /** What became of the page since its first script. */
    footprint?: () => {
      readonly globals: readonly string[];
      readonly builtIns: readonly string[];
      readonly page: readonly string[];
      readonly storage: readonly string[];
    };
  }
}

/** Remembers a page as it was before any of its scripts ran. */
function watchPage(): void {
  const objects: [string, object][] = [];
  const add = (name: string, value: unknown): void => {
    if ((typeof value === 'object' || typeof value === 'function') && value) objects.push([name, value]);
  };
  for (const name of Object.getOwnPropertyNames(window)) {
    // Reading some of them means using them.
    if (['localStorage', 'sessionStorage', 'caches', 'indexedDB', 'cookieStore'].includes(name)) continue;
    const { value } = Object.getOwnPropertyDescriptor(window, name) ?? {};
    if (typeof value !== 'function' && name !== name[0]?.toUpperCase() + name.slice(1)) continue;
    add(name, value);
    if (typeof value === 'function') add(`${name}.prototype`, (value as { prototype?: object }).prototype);
  }
  for (const name of ['document', 'navigator', 'history', 'location', 'customElements'] as const)
    add(name, window[name]);
  const describe = (value: object): Map<PropertyKey, PropertyDescriptor | undefined> =>
    new Map(Reflect.ownKeys(value).map((key) => [key, Object.getOwnPropertyDescriptor(value, key)]));
  const before = new Map(objects.map(([, value]) => [value, describe(value)]));
  const globals = new Set(Reflect.ownKeys(window));
  const same = (a: PropertyDescriptor | undefined, b: PropertyDescriptor | undefined): boolean =>
    Object.is(a?.value, b?.value) &&
    a?.get === b?.get &&
    a?.set === b?.set &&
    a?.enumerable === b?.enumerable &&
    a?.writable === b?.writable;

  const storage: string[] = [];
  const spy = (owner: object, name: string, what: string): void => {
    const found = Object.getOwnPropertyDescriptor(owner, name);
    if (!found) return;
    Object.defineProperty(owner, name, {
      ...found,
      ...(found.get && {
        get(this: unknown) {
          storage.push(what);
          return found.get?.call(this) as unknown;
        },
      }),
      ...(found.set && {
        set(this: unknown, value: unknown) {
          storage.push(what);
          found.set?.call(this, value);
        },
      }),
    });
  };
  for (const name of ['localStorage', 'sessionStorage', 'caches', 'indexedDB', 'cookieStore'])
    spy(window, name, name);
  spy(Document.prototype, 'cookie', 'cookie');
  before.set(Document.prototype, describe(Document.prototype));

  const shape = (element: Element | null): string => {
    const copy = element?.cloneNode(element.localName === 'head') as Element | undefined;
    return copy?.outerHTML ?? '';
  };
  const parts = ['html', 'head', 'body'];
  let shapes: readonly string[] = [];
  document.addEventListener(
    'DOMContentLoaded',
    () => (shapes = parts.map((part) => shape(document.querySelector(part)))),
    { capture: true },
  );

  window.footprint = () => ({
    globals: Reflect.ownKeys(window)
      .filter((key) => !globals.has(key))
      .map(String)
      .filter((key) => key !== 'footprint'),
    builtIns: objects.flatMap(([name, value]) => {
      const [old, now] = [before.get(value), describe(value)];
      return [...new Set([...(old?.keys() ?? []), ...now.keys()])]
        .filter((key) => !same(old?.get(key), now.get(key)))
        .map((key) => `${name}.${String(key)}`);
    }),
    page: parts.filter((part, index) => shape(document.querySelector(part)) !== shapes[index]),
    storage,
  });
}

describe('a page that shows widgets and uses them', () => {
  const site = siteOfSuite();

  for (const build of Object.keys(BUILDS) as Build[]) {
    it(`stays as it was, and asks nobody else: ${build}`, async () => {
      const data = await startHost();
      const origins = new Set<string>();
      const { banners } = BUILDS[build];
      try {
        const problems = await site.visit(
          {
            head: scriptTag(build, '', 'defer'),
            body: banners
              ? CALL_BANNER.replace('>', ` src="${data.origin}/data/manifest.json">`)
              : provided(ALL_WIDGETS, data.origin),
            before: async ({ page }) => {
              page.on('request', (request) => origins.add(new URL(request.url()).origin));
              await page.addInitScript(watchPage);
            },
          },
          async ({ page }) => {
            await (banners ? shown(page, ['coopkit-call-banner']) : use(page));
            const found = await page.evaluate(() => window.footprint?.());
            assert.deepEqual(found, { globals: found?.globals, builtIns: [], page: [], storage: [] });
            assert.deepEqual(
              found?.globals.filter((name) => !LIT.includes(name)),
              [],
            );
            assert.deepEqual(await page.context().cookies(), []);
            assert.deepEqual([...origins].toSorted(), [site.host.origin, data.origin].toSorted());
          },
        );
        assert.deepEqual(problems, []);
      } finally {
        data.close();
      }
    });
  }
});

/** Searches, opens a partner and a practice. */
async function use(page: Page): Promise<void> {
  await allShown(page);
  await ask(page, 'robotics');
  await openPartner(page);
  await page.locator('coopkit-practice-feed article button').first().click();
}
