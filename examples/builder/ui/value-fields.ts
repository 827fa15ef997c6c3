import type { FacetValue } from '../../../src/sdk/query.ts';
import { SEARCH_FIELDS, type Collection } from '../controls.ts';
import { checkSource, valuesOf, valueWords } from '../data.ts';
import type { AttributeInfo } from '../snippets/types.ts';
import type { Store } from '../store.ts';
import { check, el, fieldName, newId, sentence, textInput, words } from './dom.ts';

const NUMBER = new Intl.NumberFormat('en-IE');

/** The values that the first reachable source has in some fields; nothing where none answers. */
async function findValues(
  store: Store,
  collection: Collection,
  fields: readonly string[],
): Promise<ReadonlyMap<string, readonly FacetValue[]>> {
  for (const source of store.state.sources) {
    const checked = source.address === '' ? undefined : await checkSource(source);
    if (!checked || 'problem' in checked) continue;
    try {
      return await valuesOf(checked, collection, fields);
    } catch {
      // It knows no such field, or fell silent meanwhile: the next one may.
    }
  }
  return new Map();
}

/** One field's values to tick. `change` is told of all that are ticked. */
function valueList(
  name: string,
  title: string,
  values: readonly FacetValue[],
  chosen: readonly string[],
  change: (chosen: readonly string[]) => void,
): HTMLElement {
  const ticked = new Set(chosen);
  const count = el('b', {});
  const tell = (): void => {
    count.textContent = ticked.size === 0 ? '' : ` · ${String(ticked.size)}`;
  };
  tell();
  const rank = ({ value }: FacetValue): number => (ticked.has(value) ? 0 : 1);
  const boxes = values
    .toSorted((one, other) => rank(one) - rank(other))
    .map((each) =>
      check(
        valueWords(name, each),
        ticked.has(each.value),
        (isChecked) => {
          if (isChecked) ticked.add(each.value);
          else ticked.delete(each.value);
          tell();
          change([...ticked]);
        },
        NUMBER.format(each.count),
      ),
    );
  return el(
    'details',
    { open: ticked.size > 0 },
    el('summary', {}, title, count),
    el('div', { class: 'values', role: 'group', 'aria-label': words(name), tabindex: '0' }, ...boxes),
  );
}

/** A list that fills itself when the data answers, and again when other data is chosen. */
function filled(store: Store, fill: () => Promise<readonly HTMLElement[]>): HTMLElement {
  const place = el('div', {}, el('p', { class: 'hint' }, 'Asking the data …'));
  const run = async (): Promise<void> => {
    const { sources } = store.state;
    const lists = await fill();
    if (sources === store.state.sources) place.replaceChildren(...lists);
  };
  store.listen(({ sources }, before) => {
    if (place.isConnected && sources !== before.sources) void run();
  });
  void run();
  return place;
}

/** Values of one field. Where the data does not tell them, they can be typed. */
export function valueFields(
  { name, description }: AttributeInfo,
  { collection, field }: { readonly collection: Collection; readonly field: string },
  store: Store,
): HTMLElement {
  const chosen = (): readonly string[] =>
    (store.state.attributes[name] ?? '').split(/[\s,]+/).filter(Boolean);
  const set = (values: readonly string[]): void =>
    store.setAttribute(name, values.length === 0 ? undefined : values.join(' '));
  const list = filled(store, async () => {
    const values = (await findValues(store, collection, [field])).get(field) ?? [];
    return values.length > 0
      ? [valueList(name, `Choose among ${NUMBER.format(values.length)}`, values, chosen(), set)]
      : [typed(name, chosen().join(' '), (text) => set(text.split(/[\s,]+/).filter(Boolean)))];
  });
  return fieldGroup(name, description, list);
}

/** Filters over all fields of a search, as `country=DE,AT&technologies=robotics`. */
export function scopeFields(
  { name, description }: AttributeInfo,
  { collection }: { readonly collection: Collection },
  store: Store,
): HTMLElement {
  const read = (): Map<string, readonly string[]> =>
    new Map(
      [...new URLSearchParams(store.state.attributes[name] ?? '')].map(([field, values]) => [
        field,
        values.split(',').filter(Boolean),
      ]),
    );
  const set = (field: string, values: readonly string[]): void => {
    const scope = read().set(field, values);
    const text = [...scope]
      .filter(([, each]) => each.length > 0)
      .map(([key, each]) => `${encodeURIComponent(key)}=${each.map(encodeURIComponent).join(',')}`)
      .join('&');
    store.setAttribute(name, text === '' ? undefined : text);
  };
  const list = filled(store, async () => {
    const found = await findValues(store, collection, SEARCH_FIELDS);
    const lists = SEARCH_FIELDS.flatMap((field) => {
      const values = found.get(field) ?? [];
      return values.length === 0
        ? []
        : [valueList(field, words(field), values, read().get(field) ?? [], (chosen) => set(field, chosen))];
    });
    if (lists.length > 0) return lists;
    return [
      typed(name, store.state.attributes[name] ?? '', (text) => store.setAttribute(name, text || undefined)),
    ];
  });
  return fieldGroup(name, description, list);
}

const typed = (name: string, value: string, change: (text: string) => void): HTMLElement =>
  el(
    'div',
    {},
    el('p', { class: 'hint' }, 'The data does not tell its values: type their codes.'),
    textInput({ value, 'aria-label': words(name) }, change),
  );

function fieldGroup(name: string, description: string, list: HTMLElement): HTMLElement {
  const id = newId();
  return el(
    'div',
    { class: 'field', role: 'group', 'aria-labelledby': id },
    el('p', { class: 'name', id }, fieldName(name)),
    el('p', { class: 'hint' }, ...sentence(description)),
    list,
  );
}
