import { collectionOf } from '../controls.ts';
import { checkSource, forgetSource, inEnglish, type Checked } from '../data.ts';
import type { SourceChoice } from '../snippets/types.ts';
import type { Store } from '../store.ts';
import { el, field, select, textInput } from './dom.ts';

/** How long nobody types before a source is asked. */
const PAUSE = 500;

const NUMBER = new Intl.NumberFormat('en-IE');

/** The sources of the widget, each with what it says of itself. */
export function sourceList(place: HTMLElement, store: Store): void {
  const draw = (focus?: 'last'): void => {
    const { sources } = store.state;
    const change = (index: number, changes: Partial<SourceChoice>): void =>
      store.update({
        sources: store.state.sources.map((each, at) => (at === index ? { ...each, ...changes } : each)),
      });
    const rows = sources.map((_, index) =>
      sourceRow(store, index, change, () => {
        store.update({ sources: store.state.sources.filter((_each, at) => at !== index) });
        draw('last');
      }),
    );
    const add = el('button', { type: 'button' }, 'Add a source');
    add.addEventListener('click', () => {
      store.update({ sources: [...store.state.sources, { address: '', isApi: false, name: '' }] });
      draw('last');
    });
    place.replaceChildren(...rows, el('p', { class: 'add' }, add));
    if (focus) rows.at(-1)?.querySelector('input')?.focus();
  };
  draw();
}

function sourceRow(
  store: Store,
  index: number,
  change: (index: number, changes: Partial<SourceChoice>) => void,
  remove: () => void,
): HTMLElement {
  const source = (): SourceChoice | undefined => store.state.sources[index];
  const state = el('p', { class: 'state', role: 'status' });
  let timer = 0;
  const ask = (isSoon: boolean): void => {
    clearTimeout(timer);
    timer = window.setTimeout(() => void show(), isSoon ? 0 : PAUSE);
  };
  const show = async (): Promise<void> => {
    const asked = source();
    if (!asked) return;
    if (asked.address === '') return tell(state, '', 'No address yet.');
    tell(state, '', 'Asking …');
    const checked = await checkSource(asked);
    if (source() === asked) report(state, checked, store);
  };
  const { address = '', isApi = false, name = '' } = source() ?? {};
  const isOne = store.state.sources.length === 1;
  const input = textInput(
    { value: address, inputmode: 'url', placeholder: 'https://…/manifest.json', spellcheck: 'false' },
    (value) => {
      change(index, { address: value });
      ask(false);
    },
  );
  const kind = select(
    [
      ['data', 'Data set'],
      ['api', 'API'],
    ],
    isApi ? 'api' : 'data',
    (value) => {
      change(index, { isApi: value === 'api' });
      ask(true);
    },
  );
  const named = textInput({ value: name, placeholder: 'As visitors know it' }, (value) =>
    change(index, { name: value }),
  );
  const again = el('button', { type: 'button', class: 'plain' }, 'Ask again');
  again.addEventListener('click', () => {
    const asked = source();
    if (asked) forgetSource(asked);
    ask(true);
  });
  const drop = el('button', { type: 'button', class: 'plain' }, 'Remove');
  drop.addEventListener('click', remove);
  let shown = collectionOf({ tag: store.state.tag });
  store.listen(({ tag }) => {
    if (!state.isConnected || collectionOf({ tag }) === shown) return;
    shown = collectionOf({ tag });
    ask(true);
  });
  ask(true);
  return el(
    'div',
    { class: 'source', role: 'group', 'aria-label': `Source ${String(index + 1)}` },
    field('Address', input),
    el('div', { class: 'row' }, field('Kind', kind), ...(isOne ? [] : [field('Name', named)])),
    state,
    el('div', {}, again, ...(isOne ? [] : [drop])),
  );
}

function tell(state: HTMLElement, kind: '' | 'good' | 'bad', ...said: readonly (Node | string)[]): void {
  state.className = `state ${kind}`;
  state.replaceChildren(el('span', {}, ...said));
}

/** `Reachable: “Partners”, 305 organisations. Licence: CC-BY-4.0.` */
function report(state: HTMLElement, checked: Checked, store: Store): void {
  if ('problem' in checked) return tell(state, 'bad', checked.problem);
  const { counts, licence, title } = checked.info;
  const wanted = collectionOf({ tag: store.state.tag });
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const found = counts[wanted] ?? 0;
  const about = `Reachable: “${inEnglish(title)}”, ${NUMBER.format(all)} records, ${NUMBER.format(found)} of them ${wanted}. Licence: ${licence ?? 'not stated'}.`;
  if (found > 0) return tell(state, 'good', about);
  tell(state, 'bad', about, ' This widget will find nothing there.');
}
