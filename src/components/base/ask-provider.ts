import { ContextEvent } from '@lit/context';
import type { Reader } from '../../sdk/client/types.ts';
import { attachContextRoot, clientContext } from './client-context.ts';

/** Takes the client of a provider, now and whenever it changes; the second argument ends that. */
export type ProviderAnswer = (client: Reader | undefined, unsubscribe?: () => void) => void;

/**
 * Asks the provider around an element, or the one that comes around it later, for its client. Apart from the core,
 * because a widget with a source of its own never asks.
 *
 * @param id of the provider to ask, when the element does not stand in it
 */
export async function askProvider(
  element: HTMLElement,
  id: string | undefined,
  answer: ProviderAnswer,
): Promise<void> {
  attachContextRoot();
  if (id === undefined) {
    element.dispatchEvent(new ContextEvent(clientContext, element, answer, true));
  } else {
    const { askNamed } = await import('./embed/ask-named.ts');
    await askNamed(element, id, answer);
  }
}
