type Value = string | boolean | undefined;

/** Makes an element. An attribute that is `true` has no value, one that is `false` or `undefined` is left out. */
export function el<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, Value>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== false && value !== undefined) element.setAttribute(key, value === true ? '' : value);
  }
  element.append(...children);
  return element;
}

/** The element of the page with that id. */
export function byId(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The page has no element with the id "${id}".`);
  return element;
}

let made = 0;

/** An id that nothing else on the page has. */
export const newId = (): string => `field-${String((made += 1))}`;

/** A sentence of the manifest, with what stands in backticks as code. */
export const sentence = (text: string): readonly (Node | string)[] =>
  text.split('`').map((part, index) => (index % 2 === 1 ? el('code', {}, part) : part));

/** An input with its label above it and a hint below. */
export function field(
  name: string,
  input: HTMLInputElement | HTMLSelectElement,
  hint: readonly (Node | string)[] = [],
): HTMLElement {
  input.id = newId();
  const label = el('label', { for: input.id }, name);
  if (hint.length === 0) return el('div', { class: 'field' }, label, input);
  const note = el('p', { class: 'hint', id: `${input.id}-hint` }, ...hint);
  input.setAttribute('aria-describedby', note.id);
  return el('div', { class: 'field' }, label, input, note);
}

/** A box to tick, with its words and what belongs to it at the end of the line. */
export function check(
  words: string,
  isChecked: boolean,
  change: (isChecked: boolean) => void,
  end = '',
): HTMLElement {
  const input = el('input', { type: 'checkbox', checked: isChecked });
  input.addEventListener('change', () => change(input.checked));
  return el(
    'label',
    { class: 'check' },
    input,
    el('span', {}, words),
    ...(end ? [el('span', { class: 'count' }, end)] : []),
  );
}

/** A choice of one among few, side by side. */
export function segments(
  name: string,
  values: readonly (readonly [value: string, words: string])[],
  chosen: string,
  change: (value: string) => void,
): HTMLElement {
  const group = newId();
  return el(
    'fieldset',
    {},
    el('legend', {}, name),
    el(
      'div',
      { class: 'segments' },
      ...values.map(([value, words]) => {
        const input = el('input', { type: 'radio', name: group, value, checked: value === chosen });
        input.addEventListener('change', () => change(value));
        return el('label', {}, input, words);
      }),
    ),
  );
}

/** A list to choose from. */
export function select(
  values: readonly (readonly [value: string, words: string])[],
  chosen: string,
  change: (value: string) => void,
): HTMLSelectElement {
  const list = el(
    'select',
    {},
    ...values.map(([value, words]) => el('option', { value, selected: value === chosen }, words)),
  );
  list.addEventListener('change', () => change(list.value));
  return list;
}

/** A field for a text; told of every change. */
export function textInput(
  attributes: Readonly<Record<string, Value>>,
  change: (value: string) => void,
): HTMLInputElement {
  const input = el('input', { type: 'text', autocomplete: 'off', ...attributes });
  input.addEventListener('input', () => change(input.value.trim()));
  return input;
}

/** `heading-level`, `organisationType` → `Heading level`, `Organisation type` */
export function words(name: string): string {
  const text = name.replaceAll('-', ' ').replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const FIELD_NAMES: Readonly<Record<string, string>> = {
  facets: 'Filters for visitors',
  scope: 'Only records with',
  nuts: 'NUTS code',
  'sync-url': 'Keep the state in the address of the page',
  'search-href': 'Link to a search',
  loading: 'When to load',
};

/** What an attribute is called on the page. */
export const fieldName = (name: string): string => FIELD_NAMES[name] ?? words(name);
