import { around, everything, isSeen, nameOf } from './tree.ts';

/** Sides of targets in CSS pixels: WCAG 2.5.8, and 2.5.5 for what visitors came for. */
const LEAST = 24;
const PRIMARY = 44;

const TARGETS = 'a[href], button, input, select, summary, [role=option]';

/** What visitors came for: searching, choosing the order, paging, taking part, showing more, closing. */
const MAIN = [
  '#words',
  '.clear',
  '.open-filters',
  '.head select',
  '.done .button',
  '.pager button',
  '[role=option]',
  '.back',
  '.actions .button',
  '.dismiss',
  '.selects select',
  '.more .button',
  '.do a',
  '.do .link',
].join(', ');

interface Target {
  readonly element: Element;
  readonly box: DOMRect;
}

/** What a pointer can hit: of a box in a label, the label; of a result, all of it. */
function boxOf(element: Element): DOMRect {
  const label = element.closest('label');
  const whole = label ?? (element.matches('.hit .open') ? element.closest('.hit') : undefined) ?? element;
  return whole.getBoundingClientRect();
}

/** Links within sentences are as tall as their line. */
function isInText(element: Element): boolean {
  if (!element.matches('a[href], button.link') || getComputedStyle(element).display !== 'inline')
    return false;
  const own = element.textContent.trim();
  return (around(element)?.textContent.trim() ?? '') !== own;
}

/** Whether a circle of 24 px around the middle of a target meets no other target, nor another small one's circle. */
function hasSpace({ element, box }: Target, all: readonly Target[]): boolean {
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  return all.every((other) => {
    if (other.element === element || other.element.contains(element) || element.contains(other.element))
      return true;
    const { left, right, top, bottom, width, height } = other.box;
    // A result behind the links in it does not take their clicks.
    if (left <= box.left && right >= box.right && top <= box.top && bottom >= box.bottom) return true;
    if (Math.min(width, height) < LEAST) {
      return Math.hypot(left + width / 2 - x, top + height / 2 - y) >= LEAST;
    }
    const [nearX, nearY] = [Math.max(left, Math.min(x, right)), Math.max(top, Math.min(y, bottom))];
    return Math.hypot(nearX - x, nearY - y) >= LEAST / 2;
  });
}

/** Targets of widgets that are too small, each in words. */
export function smallTargets(): readonly string[] {
  const modal = [...everything()].find((element) => element.matches(':modal'));
  const all: readonly Target[] = [...everything(modal)]
    .filter(
      (element) => element.matches(TARGETS) && element.getRootNode() instanceof ShadowRoot && isSeen(element),
    )
    .map((element) => ({ element, box: boxOf(element) }));
  return all.flatMap((target) => {
    const { element, box } = target;
    const side = Math.min(box.width, box.height);
    const words = `${nameOf(element)} is ${box.width.toFixed(1)} × ${box.height.toFixed(1)}`;
    // Half a pixel is lost where lengths in em are rounded.
    if (element.matches(MAIN)) return side < PRIMARY - 0.5 ? [`${words}, and a main one`] : [];
    return side >= LEAST - 0.5 || isInText(element) || hasSpace(target, all) ? [] : [words];
  });
}
