import { placeBlock } from './json-block.ts';
import type { Widgets } from './options.ts';
import { placePlaceholder } from './placeholder.ts';

/**
 * Makes a widget of an element with `data-coopkit`: a placeholder, or a JSON block. Apart from the loader, because few
 * pages have such elements.
 */
export async function place(element: HTMLElement, widgets: Widgets): Promise<void> {
  if (!(element instanceof HTMLScriptElement)) await placePlaceholder(element, widgets);
  else if (element.type === 'application/json') await placeBlock(element, widgets);
}
