import { around, everything, inWidgets, isSeen, nameOf } from './tree.ts';

/** What rounding may take, in pixels. */
const SLACK = 2;

/** Whether something around it scrolls, so that all of it can be reached. */
function scrolls(element: Element | undefined): boolean {
  for (let outer = element; outer; outer = around(outer)) {
    const { overflowX, overflowY } = getComputedStyle(outer);
    if (/auto|scroll/.test(overflowX + overflowY)) return true;
  }
  return false;
}

/** Where the letters of an element stand. */
function lettersOf(element: Element): readonly DOMRect[] {
  return [...element.childNodes]
    .filter((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim())
    .flatMap((node) => {
      const range = document.createRange();
      range.selectNodeContents(node);
      return [...range.getClientRects()];
    });
}

/** Text that is cut, runs out of its box over what follows, or out of the page. */
export function lostText(): readonly string[] {
  const lost: string[] = [];
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth > width)
    lost.push(
      `the page scrolls sideways: ${String(document.documentElement.scrollWidth)} of ${String(width)}`,
    );
  for (const element of inWidgets()) {
    if (!isSeen(element)) continue;
    const letters = lettersOf(element);
    const { overflowX, overflowY, display } = getComputedStyle(element);
    if (letters.some(({ left, right }) => left < -SLACK || right > width + SLACK) && !scrolls(element))
      lost.push(`${nameOf(element)} runs out of the page`);
    if (letters.length === 0 || display.startsWith('inline') || element.matches('select, input')) continue;
    const box = element.getBoundingClientRect();
    const over = letters.some(({ top, bottom }) => bottom > box.bottom + SLACK || top < box.top - SLACK);
    const cut =
      (/hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + SLACK) ||
      (/hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + SLACK);
    if (cut) lost.push(`${nameOf(element)} is cut`);
    else if (over) lost.push(`${nameOf(element)} runs out of its box`);
  }
  return lost;
}

/** Fixed boxes whose content stands out of them. */
export function burstBoxes(): readonly string[] {
  return [...inWidgets()]
    .filter(
      (element) =>
        isSeen(element) && element.matches('.row, .more-row, .range, .banner, .head, .tools, .facet'),
    )
    .filter(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight + SLACK)
    .map(
      (element) =>
        `${nameOf(element)} needs ${String(element.scrollHeight)} of ${String(element.clientHeight)} px`,
    );
}

/** Spaces text as WCAG 1.4.12 has it, in the page and in the widgets, as user style sheets of extensions do. */
export function spaceText(): void {
  const rules = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
    p { margin-block-end: 2em !important; }`;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  const roots = [...everything()].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  for (const root of [document, ...roots]) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
