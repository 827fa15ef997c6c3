/**
 * The one script tag: finds the widgets of a page, now and when they are added later, and loads only those it has.
 * A content management system may serve it as a classic, async or module script.
 */
const WIDGETS: Readonly<Record<string, () => Promise<unknown>>> = {
  'call-banner': () => import('./define/call-banner.ts'),
  facet: () => import('./define/facet.ts'),
  pager: () => import('./define/pager.ts'),
  'partner-profile': () => import('./define/partner-profile.ts'),
  'partner-search': () => import('./define/partner-search.ts'),
  'practice-feed': () => import('./define/practice-feed.ts'),
  provider: () => import('./define/provider.ts'),
  'region-card': () => import('./define/region-card.ts'),
  results: () => import('./define/results.ts'),
  'search-box': () => import('./define/search-box.ts'),
  source: () => import('./define/source.ts'),
};

const PREFIX = 'coopkit-';
const SELECTOR = [...Object.keys(WIDGETS).map((name) => PREFIX + name), '[data-coopkit]'].join();

const asked = new Set<string>();

function load(name: string): void {
  const widget = Object.hasOwn(WIDGETS, name) ? WIDGETS[name] : undefined;
  if (!widget || asked.has(name)) return;
  asked.add(name);
  widget().catch((error: unknown) => {
    asked.delete(name);
    console.error(`coopkit: <${PREFIX}${name}> could not be loaded; its fallback content stays.`, error);
  });
}

/**
 * For editors that strip unknown tags: `<div data-coopkit="region-card" data-nuts="HR02">` becomes a widget inside the
 * div, with what stood in the div as its fallback.
 */
function place(placeholder: HTMLElement): void {
  const { coopkit: name = '', ...settings } = placeholder.dataset;
  if (!Object.hasOwn(WIDGETS, name) || placeholder.firstElementChild?.localName === PREFIX + name) return;
  const widget = document.createElement(PREFIX + name);
  for (const [key, value] of Object.entries(settings)) {
    widget.setAttribute(key.replace(/[A-Z]/g, '-$&').toLowerCase(), value ?? '');
  }
  widget.append(...placeholder.childNodes);
  placeholder.append(widget);
}

function visit(element: Element): void {
  if (element instanceof HTMLElement && element.dataset['coopkit'] !== undefined) place(element);
  if (element.localName.startsWith(PREFIX)) load(element.localName.slice(PREFIX.length));
}

function search(root: Document | Element): void {
  if (root instanceof Element && root.matches(SELECTOR)) visit(root);
  for (const element of root.querySelectorAll(SELECTOR)) visit(element);
}

new MutationObserver((changes) => {
  for (const { addedNodes } of changes) {
    for (const node of addedNodes) if (node instanceof Element) search(node);
  }
}).observe(document, { childList: true, subtree: true });
search(document);
