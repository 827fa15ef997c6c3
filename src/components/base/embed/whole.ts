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
  // Not `node.parentNode`: a field of a form may have that name.
  for (let node: Node | null = element; node; node = read(node, 'parentNode')) {
    if (read(node, 'nextSibling')) return true;
  }
  return false;
}

const read = (node: Node, name: 'nextSibling' | 'parentNode'): Node | null =>
  Reflect.get(Node.prototype, name, node);
