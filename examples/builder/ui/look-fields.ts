import { colourOf, SCHEMES, USUAL, weakContrasts, type Scheme, type WeakContrast } from '../looks.ts';
import { isToken, TOKENS } from '../snippets/tokens.ts';
import type { TokenName } from '../snippets/types.ts';
import type { Store } from '../store.ts';
import { el, field, newId, textInput, words } from './dom.ts';

const NAMES: Readonly<Partial<Record<TokenName, string>>> = {
  accent: 'Accent: links and buttons',
  'on-accent': 'Words on the accent',
  space: 'Spacing',
};

const HINTS = { length: '0.5em, 4px', fonts: 'Georgia, serif', colour: '' };
const SHOWN_FIRST: readonly TokenName[] = ['accent', 'radius', 'space', 'font'];

/** Colours, lengths and fonts, with a warning where colours are too weak. */
export function lookFields(place: HTMLElement, store: Store): void {
  const warnings = el('div', { id: 'warnings', role: 'status' });
  const draw = (): void => {
    const names = Object.keys(TOKENS) as TokenName[];
    const fieldOf = (name: TokenName): HTMLElement =>
      TOKENS[name].kind === 'colour' ? colourField(name, store) : plainField(name, store);
    const others = names.filter((name) => !SHOWN_FIRST.includes(name));
    place.replaceChildren(
      ...SHOWN_FIRST.map(fieldOf),
      el(
        'details',
        { class: 'more', open: others.some((name) => store.state.tokens[name] !== undefined) },
        el('summary', {}, 'More looks'),
        el('div', {}, ...others.map(fieldOf)),
      ),
      warnings,
    );
  };
  const warn = (): void => {
    const weak = weakContrasts(store.state.tokens);
    warnings.replaceChildren(
      ...weak.map((each) => {
        const button = fixButton(each, () => {
          setColour(store, each.token, each.scheme, each.better ?? '');
          draw();
        });
        return el('div', { class: 'warning' }, warningText(each), ...(button ? [button] : []));
      }),
    );
  };
  store.listen((state, before) => {
    if (state.tokens !== before.tokens) warn();
  });
  draw();
  warn();
}

const warningText = ({ what, scheme, ratio, wanted }: WeakContrast): string =>
  `${what}, on ${scheme} pages: contrast ${ratio.toFixed(1)} to 1. WCAG asks for ${String(wanted)} to 1.`;

function fixButton({ better }: WeakContrast, fix: () => void): HTMLElement | undefined {
  if (better === undefined) return undefined;
  const button = el('button', { type: 'button' }, `Use ${better}`);
  button.addEventListener('click', fix);
  return button;
}

const setToken = (store: Store, name: TokenName, value: string): void => {
  const { [name]: _before, ...rest } = store.state.tokens;
  store.update({ tokens: value === '' ? rest : { ...rest, [name]: value } });
};

/** Sets a colour for one scheme; the other one keeps what it has. */
function setColour(store: Store, name: TokenName, scheme: Scheme, colour: string): void {
  const { tokens } = store.state;
  const both = SCHEMES.map((each) =>
    each === scheme ? colour || (USUAL[each][name] ?? '') : colourOf(tokens, name, each),
  );
  const isUsual = SCHEMES.every((each, at) => both[at] === (USUAL[each][name] ?? ''));
  const [light = '', dark = ''] = both;
  // Where the usual value is not a plain colour, one that is chosen serves both schemes.
  const value = light === dark || dark === '' ? light : light === '' ? dark : `${light} ${dark}`;
  setToken(store, name, isUsual ? '' : value);
}

function colourField(name: TokenName, store: Store): HTMLElement {
  const id = newId();
  return el(
    'div',
    { class: 'field', role: 'group', 'aria-labelledby': id },
    el('p', { class: 'name', id }, NAMES[name] ?? words(name)),
    ...SCHEMES.map((scheme) => schemeField(name, scheme, store)),
  );
}

function schemeField(name: TokenName, scheme: Scheme, store: Store): HTMLElement {
  const on = `on ${scheme} pages`;
  const label = `${NAMES[name] ?? words(name)}, ${on}`;
  const chosen = store.state.tokens[name] === undefined ? '' : colourOf(store.state.tokens, name, scheme);
  const usual = USUAL[scheme][name] ?? '';
  const picker = el('input', {
    type: 'color',
    value: longHex(chosen || usual || '#808080'),
    'aria-label': `${label}: picker`,
  });
  const typed = textInput(
    { value: chosen, placeholder: usual || 'as the page', 'aria-label': label, spellcheck: 'false' },
    (value) => {
      const isGood = value === '' || isToken(name, value);
      typed.setAttribute('aria-invalid', String(!isGood));
      if (!isGood || value.includes(' ')) return;
      if (value !== '') picker.value = longHex(value);
      setColour(store, name, scheme, value);
    },
  );
  picker.addEventListener('input', () => {
    typed.value = picker.value;
    setColour(store, name, scheme, picker.value);
  });
  return el('div', { class: 'colour' }, el('span', {}, scheme === 'light' ? 'Light' : 'Dark'), picker, typed);
}

/** `#0af` → `#00aaff`, as a picker wants it. */
const longHex = (colour: string): string => (colour.length === 4 ? colour.replace(/[^#]/g, '$&$&') : colour);

function plainField(name: TokenName, store: Store): HTMLElement {
  const input = textInput(
    { value: store.state.tokens[name] ?? '', placeholder: HINTS[TOKENS[name].kind] },
    (value) => {
      const isGood = value === '' || isToken(name, value);
      input.setAttribute('aria-invalid', String(!isGood));
      if (isGood) setToken(store, name, value);
    },
  );
  return field(NAMES[name] ?? words(name), input);
}
