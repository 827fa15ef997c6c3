/*
 * Stands in for Lit's module of style sheets (see light-styles.ts). Lit's own also serves browsers without adopted
 * style sheets, and sheets put together of pieces: the looks need newer browsers, and every sheet is one literal.
 */

/** A style sheet that all elements share. */
export function unsafeCSS(text: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
}

/** The style sheet of a literal; short-templates.ts refuses one that is not whole. */
export const css = ([text = '']: TemplateStringsArray): CSSStyleSheet => unsafeCSS(text);

export function adoptStyles(root: ShadowRoot, styles: CSSStyleSheet[]): void {
  root.adoptedStyleSheets = styles;
}

export const getCompatibleStyle = (style: CSSStyleSheet): CSSStyleSheet => style;

export const supportsAdoptingStyleSheets = true;

export const CSSResult = CSSStyleSheet;
