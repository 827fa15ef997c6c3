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

/** Whether there is a widget of this name, which a page may have made up. */
const isWidget = (name: string): boolean => Object.hasOwn(WIDGETS, name);

function load(name: string): void {
  if (!isWidget(name) || asked.has(name)) return;
  asked.add(name);
  WIDGETS[name]?.().catch((error: unknown) => {
    asked.delete(name);
    fail(name, error);
  });
}

async function fill(placeholder: HTMLElement, name: string): Promise<void> {
  try {
    const { place } = await import('./components/base/placeholder.ts');
    place(placeholder, PREFIX + name);
  } catch (error) {
    fail(name, error);
  }
}

function fail(name: string, error: unknown): void {
  console.error(`coopkit: <${PREFIX}${name}> could not be loaded; its fallback content stays.`, error);
}

function visit(element: Element): void {
  if (element.localName.startsWith(PREFIX)) load(element.localName.slice(PREFIX.length));
  const placed = element instanceof HTMLElement && element.dataset['coopkit'];
  if (placed && isWidget(placed)) void fill(element, placed);
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
