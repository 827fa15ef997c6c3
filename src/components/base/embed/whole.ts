/**
 * Resolves when an element has all that the page's HTML puts into it: a script may come to it while the rest of the page
 * is still on its way.
 */
export async function whole(element: Element): Promise<void> {
  if (document.readyState !== 'loading' || isFollowed(element)) return;
  await new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve, { once: true }));
}

/** Whether anything comes after an element: the parser has left it then. */
function isFollowed(element: Element): boolean {
  for (let node: Node | null = element; node; node = node.parentNode) if (node.nextSibling) return true;
  return false;
}
