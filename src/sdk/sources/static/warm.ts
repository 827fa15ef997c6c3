import { loadTool } from '../../search/tools.ts';
import { pageTurn } from '../page-turn.ts';

/**
 * Fetches what a search needs when someone types, each in a turn of its own: even to begin takes milliseconds.
 *
 * @param open fetches all that any search reads before it knows what is asked
 */
export async function warm(open: () => Promise<unknown>): Promise<void> {
  let turn = Promise.resolve();
  const inTurn = (begin: () => Promise<unknown>): Promise<unknown> =>
    (turn = turn.then(pageTurn)).then(begin);
  await Promise.all([
    inTurn(open),
    inTurn(warmWords),
    inTurn(() => import('../suggest.ts')),
    inTurn(() => loadTool('suggestions')),
    inTurn(() => loadTool('spelling')),
  ]);
}

/**
 * Browsers take milliseconds to make sense of a pattern with classes of letters when it is first used: better now, one
 * at a time, than while someone types.
 */
async function warmWords(): Promise<void> {
  const [{ fold }, { tokenize, wordIn }] = await Promise.all([
    import('../../search/fold.ts'),
    import('../../search/tokenize.ts'),
    import('../../search/highlight.ts'),
    loadTool('words'),
  ]);
  // A dash has no letters to go on with, so that one pattern is made sense of in each turn.
  for (const [use, text] of [
    [fold, '–'],
    [fold, 'Ł'],
    [wordIn, 'Ł'],
    [tokenize, 'Ł'],
  ] as const) {
    await pageTurn();
    use(text);
  }
}
