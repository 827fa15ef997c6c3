import type { Client } from '../../../../src/sdk/client/types.ts';
import { createClient } from '../../../../src/sdk/client/client.ts';
import { staticSource } from '../../../../src/sdk/sources/static/index.ts';
import { PAGE_SIZE } from './page.ts';

let client: Client;

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Does some work in tasks of its own, with marks before and after. */
export async function betweenMarks(
  { begin, end }: { readonly begin: string; readonly end: string },
  work: () => Promise<void>,
): Promise<void> {
  await wait(50);
  performance.mark(begin);
  await wait(0);
  await work();
  performance.mark(end);
}

/** Opens the data set as a page does when its search box gets the focus. */
export async function load(mayHaveWorker: boolean): Promise<void> {
  const manifest = '/data/manifest.json';
  client = createClient({ source: staticSource({ manifest, ...(!mayHaveWorker && { worker: false }) }) });
  // A page makes its client when it is built; only later someone turns to the search box.
  await wait(0);
  await client.warm('organisations');
}

/** Types a text letter by letter, a person's pause between letters, each letter a search with facets counted. */
export async function type(text: string, facets: readonly string[], pause: number): Promise<void> {
  const session = client.session('organisations');
  const answers: Promise<void>[] = [];
  for (let length = 1; length <= text.length; length++) {
    const q = text.slice(0, length);
    answers.push(session.search({ q, facets, pageSize: PAGE_SIZE, view: 'card' }));
    await wait(pause);
  }
  await Promise.all(answers);
  const { state } = session;
  session.close();
  if (state.status !== 'ready') throw state.error ?? new Error(`The search ended ${state.status}.`);
}
