import { loadWidget, setOptions, type Widgets } from './options.ts';
import { whole } from './whole.ts';

/**
 * For editors that strip unknown tags: `<div data-coopkit="region-card" data-nuts="HR02">` becomes a widget inside the
 * div, with what stood in the div as its fallback. When the widget's code cannot be had, the div stays as it is.
 *
 * `data-` attributes that the widget does not have belong to other scripts of the page.
 */
export async function placePlaceholder(placeholder: HTMLElement, widgets: Widgets): Promise<void> {
  const { coopkit: name = '', ...options } = placeholder.dataset;
  const [tag] = await Promise.all([loadWidget(name, widgets, placeholder), whole(placeholder)]);
  if (tag === undefined || placeholder.firstElementChild?.localName === tag) return;
  const widget = document.createElement(tag);
  setOptions(
    widget,
    Object.entries(options).map(([key, value]) => [key, value ?? '']),
  );
  widget.append(...placeholder.childNodes);
  placeholder.append(widget);
}
