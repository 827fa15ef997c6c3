import { ContextRoot, createContext } from '@lit/context';
import type { Reader } from '../../sdk/client/types.ts';

/**
 * The client that a provider offers to the widgets inside it. Keyed by a global symbol, so that two copies of coopkit
 * on one page understand each other.
 */
export const clientContext = createContext<Reader | undefined>(Symbol.for('coopkit/client/1'));

let attached = false;

/** Lets a widget that asks before its provider is defined be served when the provider comes. */
export function attachContextRoot(): void {
  if (attached || typeof document === 'undefined') return;
  attached = true;
  new ContextRoot().attach(document.documentElement);
}
