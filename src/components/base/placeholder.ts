/**
 * For editors that strip unknown tags: `<div data-coopkit="region-card" data-nuts="HR02">` becomes a widget inside the
 * div, with what stood in the div as its fallback. Apart from the loader, because few pages have such elements.
 *
 * @param tag of the widget
 */
export function place(placeholder: HTMLElement, tag: string): void {
  if (placeholder.firstElementChild?.localName === tag) return;
  const { coopkit: _, ...settings } = placeholder.dataset;
  const widget = document.createElement(tag);
  for (const [key, value] of Object.entries(settings)) {
    widget.setAttribute(key.replace(/[A-Z]/g, '-$&').toLowerCase(), value ?? '');
  }
  widget.append(...placeholder.childNodes);
  placeholder.append(widget);
}
