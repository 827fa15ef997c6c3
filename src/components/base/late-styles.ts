import type { CSSResultOrNative, LitElement } from 'lit';

/** What widgets have besides the styles of their class. */
export const lateStyles = new WeakMap<LitElement, CSSResultOrNative[]>();

/** Gives a widget the styles of a part that came with code loaded on demand. */
export function addStyles(widget: LitElement, styles: CSSResultOrNative): void {
  const sheet = sheetOf(styles);
  if (widget.shadowRoot && sheet) widget.shadowRoot.adoptedStyleSheets.push(sheet);
  lateStyles.set(widget, [...(lateStyles.get(widget) ?? []), styles]);
}

/** The script-tag build makes style sheets at once, without a wrapper (see `tools/build/light-css.ts`). */
export const sheetOf = (styles: CSSResultOrNative): CSSStyleSheet | undefined =>
  styles instanceof CSSStyleSheet ? styles : styles.styleSheet;
