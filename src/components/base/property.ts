import type { PropertyDeclaration, ReactiveElement } from 'lit';

/**
 * Marks a field as a reactive property with an attribute of its name. Lit's own decorator also serves the standard
 * decorators, which our build does not make; this one is what we use of it, and saves every page 0.3 kB.
 */
export function property(options?: PropertyDeclaration) {
  return (prototype: ReactiveElement, name: string): void => {
    (prototype.constructor as typeof ReactiveElement).createProperty(name, options);
  };
}

/** Marks a field as reactive, but not for the page to set. */
export function state() {
  return property({ attribute: false });
}
