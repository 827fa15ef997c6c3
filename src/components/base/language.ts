/**
 * The language an element stands in: the nearest `lang` attribute, climbing out of shadow roots, then the page's,
 * then the browser's, then English.
 */
export function languageOf(element: Element): string {
  for (const scope of scopesOf(element)) {
    const lang = scope.closest('[lang]')?.getAttribute('lang');
    if (lang) return lang;
  }
  return navigator.language || 'en';
}

/** The element, and the hosts of the shadow roots around it, from the inside out. */
function* scopesOf(element: Element): Generator<Element> {
  yield element;
  const root = element.getRootNode();
  if (root instanceof ShadowRoot) yield* scopesOf(root.host);
}

/** The primary language of a tag: `de-AT` → `de`; also of `de_AT`, which some sites write. */
export function base(lang: string): string {
  return lang.split(/[-_]/)[0]?.toLowerCase() ?? lang;
}

/**
 * For `Intl`: bare `en` and `pt` mean the European forms, not the American and the Brazilian. A language that the browser
 * does not know comes out in English, like its texts, rather than in the browser's own; so does what is no tag at all.
 */
export function intlLocales(lang: string): readonly string[] {
  const tags = [{ en: 'en-IE', pt: 'pt-PT' }[lang] ?? lang.replaceAll('_', '-'), 'en-IE'];
  try {
    return Intl.getCanonicalLocales(tags);
  } catch {
    return ['en-IE'];
  }
}

type Listener = () => void;

/** Who listens in a document or shadow root, and what tells them. */
interface Watch {
  readonly listeners: Set<Listener>;
  readonly observer: MutationObserver;
}

const watches = new Map<Node, Watch>();

/**
 * Tells when a `lang` or `dir` changes anywhere above an element. One observer for each document or shadow root that
 * holds widgets, taken down with the last of them.
 *
 * @returns the way to stop
 */
export function observeLanguage(element: Element, listener: Listener): () => void {
  const roots = Array.from(scopesOf(element), (scope) => scope.getRootNode());
  for (const root of roots) subscribe(root, listener);
  return () => {
    for (const root of roots) unsubscribe(root, listener);
  };
}

/** Tells all that listen, as if a language had changed. */
export function tellAll(): void {
  for (const { listeners } of watches.values()) listeners.forEach((each) => each());
}

function subscribe(root: Node, listener: Listener): void {
  let watch = watches.get(root);
  if (!watch) {
    const listeners = new Set<Listener>();
    const observer = new MutationObserver(() => listeners.forEach((each) => each()));
    observer.observe(root, { attributes: true, attributeFilter: ['lang', 'dir'], subtree: true });
    watch = { listeners, observer };
    watches.set(root, watch);
  }
  watch.listeners.add(listener);
}

function unsubscribe(root: Node, listener: Listener): void {
  const watch = watches.get(root);
  watch?.listeners.delete(listener);
  if (watch?.listeners.size !== 0) return;
  watch.observer.disconnect();
  watches.delete(root);
}
