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

/** What may have a shadow root that is not ours; a field of a form may be named `shadowRoot`. */
const HOSTS = `:not(form,${TAGS.join()})`;

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

/** What the page may have given forms the names of is read of the class. */
type Root = Document | DocumentFragment | Element;

const all = (root: Root, selector: string): NodeListOf<Element> =>
  (Object.getPrototypeOf(root) as Root).querySelectorAll.call(root, selector);

const matches = (element: Element, selector: string): boolean =>
  Element.prototype.matches.call(element, selector);

function search(root: Root): void {
  if (root instanceof Element && matches(root, SELECTOR)) visit(root);
  if (root instanceof Element && matches(root, HOSTS)) enter(root);
  for (const element of all(root, SELECTOR)) visit(element);
  for (const element of all(root, HOSTS)) enter(element);
}

/** Goes on in an open shadow root of the page. */
function enter({ shadowRoot }: Element): void {
  if (shadowRoot) watch(shadowRoot);
}

/** Finds what is there, and what is added later. */
function watch(root: Root): void {
  observer.observe(root, { childList: true, subtree: true, attributeFilter: PAUSES });
  search(root);
}

const observer = new MutationObserver((changes) => {
  for (const { addedNodes, attributeName, target } of changes) {
    for (const node of attributeName ? [target] : addedNodes) if (node instanceof Element) search(node);
  }
});
// A page tells of shadow roots that were attached later, or are closed.
addEventListener('coopkit-look', (event) => watch((event as CustomEvent<Root>).detail));
watch(document);
