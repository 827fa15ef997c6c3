import type { CSSResultOrNative, LitElement } from 'lit';

/** Gives a widget the styles of a part that came with code loaded on demand. */
export function addStyles({ shadowRoot }: LitElement, styles: CSSResultOrNative): void {
  // The script-tag build makes style sheets at once, without a wrapper (see `tools/build/light-css.ts`).
  const sheet = styles instanceof CSSStyleSheet ? styles : styles.styleSheet;
  if (shadowRoot && sheet) shadowRoot.adoptedStyleSheets.push(sheet);
}
