import { ContextEvent } from '@lit/context';
import type { Reader } from '../../sdk/client/types.ts';
import { attachContextRoot, clientContext } from './client-context.ts';

/**
 * Asks the provider around an element, or the one that comes around it later, for its client. Apart from the core,
 * because a widget with a source of its own never asks.
 *
 * @param id of the provider to ask, when the element does not stand in it
 * @param answer called with the client now and whenever it changes; its second argument ends that
 */
export async function askProvider(
  element: HTMLElement,
  id: string | undefined,
  answer: (client: Reader | undefined, unsubscribe?: () => void) => void,
): Promise<void> {
  let target = element;
  if (id !== undefined) {
    const provider = (element.getRootNode() as Document | ShadowRoot).getElementById?.(id);
    if (!provider) throw new Error(`No element with the id "${id}" is on the page.`);
    await customElements.whenDefined(provider.localName);
    target = provider;
  }
  attachContextRoot();
  target.dispatchEvent(new ContextEvent(clientContext, element, answer, true));
}
