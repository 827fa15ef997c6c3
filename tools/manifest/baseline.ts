import type { ElementApi } from './elements.ts';

/** Words are left out of a baseline: they may change as they like. */
const isKept = (key: string): boolean => key !== 'description' && key !== 'summary';

/** The text of a baseline for these elements. */
export function baselineOf(elements: readonly ElementApi[]): string {
  const kept = JSON.stringify(elements, (key, value: unknown) => (isKept(key) ? value : undefined), 1);
  return `${kept}\n`;
}

/** The elements that a baseline has. */
export function readBaseline(text: string): readonly ElementApi[] {
  const elements = JSON.parse(text) as readonly Partial<ElementApi>[];
  const empty = {
    tag: '',
    name: '',
    summary: '',
    description: '',
    attributes: [],
    properties: [],
    methods: [],
    events: [],
    slots: [],
    parts: [],
    cssProperties: [],
  };
  return elements.map((element) => ({ ...empty, ...element }));
}
