import type { WidgetInfo } from '../snippets/types.ts';
import { el, words } from './dom.ts';

/** `coopkit-region-card` → `Region card` */
export const widgetName = (tag: string): string => words(tag.replace(/^coopkit-/, ''));

/** Parts of a search, for pages that lay it out themselves. */
const PARTS = ['coopkit-search-box', 'coopkit-facet', 'coopkit-results', 'coopkit-pager'];

/** The widgets to choose from; parts of a search stand apart. */
export function widgetList(
  widgets: readonly WidgetInfo[],
  chosen: string,
  change: (tag: string) => void,
): readonly HTMLElement[] {
  const card = ({ tag, summary }: WidgetInfo): HTMLElement => {
    const input = el('input', { type: 'radio', name: 'widget', value: tag, checked: tag === chosen });
    input.addEventListener('change', () => change(tag));
    return el('label', { class: 'card' }, input, el('b', {}, widgetName(tag)), el('span', {}, summary));
  };
  const cards = (all: readonly WidgetInfo[]): HTMLElement =>
    el('div', { class: 'cards', role: 'radiogroup', 'aria-label': 'Widget' }, ...all.map(card));
  const parts = widgets.filter(({ tag }) => PARTS.includes(tag));
  return [
    cards(widgets.filter(({ tag }) => !PARTS.includes(tag))),
    el(
      'details',
      { class: 'more', open: PARTS.includes(chosen) },
      el('summary', {}, 'Parts of a partner search'),
      cards(parts),
    ),
  ];
}
