import { everything, inWidgets, isSeen, nameOf } from './tree.ts';

const LANDMARKS =
  'nav, aside, section[aria-labelledby], section[aria-label], [role=search], [role=form], [role=region]';

/** Kinds of landmarks that have no name, of those in widgets. */
export function namelessLandmarks(): readonly string[] {
  return [...inWidgets()]
    .filter((element) => element.matches(LANDMARKS) && isSeen(element))
    .filter((element) => {
      const root = element.getRootNode() as ShadowRoot;
      const labelledBy = element.getAttribute('aria-labelledby');
      const label = labelledBy
        ? root.getElementById(labelledBy)?.textContent
        : element.getAttribute('aria-label');
      return !label?.trim();
    })
    .map(nameOf);
}

/** Levels of the headings in the widgets, in their order. */
export const headingLevels = (): readonly number[] =>
  [...inWidgets()]
    .filter((element) => /^h[1-6]$/.test(element.localName))
    .map(({ localName }) => Number(localName[1]));

/** All that moves by itself, or would move when it changes, and for how long in milliseconds. */
export function motions(): readonly { readonly what: string; readonly ms: number }[] {
  const inMs = (times: string): number =>
    Math.max(...times.split(',').map((time) => parseFloat(time) * (time.trim().endsWith('ms') ? 1 : 1_000)));
  return [...everything()]
    .filter((element) => element.getRootNode() instanceof ShadowRoot)
    .flatMap((element) =>
      ['', '::before', '::after'].flatMap((pseudo) => {
        const { transitionDuration, animationName, animationDuration } = getComputedStyle(element, pseudo);
        const found: { what: string; ms: number }[] = [];
        if (inMs(transitionDuration) > 0) found.push({ what: nameOf(element), ms: inMs(transitionDuration) });
        if (animationName !== 'none') found.push({ what: nameOf(element), ms: inMs(animationDuration) });
        return found;
      }),
    );
}

/** Languages that texts in widgets say they are in. */
export const languagesInside = (): readonly string[] => [
  ...new Set([...inWidgets()].flatMap((element) => element.getAttribute('lang') ?? [])),
];
