import { countryName } from '../../base/names.ts';
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { facetMore as english } from '../../../locales/en/facet-more.ts';
import type { MessageKey } from '../../../locales/groups.ts';
import { addStyles } from '../../base/late-styles.ts';
import type { FacetValue } from '../../../sdk/query.ts';
import { fold } from '../../../sdk/search/fold.ts';
import { Localize } from '../../base/localize.ts';
import { wordFor, type FacetView } from '../facet.template.ts';
import { more as styles } from './more.styles.ts';
import { range, rangeText } from './range.template.ts';
import { RegionNames } from './region-names.ts';
import { holdsChosen, tree, type TreeContext } from './tree.template.ts';
import { pruned, toggledInTree, treesOf, type Branch } from './tree.ts';

const NAMES: Readonly<Record<string, MessageKey>> = {
  level: 'facetLevel',
  year: 'facetYear',
  gdp: 'facetGdp',
  has: 'facetHas',
};

const HAS: Readonly<Record<string, MessageKey>> = {
  website: 'hasWebsite',
  description: 'hasDescription',
  offers: 'hasOffers',
  needs: 'hasNeeds',
  objectives: 'hasObjectives',
  networks: 'hasNetworks',
  city: 'hasCity',
  nuts: 'hasNuts',
  point: 'hasPoint',
};

/** The search inside a long group. */
export interface Finder {
  /** Tells which values are looked for; nothing while nothing is. */
  readonly wanted: ((value: FacetValue) => boolean) | undefined;
  /** Where one types, given how many values were found. */
  readonly field: (found: number) => TemplateResult;
}

/** What few filter groups need, downloaded for those: searches in long ones, trees, ranges of numbers, and words for what they count. */
export class FacetMore {
  readonly #localize: Localize;
  readonly #regions: RegionNames;
  readonly #host: LitElement;
  /** The field whose range was typed the wrong way round. */
  #wrong: string | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    this.#regions = new RegionNames(() => host.requestUpdate());
    this.#localize = new Localize(host, english, ['facet-more']);
    addStyles(host, styles);
  }

  /** What visitors call a field that only some pages show. */
  nameOf(field: string): string | undefined {
    return this.#text(NAMES, field);
  }

  /** What visitors call a value that no vocabulary has. */
  valueName(localize: Localize, field: string, value: string): string | undefined {
    if (field === 'nuts' && value.length === 2) return countryName(localize, value);
    return field === 'has' ? this.#text(HAS, value) : undefined;
  }

  /** @param typed called with the event of typing */
  finder(view: FacetView, name: string, typed: (event: Event) => void): Finder {
    const localize = this.#localize;
    const text = fold(view.find.trim());
    const label = localize.t('facetFind', { field: name });
    return {
      wanted:
        text === ''
          ? undefined
          : (value) => fold(wordFor(view, value)).includes(text) || fold(value.value).startsWith(text),
      field: (n) =>
        html`<input
            class="find"
            part="input"
            type="search"
            aria-label=${label}
            placeholder=${label}
            .value=${view.find}
            @input=${typed}
          /><span class="visually-hidden" role="status"
            >${text === '' ? nothing : localize.t('facetFound', { n })}</span
          >`,
    };
  }

  /** The trees to show: the first few and those with a choice in them, or those that are looked for. */
  branches(
    view: FacetView,
    first: number,
    wanted: ((value: FacetValue) => boolean) | undefined,
  ): readonly Branch[] {
    const all = treesOf(view.values);
    if (wanted) return pruned(all, wanted);
    return all.filter((branch, place) => place < first || holdsChosen(branch, view.chosen));
  }

  tree(branches: readonly Branch[], context: Omit<TreeContext, 'texts' | 'shown'>): TemplateResult {
    const { field, client, labels } = context.view;
    return tree(branches, {
      ...context,
      texts: this.#localize,
      shown: (branch) => {
        if (field === 'nuts') void this.#regions.learn(branch, client, labels);
      },
    });
  }

  /** What is chosen in a tree after a value was chosen or taken back. */
  readonly toggled = toggledInTree;

  /** @param choose called with the range that was typed, empty for none */
  range(view: FacetView, name: string, choose: (value: string) => void): TemplateResult {
    const apply = (event: Event): void => {
      const group = (event.target as Element).closest('.range');
      const [from, to] = [...(group?.querySelectorAll('input') ?? [])].map(({ value }) => value);
      const value = rangeText(from ?? '', to ?? '');
      this.#wrong = value === undefined ? view.field : undefined;
      this.#host.requestUpdate();
      if (value !== undefined) choose(value);
    };
    const key = (event: KeyboardEvent): void => {
      if (event.key !== 'Enter' || (event.target as Element).localName !== 'input') return;
      // The group may stand in a form of the page, which is not meant.
      event.preventDefault();
      apply(event);
    };
    return range(view, this.#localize, name, this.#wrong === view.field, { apply, key });
  }

  #text(keys: Readonly<Record<string, MessageKey>>, name: string): string | undefined {
    const key = Object.hasOwn(keys, name) ? keys[name] : undefined;
    return key && this.#localize.t(key);
  }
}
