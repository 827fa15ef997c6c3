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
const TAGS = Object.keys(WIDGETS).map((name) => PREFIX + name);
/** What waits for a visitor's consent is not even loaded. */
const PAUSES = ['paused', 'data-paused'];
const SELECTOR = `:is(${TAGS.join()},[data-coopkit]):not([${PAUSES.join('],[')}])`;

const asked = new Set<string>();

async function load(name: string): Promise<void> {
  // A page may have made up the name.
  if (!Object.hasOwn(WIDGETS, name) || asked.has(name)) return;
  asked.add(name);
  try {
    await WIDGETS[name]?.();
  } catch (error) {
    asked.delete(name);
    fail(name, error);
  }
}

async function fill(element: HTMLElement): Promise<void> {
  try {
    const { place } = await import('./components/base/embed/place.ts');
    await place(element, WIDGETS);
  } catch (error) {
    fail(element.dataset['coopkit'] ?? '', error);
  }
}

function fail(name: string, error: unknown): void {
  console.error(`coopkit: <${PREFIX}${name}> could not be loaded; its fallback content stays.`, error);
}

function visit(element: Element): void {
  if (element.localName.startsWith(PREFIX)) void load(element.localName.slice(PREFIX.length));
  if (element instanceof HTMLElement && element.hasAttribute('data-coopkit')) void fill(element);
}

function search(root: Document | Element): void {
  if (root instanceof Element && root.matches(SELECTOR)) visit(root);
  for (const element of root.querySelectorAll(SELECTOR)) visit(element);
}

new MutationObserver((changes) => {
  for (const { addedNodes, attributeName, target } of changes) {
    for (const node of attributeName ? [target] : addedNodes) if (node instanceof Element) search(node);
  }
}).observe(document, { childList: true, subtree: true, attributeFilter: PAUSES });
search(document);
