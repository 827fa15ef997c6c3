import { mayBeForbidden, mayStart } from './allowed.ts';

/** True once a worker could not be had: then none is tried again on this page. */
let isHopeless = false;

/**
 * Starts a worker where the page may have one.
 *
 * @param wanted the address of a copy of the worker's script; `true` also where policies may forbid workers
 * @param startOwn starts the one that comes with coopkit
 */
export function startWorker(
  wanted: boolean | URL | undefined,
  startOwn: () => Worker | undefined,
): Worker | undefined {
  if (isHopeless) return undefined;
  try {
    if (wanted instanceof URL) return mayStart(wanted) ? new Worker(wanted, { type: 'module' }) : undefined;
    if (wanted === undefined && mayBeForbidden()) return undefined;
    return startOwn();
  } catch {
    isHopeless = true;
    return undefined;
  }
}

/** Remembers a worker that broke; one that was only ended may be started anew. */
export function noteLoss({ isLost }: { readonly isLost: boolean }): void {
  isHopeless ||= isLost;
}
