import { contrast, ground, seen } from './colours.ts';
import { around, inWidgets, isSeen, nameOf } from './tree.ts';

/** What WCAG 1.4.11 asks of what one has to see to use a control. */
const CONTRAST = 3;

/** What WCAG 1.4.3 asks of text. */
const TEXT_CONTRAST = 4.5;

/** Marked words that can hardly be read: the engines skip those in forced colours. */
export const faintMarks = (): readonly string[] =>
  [...inWidgets()]
    .filter((element) => element.matches('mark') && isSeen(element))
    .flatMap((mark) => {
      const behind = ground(mark);
      const difference = contrast(seen(getComputedStyle(mark).color, behind), behind);
      return difference < TEXT_CONTRAST ? [`${nameOf(mark)}: text of ${difference.toFixed(2)}`] : [];
    });

/** Edges of fields, and drawn signs, that stand out too little. */
export function faintControls(): readonly string[] {
  return [...inWidgets()].filter(isSeen).flatMap((element) => {
    const behind = ground(around(element) ?? element);
    const style = getComputedStyle(element);
    const faint = (what: string, ...colours: readonly string[]): readonly string[] => {
      const difference = Math.max(...colours.map((colour) => contrast(seen(colour, behind), behind)));
      return difference < CONTRAST ? [`${nameOf(element)}: ${what} of ${difference.toFixed(2)}`] : [];
    };
    if (element.matches('input:not([type=checkbox]), select')) return faint('an edge', style.borderTopColor);
    // With forced colours the system draws the boxes.
    if (element.matches('input[type=checkbox]') && style.accentColor !== 'auto')
      return faint('an accent', style.accentColor);
    if (element.matches('[role=option][aria-selected=true]'))
      return style.outlineStyle === 'none'
        ? [`${nameOf(element)}: no ring`]
        : faint('a ring', style.outlineColor);
    if (element.matches('.button:not(.plain)'))
      return faint('a ground', style.backgroundColor, style.borderTopColor);
    if (element.matches('.level i:not(.off)')) return faint('a dot', style.backgroundColor);
    if (element.matches('.state'))
      return faint('a dot', getComputedStyle(element, '::before').borderTopColor);
    if (element.matches('.facet summary'))
      return faint('an arrow', getComputedStyle(element, '::after').backgroundColor);
    if (element.matches('.disclose'))
      return faint('an arrow', getComputedStyle(element, '::before').backgroundColor);
    if (element.matches('.toggle'))
      return faint('an arrow', getComputedStyle(element, '::after').borderBottomColor);
    return [];
  });
}
