import type { SourceInfo } from '../../src/sdk/sources/source.ts';
import { VERSION } from '../../src/version.ts';
import { choiceOf, usualWords } from './choice.ts';
import { attributesIn } from './controls.ts';
import { checkSource } from './data.ts';
import { treeOf } from './snippets/elements.ts';
import { styleRule } from './snippets/tokens.ts';
import { writeLine } from './snippets/tree.ts';
import type { WidgetInfo } from './snippets/types.ts';
import { readState, startingState, writeState } from './state.ts';
import { Store } from './store.ts';
import { attributeFields } from './ui/attribute-fields.ts';
import { Code } from './ui/code.ts';
import { byId, el } from './ui/dom.ts';
import { lookFields } from './ui/look-fields.ts';
import { pageFields } from './ui/page-fields.ts';
import { Preview } from './ui/preview.ts';
import { sourceList } from './ui/source-list.ts';
import { widgetList } from './ui/widget-list.ts';

/** How long nobody changes anything before the preview and the address follow. */
const PAUSE = 150;

const addressOf = (path: string): string => new URL(path, document.baseURI).href;

async function read<Value>(path: string): Promise<Value> {
  const response = await fetch(addressOf(path));
  if (!response.ok) throw new Error(`${path} answered ${String(response.status)}.`);
  return (await response.json()) as Value;
}

async function begin(): Promise<void> {
  const own = `../cdn/${VERSION}/`;
  const [widgets, integrity] = await Promise.all([
    read<readonly WidgetInfo[]>('widgets.json'),
    read<Readonly<Record<string, string>>>(`${own}sri.json`).catch(() => ({})),
  ]);
  const start = startingState('coopkit-partner-search', addressOf(own), addressOf('../data/manifest.json'));
  const store = new Store(readState(location.hash.slice(1), start, widgets));
  const widget = (): WidgetInfo => {
    const found = widgets.find(({ tag }) => tag === store.state.tag) ?? widgets[0];
    if (!found) throw new Error('widgets.json lists no widget.');
    return found;
  };

  const drawContent = (): void => {
    const more = attributesIn('more', widget()).some(({ name }) => name in store.state.attributes);
    byId('content').replaceChildren(
      el('div', {}, ...attributeFields(widget(), 'content', store)),
      el(
        'details',
        { class: 'more', open: more },
        el('summary', {}, 'More options'),
        el('div', {}, ...attributeFields(widget(), 'more', store)),
      ),
    );
  };
  let info: SourceInfo | undefined;
  const around = () => ({ version: VERSION, integrity, info });

  byId('widgets').append(
    ...widgetList(widgets, store.state.tag, (tag) => {
      const { attributes } = startingState(tag, '', '');
      store.update({ tag, attributes });
      drawContent();
      pageFields(byId('page'), store, () => usualWords(tag));
    }),
  );
  sourceList(byId('sources'), store);
  drawContent();
  lookFields(byId('looks'), store);
  pageFields(byId('page'), store, () => usualWords(store.state.tag));
  const preview = new Preview(byId('preview'), store, addressOf(`${own}coopkit.js`));
  const code = new Code(byId('code'), store);

  const show = (): void => {
    const choice = choiceOf(store.state, widget(), around());
    code.show(choice, store.state.target);
    preview.show({
      markup: writeLine(treeOf(choice, 'tags', [])),
      style: styleRule(choice),
      lang: choice.lang,
    });
    history.replaceState(null, '', `#${writeState(store.state, start)}`);
  };
  let timer = 0;
  const showSoon = (): void => {
    clearTimeout(timer);
    timer = window.setTimeout(show, PAUSE);
  };
  const askFirst = async (): Promise<void> => {
    const [first] = store.state.sources;
    const checked = first?.address ? await checkSource(first) : undefined;
    if (first !== store.state.sources[0]) return;
    info = checked && 'info' in checked ? checked.info : undefined;
    showSoon();
  };
  store.listen((state, before) => {
    if (state.sources[0] !== before.sources[0]) void askFirst();
    showSoon();
  });
  show();
  await askFirst();
}

begin().catch((error: unknown) => {
  console.error(error);
  byId('said').textContent = 'The builder could not start.';
  byId('result').prepend(
    el(
      'p',
      { class: 'warning' },
      'The builder could not start: one of its files is missing. Load the page again.',
    ),
  );
});
