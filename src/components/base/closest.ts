/** The nearest element around one that matches a selector, or itself, climbing out of shadow roots. */
export function closest(element: Element, selector: string): Element | null {
  const { host } = element.getRootNode() as Partial<ShadowRoot>;
  return element.closest(selector) ?? (host ? closest(host, selector) : null);
}
