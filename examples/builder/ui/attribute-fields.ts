import { attributesIn, controlFor, SEARCH_FIELDS, type Section } from '../controls.ts';
import type { AttributeInfo, WidgetInfo } from '../snippets/types.ts';
import type { Store } from '../store.ts';
import { check, el, field, fieldName, select, sentence, textInput, words } from './dom.ts';
import { recordField } from './record-field.ts';
import { scopeFields, valueFields } from './value-fields.ts';

/** A field for each attribute of a widget in a section. */
export function attributeFields(widget: WidgetInfo, section: Section, store: Store): readonly HTMLElement[] {
  return attributesIn(section, widget).map((info) => attributeField(info, store));
}

function attributeField(info: AttributeInfo, store: Store): HTMLElement {
  const { name, description, default: usual } = info;
  const control = controlFor(info);
  const value = store.state.attributes[name];
  const set = (given: string | undefined): void => store.setAttribute(name, given);
  const orNone = (given: string): void => set(given === '' ? undefined : given);
  const hint = sentence(description);
  switch (control.kind) {
    case 'yes-no':
      return el(
        'div',
        { class: 'field' },
        check(fieldName(name), value !== undefined && value !== 'false', (isChecked) =>
          set(isChecked ? '' : undefined),
        ),
        el('p', { class: 'hint' }, ...hint),
      );
    case 'number': {
      const input = textInput(
        {
          type: 'number',
          min: String(control.min),
          max: String(control.max),
          value: value ?? '',
          placeholder: usual ?? '',
        },
        (given) => {
          const isGood = input.validity.valid;
          input.setAttribute('aria-invalid', String(!isGood));
          if (isGood) orNone(given);
        },
      );
      return field(fieldName(name), input, hint);
    }
    case 'one-of': {
      const none = usual === undefined ? 'Not set' : `Usual: ${usual}`;
      const values = control.values.filter((each) => each !== usual);
      const list = select([['', none], ...values.map((each) => [each, each] as const)], value ?? '', orNone);
      return field(fieldName(name), list, hint);
    }
    case 'three':
      return threeField(info, control, store);
    case 'fields':
      return orderedFields(info, store);
    case 'values':
      return valueFields(info, control, store);
    case 'scope':
      return scopeFields(info, control, store);
    case 'record':
      return recordField(info, control, store);
    case 'text':
      return field(
        fieldName(name),
        textInput({ value: value ?? '', placeholder: control.hint }, orNone),
        hint,
      );
  }
}

/** Left out, empty, or a text. */
function threeField(
  { name, description }: AttributeInfo,
  { none, empty, text }: { readonly none: string; readonly empty: string; readonly text: string },
  store: Store,
): HTMLElement {
  const value = store.state.attributes[name];
  const given = textInput({ value: value ?? '', 'aria-label': text, hidden: !value }, (typed) =>
    store.setAttribute(name, typed),
  );
  const list = select(
    [
      ['none', none],
      ['empty', empty],
      ['text', text],
    ],
    value === undefined ? 'none' : value === '' ? 'empty' : 'text',
    (chosen) => {
      given.hidden = chosen !== 'text';
      store.setAttribute(name, chosen === 'none' ? undefined : chosen === 'empty' ? '' : given.value);
      if (chosen === 'text') given.focus();
    },
  );
  const whole = field(fieldName(name), list, sentence(description));
  list.after(given);
  return whole;
}

/** Fields to filter by, in the order in which they were ticked. */
function orderedFields({ name, description, default: usual = '' }: AttributeInfo, store: Store): HTMLElement {
  const chosen = (): string[] => (store.state.attributes[name] ?? usual).split(' ').filter(Boolean);
  const order = el('p', { class: 'hint', role: 'status' });
  const tell = (): void => {
    order.textContent = `In this order: ${chosen().map(words).join(', ') || 'none'}.`;
  };
  const boxes = SEARCH_FIELDS.map((each) =>
    check(words(each), chosen().includes(each), (isChecked) => {
      const others = chosen().filter((other) => other !== each);
      const now = (isChecked ? [...others, each] : others).join(' ');
      store.setAttribute(name, now === usual || now === '' ? undefined : now);
      tell();
    }),
  );
  tell();
  return el(
    'fieldset',
    {},
    el('legend', {}, fieldName(name)),
    el('p', { class: 'hint' }, ...sentence(description)),
    ...boxes,
    order,
  );
}
