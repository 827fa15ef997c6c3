/** Versions that the console was told of: a page with two scripts learns it once, not with every element. */
const told = new Set<string>();

/**
 * Registers an element, unless its name is taken: a page may load coopkit twice. Another version under the name is
 * left alone, and named once in the console.
 */
export function define(tag: string, element: CustomElementConstructor & { readonly version: string }): void {
  if (typeof customElements === 'undefined') return;
  const taken = customElements.get(tag) as { readonly version?: string } | undefined;
  if (!taken) {
    customElements.define(tag, element);
    return;
  }
  const version = taken.version ?? 'unknown';
  if (version === element.version || told.has(version)) return;
  told.add(version);
  console.warn(
    `coopkit: <${tag}> is already registered by version ${version}; version ${element.version} stays unused here.`,
  );
}
