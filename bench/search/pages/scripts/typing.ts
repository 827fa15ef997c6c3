import type { Client } from '../../../../src/sdk/index.ts';
import type { Gaps } from './gaps.ts';
import { createClient } from '../../../../src/sdk/index.ts';
import { staticSource } from '../../../../src/sdk/sources/static/index.ts';
import { PAGE_SIZE } from './page.ts';
import { watchGaps } from './gaps.ts';

let client: Client;

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** How busy the main thread is when nothing happens: what the machine does besides. */
export async function rest(ms: number): Promise<Gaps> {
  const stop = watchGaps();
  await wait(ms);
  return stop();
}

/** Opens the data set as a page does when its search box gets the focus. */
export async function load(): Promise<Gaps> {
  const stop = watchGaps();
  client = createClient({ source: staticSource({ manifest: '/data/manifest.json' }) });
  await client.warm('organisations');
  return stop();
}

/** Types a text letter by letter, a person's pause between letters, each letter a search with five facets counted. */
export async function type(text: string, facets: readonly string[], pause: number): Promise<Gaps> {
  const session = client.session('organisations');
  const stop = watchGaps();
  const answers: Promise<void>[] = [];
  for (let length = 1; length <= text.length; length++) {
    const q = text.slice(0, length);
    answers.push(session.search({ q, facets, pageSize: PAGE_SIZE, view: 'card' }));
    await wait(pause);
  }
  await Promise.all(answers);
  const { state } = session;
  if (state.status !== 'ready') throw state.error ?? new Error(`The search ended ${state.status}.`);
  const gaps = await stop();
  session.close();
  return gaps;
}
