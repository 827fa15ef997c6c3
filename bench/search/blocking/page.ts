import type { Browser } from 'playwright-core';

/** A page that nobody watches. */
export interface Page {
  /** Runs a script in the page and waits for what it promises. */
  readonly run: (script: string) => Promise<void>;
  /** Makes its main thread so many times slower. */
  readonly slowDown: (times: number) => Promise<void>;
  readonly close: () => Promise<void>;
}

interface Reply {
  readonly id: number;
  readonly error?: { readonly message: string };
  readonly result?: {
    readonly exceptionDetails?: {
      readonly text: string;
      readonly exception?: { readonly description?: string };
    };
  };
}

/**
 * Opens a page in a profile of its own. Playwright's pages keep a copy of each file for whoever looks at their network:
 * of an index of megabytes that alone holds the main thread up for longer than all that is measured here. So this
 * page is told what to do past Playwright, and nothing else is switched on in it.
 */
export async function openPage(browser: Browser, address: string): Promise<Page> {
  const devtools = await browser.newBrowserCDPSession();
  const { browserContextId } = await devtools.send('Target.createBrowserContext');
  const { targetId } = await devtools.send('Target.createTarget', { url: 'about:blank', browserContextId });
  const { sessionId } = await devtools.send('Target.attachToTarget', { targetId, flatten: false });
  const waiting = new Map<number, (reply: Reply) => void>();
  devtools.on('Target.receivedMessageFromTarget', (event) => {
    const reply = JSON.parse(event.message) as Reply;
    waiting.get(reply.id)?.(reply);
  });

  async function send(method: string, params: object): Promise<Reply> {
    const id = waiting.size + 1;
    const coming = new Promise<Reply>((resolve) => waiting.set(id, resolve));
    const message = JSON.stringify({ id, method, params });
    await devtools.send('Target.sendMessageToTarget', { sessionId, message });
    const reply = await coming;
    if (reply.error) throw new Error(`${method}: ${reply.error.message}`);
    return reply;
  }

  // Answered when the page is there: scripts run in it, not in the empty one before it.
  await send('Page.navigate', { url: address });
  return {
    async run(script) {
      const { result } = await send('Runtime.evaluate', { expression: script, awaitPromise: true });
      const { exceptionDetails: thrown } = result ?? {};
      if (thrown) throw new Error(`The page failed: ${thrown.exception?.description ?? thrown.text}`);
    },
    async slowDown(times) {
      await send('Emulation.setCPUThrottlingRate', { rate: times });
    },
    async close() {
      await devtools.send('Target.disposeBrowserContext', { browserContextId });
      await devtools.detach();
    },
  };
}
