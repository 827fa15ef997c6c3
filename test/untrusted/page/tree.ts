/** Elements and attributes of a tree, without its texts: `p[class,part]{bdi[lang]{}}`. */
export function treeOf(node: Node): string {
  let tree = '';
  for (const child of node.childNodes) {
    if (!(child instanceof Element)) continue;
    const names = child.getAttributeNames().sort().join();
    tree += `${child.localName}${names && `[${names}]`}{${treeOf(child)}}`;
  }
  return tree;
}

/** Attributes that hold an address, or more. */
const ADDRESSES = ['href', 'src', 'srcset', 'action', 'formaction', 'poster', 'data', 'ping', 'xlink:href'];
const SCHEMES = new Set(['http:', 'https:', 'mailto:']);

/** What in a tree leads or loads from where it must not, or runs or styles. */
export function faultsIn(root: ParentNode): string[] {
  return [...root.querySelectorAll('*')].flatMap((element) =>
    element.getAttributeNames().flatMap((name) => {
      const value = element.getAttribute(name) ?? '';
      if (name === 'style' || name === 'srcdoc' || name.startsWith('on')) return [`${name}=${value}`];
      if (!ADDRESSES.includes(name)) return [];
      return URL.canParse(value) && SCHEMES.has(new URL(value).protocol) ? [] : [`${name}=${value}`];
    }),
  );
}
