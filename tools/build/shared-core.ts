/**
 * Puts what every widget needs (Lit, the context, the base classes) into one file, so that a page fetches it once
 * and in one request. All else falls where Rollup's own splitting puts it, Lit's directives too: only some use them.
 */
export function sharedCore(id: string): string | undefined {
  const path = id.replaceAll('\\', '/');
  const isLit = /\/node_modules\/(?:lit|lit-html|lit-element|@lit\/[^/]+)\//.test(path);
  const isDirective = /\/lit(?:-html)?\/(?:async-)?directive/.test(path);
  return (isLit && !isDirective) || path.includes('/src/components/base/') ? 'core' : undefined;
}
