import { pageTurn } from '../../breather.ts';

let last: Promise<void> = Promise.resolve();

/** Does something small in a turn of its own, after all that was to be done so before. */
export function inTurn(task: () => void): void {
  last = last.then(pageTurn).then(task);
}
