import type { Labels } from '../../../src/components/base/labels.ts';
import type { Localize } from '../../../src/components/base/localize.ts';
import type { LocalizedText } from '../../../src/sdk/model/text.ts';
import type { Offer, Organisation } from '../../../src/sdk/model/organisation.ts';
import type { Page } from '../../../src/sdk/query.ts';
import { countryName } from '../../../src/components/base/names.ts';
import { legible } from '../../../src/components/base/legible.ts';
import { safeUrl } from '../../../src/components/base/safe-url.ts';

/*
 * The list of results without a library: templates that are cloned, and nodes that are filled one by one. All that finds
 * out what is to be said, marks and words and dates, is the same that the widget calls.
 */

export interface PlainContext {
  readonly localize: Localize;
  readonly labels: Labels;
  /** Opens the organisation named by the button's `data-id`. */
  readonly open: (event: Event) => void;
}

type Highlight = Page['highlight'];

const SHOWN_OFFERS = 3;

function templateOf(markup: string): () => Element {
  const template = document.createElement('template');
  template.innerHTML = markup;
  const first = template.content.firstElementChild!;
  return () => document.importNode(first, true);
}

const itemTemplate = templateOf(
  '<li class="hit" part="item"><h3 class="item-title" part="title"><button type="button" class="open" part="link"></button></h3><span class="small muted kind"></span><p class="small muted place" part="meta"></p><p class="foot" part="meta"></p></li>',
);
const offersTemplate = templateOf('<ul class="offers"></ul>');
const levelTemplate = templateOf(
  '<span class="level" part="meta"><span class="visually-hidden"></span><i aria-hidden="true" class></i><i aria-hidden="true" class></i><i aria-hidden="true" class></i><i aria-hidden="true" class></i><i aria-hidden="true" class></i></span>',
);
const sourceTemplate = templateOf(
  '<a class part="link" rel="noopener noreferrer" referrerpolicy="no-referrer"><bdi></bdi></a>',
);

/** The items of a page of results. */
export function plainItems(page: Page<'organisations'>, context: PlainContext): Element[] {
  const highlight: Highlight = (text) => page.highlight(text);
  return page.items.map((organisation) => plainItem(organisation, context, highlight));
}

function plainItem(organisation: Organisation, context: PlainContext, highlight: Highlight): Element {
  const { localize, labels } = context;
  const { organisationType, city, country, region, nuts, source } = organisation;
  const item = itemTemplate();
  const [title, kind, place, foot] = item.children as unknown as readonly [
    Element,
    Element,
    Element,
    Element,
  ];
  const button = title.firstElementChild as HTMLElement;
  button.dataset['id'] = organisation.id;
  button.addEventListener('click', context.open);
  addText(button, organisation.name, localize, highlight);
  if (organisationType) kind.textContent = labels.of(localize, 'organisationType', organisationType);
  const town = place.appendChild(document.createElement('bdi'));
  if (city) addMarked(town, city, highlight);
  place.append(`${city ? ', ' : ''}${countryName(localize, country)}${(region ?? nuts) ? ' · ' : ''}`);
  if (region) addText(place, region.name, localize, highlight);
  else place.append(document.createElement('bdi'));
  const code = document.createElement('span');
  code.className = 'number';
  code.textContent = legible(nuts ?? region?.nuts?.code ?? '');
  place.append(' ', code);
  if (organisation.offers?.length) foot.before(plainOffers(organisation.offers, context, highlight));
  if (source) {
    const href = safeUrl(source.url);
    const link = href === undefined ? document.createElement('bdi') : sourceTemplate();
    if (href !== undefined) link.setAttribute('href', href);
    (link.firstElementChild ?? link).textContent = legible(source.name);
    foot.append(link);
    if (source.retrieved) foot.append(' · ', localize.date(source.retrieved));
  }
  return item;
}

function addText(
  parent: Element,
  text: LocalizedText | undefined,
  localize: Localize,
  highlight: Highlight,
): void {
  const picked = localize.text(text);
  if (!picked) return;
  const isolated = document.createElement('bdi');
  if (picked.lang !== localize.lang && picked.lang !== 'und') isolated.lang = picked.lang;
  addMarked(isolated, picked.text, highlight);
  parent.append(isolated);
}

function addMarked(parent: Element, text: string, highlight: Highlight): void {
  for (const piece of highlight(legible(text))) {
    if (piece.match) parent.appendChild(document.createElement('mark')).textContent = piece.text;
    else parent.append(piece.text);
  }
}

function plainOffers(
  offers: readonly Offer[],
  { localize, labels }: PlainContext,
  highlight: Highlight,
): Element {
  const named = offers.map((offer) => ({ offer, words: labels.of(localize, 'topics', offer.topic) }));
  const isMatch = (words: string): boolean => highlight(words).some(({ match }) => match);
  named.sort(
    (a, b) =>
      Number(isMatch(b.words)) - Number(isMatch(a.words)) || (b.offer.level ?? 0) - (a.offer.level ?? 0),
  );
  const list = offersTemplate();
  for (const { offer, words } of named.slice(0, SHOWN_OFFERS)) {
    const entry = list.appendChild(document.createElement('li'));
    addMarked(entry, words, highlight);
    if (offer.level !== undefined) entry.append(plainLevel(offer.level, localize));
  }
  const rest = named.length - SHOWN_OFFERS;
  if (rest > 0) {
    const more = list.appendChild(document.createElement('li'));
    more.className = 'muted';
    more.textContent = localize.t('more', { n: rest });
  }
  return list;
}

function plainLevel(level: number, localize: Localize): Element {
  const dots = levelTemplate();
  const [words, ...rest] = dots.children;
  words!.textContent = localize.t('levelOf', { level, max: 5 });
  for (const [at, dot] of rest.entries()) if (at >= level) dot.className = 'off';
  return dots;
}
