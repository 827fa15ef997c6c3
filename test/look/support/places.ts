import type { Page } from 'playwright-core';

/** Where a part of a widget stands: from the start of the page, in whole pixels. */
export type Place = readonly [x: number, y: number, width: number, height: number];

/** `coopkit-results 1 › item 3` → its place. */
export type Places = Readonly<Record<string, Place>>;

/** The places of the widgets of a page and of their parts, in the order of the page. */
export function placesOn(page: Page): Promise<Places> {
  return page.evaluate(() => {
    const places: Record<string, Place> = {};
    const counts = new Map<string, number>();
    const note = (name: string, element: Element): string => {
      const count = (counts.get(name) ?? 0) + 1;
      counts.set(name, count);
      const { x, y, width, height } = element.getBoundingClientRect();
      const numbered = `${name} ${String(count)}`;
      if (width > 0 && height > 0) {
        places[numbered] = [x + scrollX, y + scrollY, width, height].map(Math.round) as unknown as Place;
      }
      return numbered;
    };
    for (const widget of document.querySelectorAll('*')) {
      if (!widget.localName.startsWith('coopkit-') || widget.localName === 'coopkit-provider') continue;
      const name = note(widget.localName, widget);
      for (const part of widget.shadowRoot?.querySelectorAll('[part]') ?? []) {
        note(`${name} › ${part.getAttribute('part') ?? ''}`, part);
      }
      for (const item of widget.querySelectorAll(':scope > [slot^=coopkit-item-]'))
        note(`${name} › own item`, item);
    }
    return places;
  });
}

/** How far a part may be from where it was, in pixels. */
export interface Tolerance {
  readonly aside: number;
  readonly down: number;
}

/** The same browser draws the same page. */
export const SAME_BROWSER: Tolerance = { aside: 1, down: 1 };

/** Another one has other controls and rounds otherwise, and what is off adds up towards the foot of the page. */
export const OTHER_BROWSER: Tolerance = { aside: 4, down: 60 };

/** What moved, came or went, a line each. */
export function moved(before: Places, after: Places, { aside, down }: Tolerance): string[] {
  const gone = Object.keys(before).filter((name) => !Object.hasOwn(after, name));
  const come = Object.keys(after).filter((name) => !Object.hasOwn(before, name));
  const off = Object.entries(before).flatMap(([name, place]) => {
    const now = after[name];
    if (!now) return [];
    const [x, y, width, height] = place.map((value, index) => Math.abs(value - (now[index] ?? 0)));
    const stays = (x ?? 0) <= aside && (width ?? 0) <= aside && (y ?? 0) <= down && (height ?? 0) <= down;
    return stays ? [] : [`${name} was at ${place.join(', ')} and is at ${now.join(', ')}`];
  });
  return [...gone.map((name) => `${name} is gone`), ...come.map((name) => `${name} is new`), ...off];
}
