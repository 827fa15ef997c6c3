/** The nearest element around one that matches a selector, or itself, climbing out of shadow roots. */
export function closest(element: Element, selector: string): Element | null {
  const root = element.getRootNode();
  return element.closest(selector) ?? (root instanceof ShadowRoot ? closest(root.host, selector) : null);
}
