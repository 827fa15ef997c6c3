import type { CSSResultOrNative, LitElement } from 'lit';
import { lateStyles, sheetOf } from '../late-styles.ts';

/**
 * Gives a widget its styles in the document that it was moved to, such as that of a frame or of a window of its own: the
 * browser takes them away, because a style sheet belongs to the document that it was made in.
 */
export function restyle(widget: LitElement): void {
  const { ownerDocument, shadowRoot } = widget;
  // Not `ownerDocument.defaultView`: a form or an image of the page may have that name.
  const view = Reflect.get(Document.prototype, 'defaultView', ownerDocument);
  // Documents without a window show nothing: those of templates, and of parsers.
  if (!view || !shadowRoot) return;
  const { elementStyles } = widget.constructor as typeof LitElement;
  const styles: readonly CSSResultOrNative[] = [...elementStyles, ...(lateStyles.get(widget) ?? [])];
  const sheets = styles.map(sheetOf).filter((sheet) => sheet !== undefined);
  shadowRoot.adoptedStyleSheets = view === window ? sheets : sheets.map((sheet) => copyOf(sheet, view));
}

function copyOf({ cssRules }: CSSStyleSheet, view: Window & typeof globalThis): CSSStyleSheet {
  const copy = new view.CSSStyleSheet();
  copy.replaceSync(Array.from(cssRules, ({ cssText }) => cssText).join('\n'));
  return copy;
}
