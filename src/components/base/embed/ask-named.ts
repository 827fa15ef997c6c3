import { ContextEvent } from '@lit/context';
import type { ProviderAnswer } from '../ask-provider.ts';
import { clientContext } from '../client-context.ts';

/**
 * Asks the provider with an id, and the next one that gets this id. A page may put in its provider after the widgets that
 * name it, or another in its place.
 *
 * @throws when there is none yet: the answer comes with one that is put in later
 */
export async function askNamed(element: HTMLElement, id: string, answer: ProviderAnswer): Promise<void> {
  let provider: Element | undefined;
  let leave: (() => void) | undefined;
  const look = async (): Promise<void> => {
    const root = element.getRootNode();
    const within = [Document, ShadowRoot].find((type) => root instanceof type);
    const found = within?.prototype.getElementById.call(root, id);
    if (!found || found === provider) return;
    provider = found;
    await customElements.whenDefined(found.localName);
    if (provider !== found) return;
    const take: ProviderAnswer = (client, unsubscribe) => {
      if (unsubscribe !== leave) leave?.();
      leave = unsubscribe;
      answer(client, stop);
    };
    found.dispatchEvent(new ContextEvent(clientContext, element, take, true));
  };
  const stop = (): void => {
    document.removeEventListener('context-provider', look);
    leave?.();
  };
  // Providers tell that they have come, for widgets inside them.
  document.addEventListener('context-provider', look);
  await look();
  if (!provider && document.readyState === 'loading') {
    await new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve, { once: true }));
    await look();
  }
  if (provider) return;
  answer(undefined, stop);
  throw new Error(`No element with the id "${id}" is on the page.`);
}
