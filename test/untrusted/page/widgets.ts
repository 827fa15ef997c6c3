import { render, type LitElement } from 'lit';
import { Labels } from '../../../src/components/base/labels.ts';
import { hostName } from '../../../src/components/base/host-name.ts';
import { outLink } from '../../../src/components/base/out-link.ts';
import { Localize } from '../../../src/components/base/localize.ts';
import { optionGroups } from '../../../src/components/search-box/suggestions/options.template.ts';
import { search } from '../../../src/locales/en/search.ts';
import { suggestionTexts } from '../../../src/locales/en/suggestions.ts';
import type { Suggestion } from '../../../src/sdk/query.ts';
import type { Filler } from './filler.ts';
import { readerOf, type Answers } from './reader.ts';
import { call, organisation, organisationCard, practice, regionCard } from './records.ts';
import { countryWords, fieldWords } from './words.ts';

/** Shows a record for each filler, and gives what it shows of each. */
export type Show = (fillers: readonly Filler[]) => Promise<readonly (Node | undefined)[]>;

/** A widget, how it is filled, and in how many forms its records come. */
export interface Shown {
  readonly show: Show;
  readonly variants: number;
}

const stage = document.querySelector('main')!;

/** Lets everything happen that is ready to. */
const turn = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => resolve());
    port1.start();
    port2.postMessage(0);
  });

async function until(is: () => boolean, what: string): Promise<void> {
  for (let turns = 0; !is(); turns += 1) {
    if (turns > 20_000)
      throw new Error(`${what} did not come: ${stage.firstElementChild?.outerHTML.slice(0, 300)}`);
    await turn();
  }
}

/** A widget within a provider of its own. */
function place(name: string, attributes: Readonly<Record<string, string>>, answers: Answers): LitElement {
  const provider = Object.assign(document.createElement('coopkit-provider'), { client: readerOf(answers) });
  const widget = document.createElement(`coopkit-${name}`) as LitElement;
  for (const [key, value] of Object.entries(attributes)) widget.setAttribute(key, value);
  provider.append(widget);
  stage.append(provider);
  return widget;
}

const all = (widget: LitElement, selector: string): HTMLElement[] => [
  ...widget.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const isBusy = (widget: LitElement): boolean =>
  !widget.shadowRoot?.querySelector('[part]') || all(widget, '[aria-busy=true]').length > 0;

const numbered = (fillers: readonly Filler[]): readonly (readonly [string, Filler])[] =>
  fillers.map((filler, number) => [String(number), filler]);

/** Widgets that show one record, which they are told by its id. */
const each =
  (name: string, attribute: string, answers: (filler: Filler) => Answers): Show =>
  async (fillers) => {
    const widgets = numbered(fillers).map(([id, filler]) =>
      place(name, { [attribute]: id }, answers(filler)),
    );
    await until(() => widgets.every((widget) => !isBusy(widget)), name);
    return widgets.map(({ shadowRoot }) => shadowRoot ?? undefined);
  };

const practices: Show = async (fillers) => {
  const items = fillers.map(practice);
  const list = (): object => ({ items, total: { value: items.length, relation: 'exact' } });
  const feed = place('practice-feed', { 'page-size': '100' }, { list });
  await until(() => !isBusy(feed) && all(feed, '.feed > li').length === items.length, 'The practices');
  for (const toggle of all(feed, '.toggle')) toggle.click();
  await feed.updateComplete;
  return all(feed, '.feed > li');
};

/** What a feed can be filtered by: topics to tick, and other values in lists to choose from. */
const feedFilters: Show = async (fillers) => {
  const values = fillers.map((filler) => ({ value: filler.code(), label: { en: filler.text() }, count: 2 }));
  const facets = ['topics', 'form'].map((field) => ({ field, values, exact: true }));
  const list = (): object => ({ items: [], facets, total: { value: 0, relation: 'exact' } });
  const feed = place('practice-feed', { filters: '' }, { list });
  await until(() => !isBusy(feed) && all(feed, 'select').length > 0, 'The filters');
  for (const button of all(feed, 'fieldset button')) button.click();
  await until(() => all(feed, '.chip').length === values.length, 'The rest of the topics');
  return fillers.map((_, at) =>
    copyOf([all(feed, '.chip')[at]!, all(feed, 'select[name=form] option')[at + 1]!]),
  );
};

const results: Show = async (fillers) => {
  const items = fillers.map(organisationCard);
  const explained = fillers.flatMap((filler, at) =>
    filler.variant === 0 ? [[items[at]!['id'], { score: 1, reasons: [reason(filler)] }]] : [],
  );
  const explanations = Object.fromEntries(explained) as object;
  const total = { value: items.length, relation: 'exact' };
  const widget = place(
    'partner-search',
    { 'page-size': '100', explain: '' },
    { list: () => ({ items, total, explanations }) as object },
  );
  await until(() => !isBusy(widget) && all(widget, 'li.hit').length === items.length, 'The results');
  return all(widget, 'li.hit');
};

const reason = (filler: Filler): object => ({
  word: filler.code(),
  term: filler.code(),
  how: filler.code(),
  where: filler.code(),
  points: 1,
});

/** What a search says besides its results: how it was read, what else was meant, which sources are away. */
const notes: Show = async (fillers) => {
  const corrections = fillers.map((filler) => ({ from: filler.code(), to: filler.text() }));
  const didYouMean = fillers.map((filler) => ({ q: filler.text(), total: 3 }));
  const sources = fillers.map((filler) => ({
    id: filler.code(),
    name: filler.text(),
    status: 'failed',
    error: new Error(filler.code()),
  }));
  const total = { value: 5, relation: 'exact' };
  const attribution = { en: fillers[0]?.text() ?? '' };
  const widget = place(
    'partner-search',
    {},
    { list: () => ({ corrections, didYouMean, sources, total }) as object, info: { attribution } },
  );
  await until(() => !isBusy(widget) && all(widget, '.meant li').length === fillers.length, 'The notes');
  const shared = all(widget, '.credit, .notice, p[part=status]');
  return all(widget, '.meant li').map((wording) => copyOf([wording, ...shared]));
};

/** Elements that belong together, by themselves. */
function copyOf(elements: readonly Element[]): DocumentFragment {
  const copy = document.createDocumentFragment();
  copy.append(...elements.map((element) => element.cloneNode(true)));
  return copy;
}

/** Values to filter by, with words of their own, with words of a vocabulary, and without any. */
const facet: Show = async (fillers) => {
  const values = fillers.flatMap((filler, at) => [
    { value: filler.code(), label: { en: filler.text() }, count: 3 },
    { value: `code-${at}`, count: 2 },
    { value: filler.text(), count: 1 },
  ]);
  const terms = fillers.map((filler, at) => ({ code: `code-${at}`, label: { en: filler.text() } }));
  const list = (): object => ({ facets: [{ field: 'technologies', values, exact: true }] });
  const info = { vocabularies: [{ scheme: 'topics', terms }] };
  const widget = place('facet', { field: 'technologies' }, { list, info });
  const rows = (): HTMLElement[] => all(widget, 'label');
  await until(() => rows().length > 1, 'The facet');
  for (const button of all(widget, 'button[aria-expanded=false]')) button.click();
  await until(() => rows().length === values.length, 'The rest of the facet');
  return fillers.map((_, at) => copyOf(rows().slice(at * 3, at * 3 + 3)));
};

/** What is proposed while someone types: the same templates as in the box, which shows a handful at a time. */
const suggestions: Show = async (fillers) => {
  const host = place('search-box', {}, {});
  await host.updateComplete;
  const localize = new Localize(host, { ...search, ...suggestionTexts }, []);
  return fillers.map((filler) => {
    const field = filler.coded(fieldWords);
    // Countries are named by the browser, whatever the data calls them.
    const isCountry = field === 'country';
    const value = isCountry ? filler.coded(countryWords) : filler.code();
    const label = { en: isCountry ? filler.code() : filler.text() };
    const proposed: readonly Suggestion[] = [
      { type: 'record', id: filler.code(), label: { en: filler.text() }, detail: filler.text() },
      { type: 'text', text: filler.text(), count: 2 },
      { type: 'filter', field, value, label, count: 3 },
      { type: 'filter', field: 'technologies', value: filler.text(), count: 4 },
    ];
    const list = document.createElement('div');
    // Some fields are asked for by their names, and stand in another group then.
    render(optionGroups(proposed, { localize, labels: new Labels(), active: -1 }), list);
    return list;
  });
};

/** Failures whose words are anything: visitors see words of ours. */
const failures: Show = async (fillers) => {
  const widgets = fillers.map((filler) =>
    place(
      'partner-profile',
      { organisation: 'x' },
      {
        get: () => {
          throw Object.assign(new Error(filler.code()), { code: filler.code(), hint: filler.code() });
        },
      },
    ),
  );
  await until(() => widgets.every((widget) => !isBusy(widget)), 'The failures');
  return widgets.map(({ shadowRoot }) => shadowRoot ?? undefined);
};

/** Every string as an address: those in records are some of them. */
const links: Show = async (fillers) =>
  fillers.map((filler) => {
    const place = document.createElement('div');
    const address = filler.url();
    render(outLink(address, hostName(address)), place);
    return place;
  });

const region: Show = async (fillers) =>
  each('region-card', 'region', (filler) => {
    const { region: record, practice: told, pairing, programme, topic } = regionCard(filler);
    return {
      get: () => record,
      list: (kind) => {
        if (kind === 'organisations') {
          return {
            total: { value: 1, relation: 'exact' },
            facets: [{ field: 'sectors', values: [topic] }],
          } as object;
        }
        return { items: kind === 'programmes' ? [programme] : [told, pairing] } as object;
      },
    };
  })(fillers);

export const WIDGETS: Readonly<Record<string, Shown>> = {
  'call-banner': {
    show: each('call-banner', 'call', (filler) => {
      const record = call(filler);
      return { get: () => record };
    }),
    variants: 4,
  },
  'region-card': { show: region, variants: 2 },
  'practice-feed': { show: practices, variants: 3 },
  'practice-feed filters': { show: feedFilters, variants: 1 },
  'partner-search': { show: results, variants: 2 },
  'partner-search notes': { show: notes, variants: 1 },
  facet: { show: facet, variants: 1 },
  suggestions: { show: suggestions, variants: 1 },
  'partner-profile': {
    show: each('partner-profile', 'organisation', (filler) => {
      const record = organisation(filler);
      return { get: () => record };
    }),
    variants: 2,
  },
  failures: { show: failures, variants: 1 },
  links: { show: links, variants: 1 },
};

export const clear = (): void => stage.replaceChildren();
