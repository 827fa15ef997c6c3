/**
 * Registers an element, unless its name is taken: a page may load coopkit twice. Another version under the name is
 * left alone and named once in the console.
 */
export function define(tag: string, element: CustomElementConstructor & { readonly version: string }): void {
  if (typeof customElements === 'undefined') return;
  const taken = customElements.get(tag) as { readonly version?: string } | undefined;
  if (!taken) {
    customElements.define(tag, element);
  } else if (taken.version !== element.version) {
    console.warn(
      `coopkit: <${tag}> is already registered by version ${taken.version ?? 'unknown'}; version ${element.version} stays unused here.`,
    );
  }
}
