import { contrast, ground, seen } from './colours.ts';
import { around, deepFocus, nameOf } from './tree.ts';

/** WCAG 2.2 asks for 2 px and 3:1; coopkit promises one pixel more. */
const WIDTH = 3;
const CONTRAST = 3;

/** What is wrong with the ring around that which has the focus; nothing when all is well. */
export function ringFault(): string | undefined {
  const element = deepFocus();
  if (!element || !(element.getRootNode() instanceof ShadowRoot)) return undefined;
  // The ring of a box in a label may be drawn around the whole label.
  const ringed = [element, element.closest('label')].find(
    (candidate) => candidate && getComputedStyle(candidate).outlineStyle !== 'none',
  );
  if (!ringed) return `${nameOf(element)} shows no ring`;
  const { outlineWidth, outlineColor, outlineOffset } = getComputedStyle(ringed);
  const width = parseFloat(outlineWidth);
  if (width < WIDTH) return `${nameOf(element)} has a ring of ${outlineWidth}`;
  const outer = around(ringed) ?? ringed;
  const difference = contrast(seen(outlineColor, ground(outer)), ground(outer));
  if (difference < CONTRAST) return `${nameOf(element)} has a ring of contrast ${difference.toFixed(1)}`;
  if (isCovered(element)) return `${nameOf(element)} is covered`;
  const cut = cutBy(ringed, width + parseFloat(outlineOffset));
  return cut && `${nameOf(element)} has a ring that ${nameOf(cut)} cuts`;
}

/** Whether something else is drawn over the middle of it. */
function isCovered(element: Element): boolean {
  const { left, top, width, height } = element.getBoundingClientRect();
  const root = element.getRootNode() as ShadowRoot;
  const hit = root.elementFromPoint(left + width / 2, top + height / 2);
  return (
    hit !== null &&
    !hit.contains(element) &&
    !element.contains(hit) &&
    !hit.closest('label')?.contains(element)
  );
}

/** The element around it that scrolls or hides what stands out, and so part of the ring. */
function cutBy(ringed: Element, reach: number): Element | undefined {
  const ring = ringed.getBoundingClientRect();
  for (let outer = around(ringed); outer; outer = around(outer)) {
    if (outer === document.documentElement || outer === document.body) return undefined;
    const { overflowX, overflowY } = getComputedStyle(outer);
    const box = outer.getBoundingClientRect();
    const sides = overflowX !== 'visible' && (ring.left - reach < box.left || ring.right + reach > box.right);
    const ends = overflowY !== 'visible' && (ring.top - reach < box.top || ring.bottom + reach > box.bottom);
    if (sides || ends) return outer;
  }
  return undefined;
}
