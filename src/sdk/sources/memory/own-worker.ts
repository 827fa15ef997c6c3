import { mayStart } from '../worker/allowed.ts';

/**
 * Starts the worker that comes with this script, where it comes from the page's own origin: no other script may be a
 * worker. Written so that bundlers find the worker and give it a file of its own.
 */
export function startOwnWorker(): Worker | undefined {
  // Some bundlers put a file: address in place of the script's own; then only trying tells.
  if (/^https?:/.test(import.meta.url) && !mayStart(new URL(import.meta.url))) return undefined;
  return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
}
