import type { Browser, Page, Request } from 'playwright-core';
import type { Hub, Way } from './hub.ts';

/** How a page has each widget, and a word of the record that it shows. */
const WIDGETS: Readonly<Record<string, readonly [markup: string, shows: string]>> = {
  'call-banner': ['<coopkit-call-banner></coopkit-call-banner>', 'Call'],
  'region-card': ['<coopkit-region-card nuts="BG42"></coopkit-region-card>', 'Region'],
  'practice-feed': ['<coopkit-practice-feed filters></coopkit-practice-feed>', 'Practice'],
  'partner-search': ['<coopkit-partner-search></coopkit-partner-search>', 'Agency'],
  'partner-profile': ['<coopkit-partner-profile organisation="org-1"></coopkit-partner-profile>', 'Agency'],
  results: [
    '<coopkit-search-box></coopkit-search-box><coopkit-facet field="country"></coopkit-facet>' +
      '<coopkit-results></coopkit-results><coopkit-pager></coopkit-pager>',
    'Agency',
  ],
};

/** What visitors have in a widget before them. */
export interface Sight {
  readonly name: string;
  /** Whether nothing is on its way any more. */
  readonly settled: boolean;
  readonly text: string;
  /** What says that something failed; empty when nothing did. */
  readonly notice: string;
  readonly retries: number;
}

/** Every widget on one page of a host, each with a source of its own. */
export class Scene {
  readonly page: Page;
  /** What the browser or a script complained of, without what browsers say of requests that fail. */
  readonly complaints: string[] = [];
  readonly name: string;
  readonly #hub: Hub;
  readonly #onTheWay = new Set<Request>();

  constructor(page: Page, hub: Hub, name: string) {
    this.page = page;
    this.#hub = hub;
    this.name = name;
    page.on('request', (request) => this.#onTheWay.add(request));
    page.on('requestfinished', (request) => this.#onTheWay.delete(request));
    page.on('requestfailed', (request) => this.#onTheWay.delete(request));
    page.on('pageerror', (error) => this.complaints.push(String(error)));
    page.on('console', (message) => {
      const text = message.text();
      const ofTheBrowser = /^Failed to load resource|has been blocked by CORS policy|ERR_/.test(text);
      if (message.type() === 'error' && !ofTheBrowser) this.complaints.push(text);
    });
  }

  /** Opens the host's page, with nothing of coopkit in it yet. */
  static async open(browser: Browser, hub: Hub, name: string): Promise<Scene> {
    const context = await browser.newContext({ locale: 'en-IE' });
    const page = await context.newPage();
    const scene = new Scene(page, hub, name);
    await page.clock.install();
    await page.goto(hub.site);
    hub.weather.set(name, { edition: 'first' });
    return scene;
  }

  close(): Promise<void> {
    this.#hub.weather.delete(this.name);
    return this.page.context().close();
  }

  /** What is asked of the data of this page begins so. */
  get address(): string {
    return `${this.#hub.data}/${this.name}`;
  }

  /** Puts all widgets on the page, once for each way to have data, then the script. */
  async show(ways: readonly Way[]): Promise<void> {
    const markup = ways.flatMap((way) =>
      Object.entries(WIDGETS).map(([widget, [html]]) => {
        const address = `${this.address}/${widget}`;
        const source = way === 'api' ? `<coopkit-source api="${address}/v1/"></coopkit-source>` : '';
        const src = way === 'files' ? ` src="${address}/files/manifest.json"` : '';
        return `<coopkit-provider id="${widget} ${way}"${src}>${source}${html}</coopkit-provider>`;
      }),
    );
    await this.page.evaluate(async (html) => {
      document.querySelector('main')!.innerHTML = html;
      const script = Object.assign(document.createElement('script'), { type: 'module', src: '/page.js' });
      await new Promise((resolve, reject) => {
        script.addEventListener('load', resolve);
        script.addEventListener('error', reject);
        document.head.append(script);
      });
    }, markup.join('\n'));
  }

  refresh(): Promise<void> {
    return this.page.evaluate(() => {
      for (const widget of document.querySelectorAll('main :is(coopkit-provider > *)')) {
        (widget as Element & { refresh?: () => void }).refresh?.();
      }
    });
  }

  /** Presses every "Try again" there is. */
  retry(): Promise<void> {
    return this.page.evaluate(() => {
      for (const widget of document.querySelectorAll('main :is(coopkit-provider > *)')) {
        widget.shadowRoot?.querySelector<HTMLElement>('.notice button, [part=error] button')?.click();
      }
    });
  }

  sights(): Promise<readonly Sight[]> {
    return this.page.evaluate(() =>
      [...document.querySelectorAll('main > coopkit-provider')].map((provider) => {
        const roots = [...provider.children].flatMap(({ shadowRoot }) => shadowRoot ?? []);
        const all = (selector: string): Element[] =>
          roots.flatMap((root) => [...root.querySelectorAll(selector)]);
        const textOf = (node: Node): string =>
          node instanceof Element && node.localName === 'style'
            ? ''
            : node.childNodes.length === 0
              ? (node.nodeValue ?? '')
              : [...node.childNodes].map(textOf).join('');
        return {
          name: provider.id,
          settled: roots.length > 0 && all('[aria-busy=true]').length === 0,
          text: roots.map(textOf).join(' ').replace(/\s+/g, ' '),
          notice: all('[part~=error], .notice').map(textOf).join(' ').replace(/\s+/g, ' '),
          retries: all('[part~=error] button, .notice button').length,
        };
      }),
    );
  }

  /** Whether all widgets show their records of an edition, and complain of nothing. */
  shows(sights: readonly Sight[], edition: string): boolean {
    return sights.every(
      ({ name, settled, notice, text }) =>
        settled &&
        notice === '' &&
        text.includes(`${WIDGETS[name.split(' ')[0]!]![1]} of the ${edition} edition`),
    );
  }

  /** Waits for a state of the page, without touching its clock. */
  async until(is: (sights: readonly Sight[]) => boolean, what: string): Promise<readonly Sight[]> {
    const end = performance.now() + 15_000;
    for (;;) {
      const sights = await this.sights();
      if (is(sights)) return sights;
      if (performance.now() > end) {
        throw new Error(
          `${what} did not come:\n${JSON.stringify(sights, undefined, 1)}\n${this.complaints.join('\n')}`,
        );
      }
    }
  }

  /**
   * Waits for a state of the page, and lets its clock run ahead when it does not come by itself. The clock stays while
   * an answer is on its way that will come: how long that takes is the machine's matter.
   *
   * @returns milliseconds that the clock ran ahead
   */
  async settle(is: (sights: readonly Sight[]) => boolean): Promise<{ ms: number; sights: readonly Sight[] }> {
    let ms = 0;
    for (let looks = 0; ; looks += 1) {
      const sights = await this.sights();
      if (is(sights) || ms > 20_000) return { ms, sights };
      if (looks > 40 && looks % 8 === 0 && this.#waitsInVain()) {
        await this.page.clock.fastForward(500);
        ms += 500;
      }
    }
  }

  /** Whether nothing is on its way but what has been struck. */
  #waitsInVain(): boolean {
    const { fault, strikes } = this.#hub.weather.get(this.name)!;
    return [...this.#onTheWay].every((request) => {
      const url = request.url();
      return (
        fault !== undefined && url.startsWith(this.address) && (strikes?.(new URL(url).pathname) ?? true)
      );
    });
  }
}
