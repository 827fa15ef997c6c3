/** All elements of the page, those in shadow roots too, in the order of the tree. */
export function* everything(root: ParentNode = document): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* everything(element.shadowRoot);
  }
}

/** All elements of the widgets. */
export function* inWidgets(): Generator<HTMLElement> {
  for (const element of everything()) {
    if (element.getRootNode() instanceof ShadowRoot && element instanceof HTMLElement) yield element;
  }
}

/** The element around one, as it is drawn: through slots and out of shadow roots. */
export function around(element: Element): Element | undefined {
  if (element.assignedSlot) return element.assignedSlot;
  const parent = element.parentNode;
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : undefined;
}

/** What has the focus, in whichever shadow root. */
export function deepFocus(): Element | undefined {
  let element = document.activeElement ?? undefined;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element === document.body ? undefined : element;
}

/** Whether something is drawn. Texts for those who listen only are not. */
export function isSeen(element: Element): boolean {
  return (
    element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) &&
    !element.closest('.visually-hidden')
  );
}

/** An element as one can find it again. */
export const nameOf = (element: Element): string => {
  const { host } = element.getRootNode() as ShadowRoot;
  const words = (element.getAttribute('aria-label') ?? element.textContent).replaceAll(/\s+/g, ' ').trim();
  return `${host?.localName ?? ''} ${element.localName}.${element.className} "${words.slice(0, 40)}"`;
};
