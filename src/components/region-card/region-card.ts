import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from '../base/property.ts';
import { region as english } from '../../locales/en/region.ts';
import { isCoopkitError } from '../../sdk/errors.ts';
import type { Region } from '../../sdk/model/region.ts';
import { CoopkitElement } from '../base/element.ts';
import { CoopkitSelectEvent } from '../base/events.ts';
import { FocusKeeper } from '../base/focus-keeper.ts';
import { Labels } from '../base/labels.ts';
import { safeUrl } from '../base/safe-url.ts';
import { failedNotice, partialNotice } from '../base/states.ts';
import { controls } from '../base/styles/controls.ts';
import { states } from '../base/styles/states.ts';
import { text, tokens } from '../base/styles/tokens.ts';
import { sourceLine } from '../base/templates.ts';
import { regionCard } from './region-card.styles.ts';
import type { CardContext } from './card-context.ts';
import { cardHead, cardSkeleton } from './region-card.templates.ts';
import { cardSections } from './region-sections.templates.ts';
import { RegionData } from './region-data.ts';
import { regionFigures } from './region-figures.ts';
import { legible } from '../base/legible.ts';

const NO_LABELS = new Labels();

/**
 * What partners want to know of a region first: where it is, its figures with year and basis, what its organisations
 * offer, its programmes, and with whom it cooperates. Works for regions inside and outside NUTS.
 *
 * @summary A region at a glance
 * @slot - The page's own words until there is data, and where there is none: a link to the same elsewhere
 * @csspart card - The card around everything
 * @csspart title - The name, and the headings of the sections
 * @csspart meta - Country, level and code; notes
 * @csspart text - The name in the region's own language
 * @csspart item - A figure, or an entry of a list
 * @csspart list - A list of a section
 * @csspart count - A number of organisations
 * @csspart link - A link
 * @csspart button - A button
 * @csspart error - What failed
 * @csspart status - What is loading or missing
 * @csspart empty - Shown when there is no such region
 * @fires {CoopkitSelectEvent} coopkit-select - A visitor wants partners for this region; cancelable
 * @fires {CoopkitErrorEvent} coopkit-error - Something could not be loaded
 */
export class CoopkitRegionCard extends CoopkitElement {
  static override styles = [tokens, text, controls, states, regionCard];
  static override readonly messages = english;
  static override readonly texts = ['region'] as const;

  /** Id of the region's record. */
  @property() region: string | undefined;

  /** NUTS code of the region, used when `region` is not set. */
  @property() nuts: string | undefined;

  /** Names and main figures only. */
  @property({ type: Boolean, reflect: true }) compact = false;

  /** Level of the card's heading, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /**
   * Where partners for the region are found; `{nuts}` and `{region}` stand for its code and id. Shows a link there.
   */
  @property({ attribute: 'search-href' }) searchHref: string | undefined;

  /** Shows a button to find partners that only fires `coopkit-select`, for pages that listen to it. */
  @property({ type: Boolean }) selectable = false;

  readonly #data = new RegionData(this);
  readonly #focus = new FocusKeeper(this, 'article, [part~=error] .link');

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#data.show(this.clients.client, { id: this.region, nuts: this.nuts }, !this.compact);
  }

  protected override render(): unknown {
    const { region } = this.#data;
    const { error } = this.clients;
    if (error) return failedNotice(this.localize, error, this.#findAgain);
    if (this.sourceless) return this.#nothing(this.localize.t('noSource'));
    if (!this.region && !this.nuts) return this.#nothing(this.localize.t('regionUnnamed'));
    if (region.status === 'loading') {
      return html`<article class="wait" part="card" aria-busy="true" tabindex="-1">
        ${cardSkeleton(this.#context, !this.compact)}<slot></slot>
      </article>`;
    }
    if (region.status === 'ready') {
      return html`<article part="card" aria-labelledby="name" tabindex="-1">
        ${this.#card(region.value)}
      </article>`;
    }
    return isCoopkitError(region.error, 'not-found')
      ? this.#nothing(this.localize.t('regionMissing', { code: legible(this.region ?? this.nuts ?? '') }))
      : failedNotice(this.localize, region.error, this.#retry);
  }

  override refresh(): void {
    super.refresh();
    this.#data.retry();
  }

  #nothing(words: string): TemplateResult {
    return html`<div class="empty" part="empty">
      <p>${words}</p>
      <slot></slot>
    </div>`;
  }

  #card(region: Region): TemplateResult {
    const context = this.#context;
    const { error, since } = this.#data;
    return html`${error === undefined ? nothing : failedNotice(this.localize, error, this.#retry, since)}
      ${cardHead(context, region)}
      ${this.#data.labels.status === 'failed' ? partialNotice(this.localize, this.#retry) : nothing}
      <div class="columns">
        <div>
          ${regionFigures(this.localize, context.labels, region)}
          ${this.compact ? nothing : html`<p class="source foot" part="meta">${sourceLine(this.localize, region.source)}</p>`}
          ${this.#findPartners(region)}
        </div>
        ${this.compact ? nothing : cardSections(context, region, this.#data)}
      </div>`;
  }

  #findPartners(region: Region): unknown {
    const words = this.localize.t('regionFindPartners');
    const href = safeUrl(searchAddress(this.searchHref, region));
    if (href) {
      return html`<p class="do">
        <a part="link" href=${href} aria-describedby="name" @click=${this.#select}>${words}</a>
      </p>`;
    }
    if (!this.selectable) return nothing;
    return html`<p class="do">
      <button type="button" class="link" part="button" aria-describedby="name" @click=${this.#select}>
        ${words}
      </button>
    </p>`;
  }

  get #context(): CardContext {
    const { labels } = this.#data;
    return {
      localize: this.localize,
      labels: labels.status === 'ready' ? labels.value : NO_LABELS,
      level: this.headingLevel,
    };
  }

  readonly #select = (event: Event): void => {
    const { region } = this.#data;
    if (region.status !== 'ready') return;
    if (!this.dispatchEvent(new CoopkitSelectEvent('regions', region.value.id))) event.preventDefault();
  };

  readonly #retry = (): void => {
    this.#focus.moveTo('article');
    this.#data.retry();
  };

  readonly #findAgain = (): void => this.findClient();
}

/** The page's own address with the region filled in; absent when the address asks for a code that the region lacks. */
function searchAddress(template: string | undefined, { id, nuts }: Region): string | undefined {
  if (!template || (template.includes('{nuts}') && !nuts)) return undefined;
  const filled = template
    .replaceAll('{nuts}', encodeURIComponent(nuts?.code ?? ''))
    .replaceAll('{region}', encodeURIComponent(id));
  return URL.canParse(filled, document.baseURI) ? new URL(filled, document.baseURI).href : undefined;
}
