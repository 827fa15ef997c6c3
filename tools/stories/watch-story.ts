import type { Page } from 'playwright-core';

/** What Storybook says over its channel, kept in the page until it is asked for. */
interface StoryWatch {
  finished: boolean;
  errors: string[];
}

interface Channel {
  on(event: string, listener: (detail: { readonly message?: string }) => void): void;
}

declare global {
  interface Window {
    coopkitStory?: StoryWatch;
  }
}

const PATIENCE = 15_000;

/**
 * Listens before Storybook starts. `storyFinished` says "success" even when the play function threw, so the events of
 * the exceptions are heard too.
 */
export async function watchStory(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const watch: StoryWatch = { finished: false, errors: [] };
    window.coopkitStory = watch;
    let channel: Channel | undefined;
    Object.defineProperty(window, '__STORYBOOK_ADDONS_CHANNEL__', {
      configurable: true,
      get: () => channel,
      set: (value: Channel) => {
        channel = value;
        const fail = ({ message }: { readonly message?: string }): void => {
          watch.errors.push(message ?? 'unknown error');
          watch.finished = true;
        };
        for (const event of [
          'playFunctionThrewException',
          'storyThrewException',
          'storyErrored',
          'storyMissing',
        ]) {
          channel.on(event, fail);
        }
        channel.on('storyFinished', () => {
          watch.finished = true;
        });
      },
    });
  });
}

/** Waits for the story and its play function to end; says what they threw. */
export async function storyOutcome(page: Page): Promise<string[]> {
  try {
    await page.waitForFunction(() => window.coopkitStory?.finished, undefined, { timeout: PATIENCE });
  } catch {
    return [`did not finish within ${String(PATIENCE / 1000)} s`];
  }
  const errors = await page.evaluate(() => window.coopkitStory?.errors ?? []);
  return errors.map((message) => `story: ${message}`);
}
