import { ContextEvent } from '@lit/context';
import type { Reader } from '../../sdk/client/types.ts';
import { attachContextRoot, clientContext } from './client-context.ts';

/**
 * Asks the provider around an element, or the one that comes around it later, for its client. Apart from the core,
 * because a widget with a source of its own never asks.
 *
 * @param target where the question starts: the element, or a provider elsewhere that it names
 * @param answer called with the client now and whenever it changes; its second argument ends that
 */
export function askProvider(
  element: HTMLElement,
  target: HTMLElement,
  answer: (client: Reader | undefined, unsubscribe?: () => void) => void,
): void {
  attachContextRoot();
  target.dispatchEvent(new ContextEvent(clientContext, element, answer, true));
}
