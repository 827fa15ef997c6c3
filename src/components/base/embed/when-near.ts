/** How far below or above what is visible a widget begins to load, so that it is there when a visitor arrives. */
const MARGIN = '600px';

/** Those that have been near once wait no more, wherever they are moved. */
const arrived = new WeakSet<Element>();

/**
 * Resolves once an element is near the visible part of the page: scrolled to, jumped to by a link or by the browser's
 * search in the page, focused, or about to be printed. At once where the browser cannot tell.
 *
 * @param waits called with the way to wait no longer, when there is something to wait for
 */
export async function whenNear(element: Element, waits: (leave: () => void) => void): Promise<void> {
  if (arrived.has(element) || typeof IntersectionObserver === 'undefined') return;
  await new Promise<void>((resolve) => {
    const ended = new AbortController();
    const leave = (): void => {
      observer.disconnect();
      ended.abort();
    };
    const begin = (): void => {
      leave();
      arrived.add(element);
      resolve();
    };
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) begin();
      },
      { rootMargin: MARGIN },
    );
    observer.observe(element);
    window.addEventListener('beforeprint', begin, { signal: ended.signal });
    element.addEventListener('focusin', begin, { signal: ended.signal });
    waits(leave);
  });
}
