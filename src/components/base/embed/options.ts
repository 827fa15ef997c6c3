import { nearest } from '../../../sdk/nearest.ts';

/** Loaders of the widgets by their names, without the prefix: `region-card`. */
export type Widgets = Readonly<Record<string, () => Promise<unknown>>>;

/** What a page may write for an option of a widget. A list is joined with spaces; an object is a scope. */
export type Option =
  string | number | boolean | null | readonly Option[] | { readonly [field: string]: Option };

/** Attributes that any element may have; the others are those that the widget itself reads. */
const EVERYWHERE = ['id', 'class', 'lang', 'dir', 'title', 'hidden'];

/** `headingLevel` → `heading-level` */
export const attributeName = (key: string): string => key.replace(/[A-Z]/g, '-$&').toLowerCase();

/**
 * Loads a widget.
 *
 * @param name as a page writes it, with or without the prefix
 * @returns its tag, or `undefined` when there is no such widget, which is told with the remedy
 */
export async function loadWidget(
  name: string,
  widgets: Widgets,
  where: Element,
): Promise<string | undefined> {
  const known = name.replace(/^coopkit-/, '');
  if (Object.hasOwn(widgets, known)) {
    await widgets[known]?.();
    return `coopkit-${known}`;
  }
  const names = Object.keys(widgets);
  tell(`there is no widget "${name}"${guess(known, names)} There are: ${names.join(', ')}.`, where);
  return undefined;
}

/**
 * Gives a widget its options. Only attributes that the widget reads are set, and a few that any element may have: never
 * `onclick` or `style`, which the filter of an editor may have kept from the page for good reasons.
 *
 * @returns the options that the widget does not have
 */
export function setOptions(
  widget: Element,
  options: Iterable<readonly [key: string, value: Option]>,
): string[] {
  const known = new Set([...attributesOf(widget.localName), ...EVERYWHERE]);
  const unknown: string[] = [];
  for (const [key, value] of options) {
    const name = attributeName(key);
    const written = attributeValue(value);
    if (!known.has(name)) unknown.push(key);
    else if (written !== undefined) widget.setAttribute(name, written);
  }
  return unknown;
}

/** Says which options of a widget there are, for one that there is not. */
export function tellUnknown({ localName }: Element, keys: readonly string[], where: Element): void {
  const names = attributesOf(localName);
  for (const key of keys) {
    tell(
      `<${localName}> has no option "${key}"; it is left out.${guess(attributeName(key), names)} There are: ${names.join(', ')}.`,
      where,
    );
  }
}

/** Tells the webmaster what is wrong, and where. */
export function tell(problem: string, where: Element): void {
  console.warn(`coopkit: ${problem}`, where);
}

function attributesOf(tag: string): readonly string[] {
  const widget = customElements.get(tag) as { readonly observedAttributes?: readonly string[] } | undefined;
  return widget?.observedAttributes ?? [];
}

function guess(name: string, names: readonly string[]): string {
  const meant = nearest(name, names);
  return meant === undefined ? '' : ` Did you mean "${meant}"?`;
}

/** An option as the value of an attribute; `undefined` where there is to be none. */
function attributeValue(option: Option): string | undefined {
  if (option === null || option === false || option === 'false') return undefined;
  if (option === true) return '';
  if (Array.isArray(option)) return option.join(' ');
  if (typeof option !== 'object') return String(option);
  const fields = Object.entries(option).map(([field, values]) => [
    field,
    [values].flat().map(String).join(','),
  ]);
  return new URLSearchParams(fields).toString();
}
