import { setTimeout } from 'node:timers/promises';
import { answered } from './partner-search.ts';
import { WIDGETS, type EngineSite } from './site.ts';

/**
 * A page in a frame of an empty page, whose scripts look at it from outside: with the built-ins of the empty page, whatever
 * the page inside did to its own. So does the browser's driver, which runs with the built-ins of the page it looks at.
 */
export interface FramedPage {
  /** Waits until every widget shows its data. */
  shown(): Promise<void>;
  /** Runs a classic script in the frame. */
  runScript(script: string): Promise<void>;
  /** Asks the partner search something. */
  ask(question: string): Promise<void>;
  /** The trees of the widgets: as soon as they are as expected, or as they stay. */
  treesLike(expected: string | undefined): Promise<string>;
  /** What was thrown in the frame and caught by nobody. */
  thrown(): Promise<readonly string[]>;
}

/** How often trees are read until they are as expected. */
const READINGS = 150;
const INTERVAL = 40;

export async function openFrame({ host, visit }: EngineSite, body: string): Promise<FramedPage> {
  const address = host.add({ body });
  const page = await visit({ body: `<iframe src="${address}" width="1240" height="860"></iframe>` });
  const trees = (): Promise<string> =>
    page.run(() => window.probe.trees(document.querySelector('iframe')?.contentDocument ?? undefined));
  return {
    async shown() {
      await page.until((tags) => {
        const inside = document.querySelector('iframe')?.contentDocument ?? undefined;
        // A form of the page inside may be called `readyState`.
        const state = inside && Reflect.get(Document.prototype, 'readyState', inside);
        return state === 'complete' && window.probe.shown(tags, inside);
      }, WIDGETS);
    },
    async runScript(script) {
      await page.run((source) => {
        const inside = document.querySelector('iframe')?.contentDocument as Document;
        const element = Document.prototype.createElement.call(inside, 'script');
        element.textContent = source;
        Node.prototype.appendChild.call(
          Document.prototype.querySelector.call(inside, 'head') as Node,
          element,
        );
      }, script);
    },
    async ask(question) {
      await page.run(() => {
        const inside = document.querySelector('iframe')?.contentDocument as Document;
        const [box] = window.probe.all('input[role=combobox]', inside);
        HTMLElement.prototype.focus.call(box);
      });
      await page.type(question);
      await page.press('Enter');
      await answered(page, 'iframe');
    },
    async treesLike(expected) {
      let last = '';
      for (let reading = 0; reading < READINGS; reading += 1) {
        const now = await trees();
        if (expected === undefined ? now === last : now === expected) return now;
        last = now;
        await setTimeout(INTERVAL);
      }
      return last;
    },
    thrown: () =>
      page.run(() => {
        const found: string[] = [];
        const problems = document.querySelector('iframe')?.contentWindow?.probe.problems ?? [];
        for (let at = 0; at < problems.length; at += 1) {
          const words = problems[at] ?? '';
          if (words.startsWith('thrown')) found.push(words);
        }
        return found;
      }),
  };
}
