/**
 * The language an element stands in: the nearest `lang` attribute, climbing out of shadow roots, then the page's,
 * then the browser's, then English.
 */
export function languageOf(element: Element): string {
  for (let scope: Element | undefined = element; scope; scope = hostOf(scope)) {
    const lang = scope.closest('[lang]')?.getAttribute('lang');
    if (lang) return lang;
  }
  return navigator.language || 'en';
}

function hostOf(element: Element): Element | undefined {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
}

/** For `Intl`: bare `en` and `pt` mean the European forms, not the American and the Brazilian. */
export function intlLocale(lang: string): string {
  return { en: 'en-IE', pt: 'pt-PT' }[lang] ?? lang;
}

type Listener = () => void;

const listeners = new Map<Node, Set<Listener>>();
const observers = new Map<Node, MutationObserver>();

/**
 * Tells when a `lang` or `dir` changes anywhere above an element. One observer for each document or shadow root that
 * holds widgets, taken down with the last of them.
 *
 * @returns the way to stop
 */
export function observeLanguage(element: Element, listener: Listener): () => void {
  const roots = rootsOf(element);
  for (const root of roots) subscribe(root, listener);
  return () => {
    for (const root of roots) unsubscribe(root, listener);
  };
}

function rootsOf(element: Element): Node[] {
  const roots: Node[] = [];
  for (let scope: Element | undefined = element; scope; scope = hostOf(scope))
    roots.push(scope.getRootNode());
  return roots;
}

function subscribe(root: Node, listener: Listener): void {
  let set = listeners.get(root);
  if (!set) {
    const own = (set = new Set<Listener>());
    listeners.set(root, own);
    const observer = new MutationObserver(() => {
      for (const each of own) each();
    });
    observer.observe(root, { attributes: true, attributeFilter: ['lang', 'dir'], subtree: true });
    observers.set(root, observer);
  }
  set.add(listener);
}

function unsubscribe(root: Node, listener: Listener): void {
  const set = listeners.get(root);
  set?.delete(listener);
  if (set?.size !== 0) return;
  observers.get(root)?.disconnect();
  observers.delete(root);
  listeners.delete(root);
}
