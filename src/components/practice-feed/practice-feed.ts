import { listOf } from '../base/names.ts';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from '../base/property.ts';
import { repeat } from 'lit/directives/repeat.js';
import { practice as english } from '../../locales/en/practice.ts';
import type { Reader } from '../../sdk/client/types.ts';
import type { Practice } from '../../sdk/model/practice.ts';
import { CoopkitElement } from '../base/element.ts';
import { CoopkitSelectEvent } from '../base/events.ts';
import { FocusKeeper } from '../base/focus-keeper.ts';
import { Labels } from '../base/labels.ts';
import { failedNotice, partialNotice } from '../base/states.ts';
import { controls } from '../base/styles/controls.ts';
import { states } from '../base/styles/states.ts';
import { text, tokens } from '../base/styles/tokens.ts';
import { heading } from '../base/templates.ts';
import { OwnItems } from '../own-items/own-items.ts';
import type { RenderItem } from '../own-items/types.ts';
import { feedFilters, MOST_CHIPS } from './feed-filters.ts';
import { FeedModel } from './feed-model.ts';
import { FEED_FIELDS, scopeOf, type Choice, type FeedField } from './feed-query.ts';
import { emptyFeed, feedSkeleton, moreButton } from './feed-states.ts';
import { moreLikeThis, practiceDetail } from './practice-detail.ts';
import { practiceFeed } from './practice-feed.styles.ts';
import { practiceItem, type ItemContext } from './practice-item.ts';
import type { Related } from './related.ts';

const NO_LABELS = new Labels();

/**
 * Good practices, pairings and peer reviews to learn from, with their evidence, who checked it, who took it over, and
 * what did not work. The page fixes filters by attributes; visitors get the other ones with `filters`.
 *
 * @summary A list of good practices
 * @slot - The page's own words until there is data, and where there is none: a link to the same elsewhere
 * @slot item - A `<template>` for each practice, with placeholders such as `{{title}}`
 * @slot header - The page's own words below the heading
 * @slot empty - The page's own words below those for an empty list
 * @slot footer - The page's own words at the end
 * @csspart results - The list of practices
 * @csspart content - The place of the page's own item
 * @csspart title - The heading of the feed and the titles of practices
 * @csspart item - One practice
 * @csspart first - The first practice, beside `item`
 * @csspart text - Summary and evidence
 * @csspart meta - Place, project, source
 * @csspart badge - An outcome other than success
 * @csspart list - The practices, and the tags of one
 * @csspart form - The filters
 * @csspart label - A filter with its name
 * @csspart input - A select of the filters
 * @csspart count - A number of practices
 * @csspart link - A link
 * @csspart button - A button
 * @csspart empty - Shown when nothing matches
 * @csspart error - What failed
 * @csspart status - What is loading or missing
 * @fires {CoopkitSelectEvent} coopkit-select - A visitor opens a practice; cancel it to show it yourself
 * @fires {CoopkitErrorEvent} coopkit-error - Something could not be loaded
 */
export class CoopkitPracticeFeed extends CoopkitElement {
  static override styles = [tokens, text, controls, states, practiceFeed];
  static override readonly messages = english;
  static override readonly texts = ['practice'] as const;

  /** Codes of topics, separated by commas or spaces; practices with any of them are shown. */
  @property() topics: string | undefined;

  /** Codes of specific objectives, `RSO1.2`. */
  @property() objectives: string | undefined;

  /** Ids of regions. */
  @property() region: string | undefined;

  /** ISO codes of countries. */
  @property() country: string | undefined;

  /** Kinds of practices: `good-practice`, `pairing`, `peer-review`, `story`. */
  @property() form: string | undefined;

  /** Lets visitors filter by the fields that the page does not fix. */
  @property({ type: Boolean }) filters = false;

  /** Practices shown at first and added each time, 1 to 100. */
  @property({ type: Number, attribute: 'page-size' }) pageSize = 10;

  /** Heading of the feed; an empty one leaves it out. */
  @property() label: string | undefined;

  /** Level of the feed's heading, 1 to 6; practices come one below. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /**
   * Draws each practice in the page's own way, of what a list shows of it (see `view` of a query).
   *
   * @example
   * document.querySelector('coopkit-practice-feed')!.renderItem = (practice, { html, words, open }) =>
   *   html`<h3>${words['title']}</h3><p>${words['summary']}</p><button @click=${open}>${practice.project}</button>`;
   */
  @property({ attribute: false }) renderItem: RenderItem<Practice> | undefined;

  /**
   * Keep the filters of a visitor in the address of the page, so that they can be linked to and the back button works:
   * in its parameter `coopkit`, or in the one that this names. Read when the widget starts.
   */
  @property({ attribute: 'sync-url' }) syncUrl: string | undefined;

  /** Keys of the practices that are open. */
  @state() private open: ReadonlySet<string> = new Set<string>();
  @state() private allTopics = false;

  #address: 'reading' | 'read' | undefined;
  readonly #feed = new FeedModel(this);
  readonly #focus = new FocusKeeper(this, '.head');
  readonly #own = new OwnItems<Practice>(this);

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (this.hasUpdated && FEED_FIELDS.some((field) => changed.has(field))) this.open = new Set();
    this.#feed.show(this.#clientToAsk(), {
      scope: this.#scope,
      pageSize: Math.min(Math.max(Math.trunc(this.pageSize) || 10, 1), 100),
      facets: this.filters,
    });
  }

  /** Not before the address of the page has been read, where that keeps the filters. */
  #clientToAsk(): Reader | undefined {
    const { client } = this.clients;
    if (this.syncUrl === undefined || this.#address === 'read') return client;
    if (client && !this.#address) void this.#readAddress();
    return undefined;
  }

  async #readAddress(): Promise<void> {
    this.#address = 'reading';
    try {
      const { FeedAddress } = await import('./feed-address.ts');
      new FeedAddress(this, this.syncUrl ?? '', this.#feed).begin();
    } catch {
      // The feed is the same; only the address does not keep it.
    }
    this.#address = 'read';
    this.requestUpdate();
  }

  get #scope(): Choice {
    const { topics, objectives, region, country, form } = this;
    return scopeOf({ topics, objectives, region, country, form });
  }

  protected override render(): unknown {
    const title = this.label ?? this.localize.t('practiceTitle');
    return html`<div class="head" tabindex="-1">
        ${title ? heading(this.headingLevel, 'title', title) : nothing}
        <p class="small muted" part="count" role="status">${this.#count ?? nothing}</p>
      </div>
      <slot name="item" hidden @slotchange=${this.#repaint}></slot
      ><slot name="header"></slot> ${this.#content()}<slot name="footer"></slot>`;
  }

  /** How many there are; told together with the list, which would otherwise move when this line comes. */
  get #count(): string | undefined {
    const { items, labels, state } = this.#feed;
    const total = state.page?.total;
    const known = total?.relation === 'exact' && items.length > 0 && labels.status !== 'loading';
    return known ? this.localize.t('practiceCount', { n: total.value }) : undefined;
  }

  override refresh(): void {
    super.refresh();
    this.#feed.refresh();
  }

  #content(): TemplateResult {
    const { localize } = this;
    const { error } = this.clients;
    if (error) return failedNotice(localize, error, this.#findAgain);
    if (this.sourceless) return emptyFeed(localize, localize.t('noSource'));
    const feed = this.#feed;
    const { status, page, stale, error: failure } = feed.state;
    const failed =
      status === 'failed' ? failedNotice(localize, failure, feed.retry, page?.fetchedAt) : nothing;
    if (!page && status === 'failed') return html`${failed}`;
    if (!page || feed.labels.status === 'loading' || !this.#own.ready) return feedSkeleton(localize);
    const partial = feed.labels.status === 'failed' || page.sources.some((source) => source.status !== 'ok');
    return html`${this.filters ? this.#filters() : nothing} ${failed}
      ${partial ? partialNotice(localize, feed.retry, page.sources) : nothing}
      <div class=${stale && !feed.growing ? 'stale' : ''} aria-busy=${status === 'loading'}>
        ${feed.items.length > 0 ? this.#list() : this.#empty()}
      </div>`;
  }

  #filters(): TemplateResult {
    const { chosen, state } = this.#feed;
    return feedFilters({
      localize: this.localize,
      labels: this.#labels,
      chosen,
      facets: state.page?.facets ?? [],
      scope: this.#scope,
      allTopics: this.allTopics,
      onToggle: this.#toggleFilter,
      onSelect: this.#setFilter,
      onAllTopics: this.#showAllTopics,
    });
  }

  #list(): TemplateResult {
    const { items, state, growing } = this.#feed;
    const { page } = state;
    const total = page?.total?.relation === 'exact' ? page.total.value : undefined;
    return html`<ul class=${this.filters ? 'feed bordered' : 'feed'} part="list results">
        ${repeat(
          items,
          ({ id }) => id,
          (practice, index) => html`<li>${this.#item(practice, String(index))}</li>`,
        )}
      </ul>
      ${
        page?.next
          ? moreButton(this.localize, { growing, shown: items.length, total }, this.#showMore)
          : nothing
      }`;
  }

  #item(practice: Practice, key: string): TemplateResult {
    const context = this.#context(1);
    return practiceItem(context, practice, {
      key,
      open: this.open.has(key),
      own: this.#own.draw(practice, () => ({
        ...context,
        headingLevel: context.level,
        open: () => this.#toggle(key),
      })),
      detail: () =>
        html`${practiceDetail(context, practice)}
        ${moreLikeThis(
          context,
          key,
          this.#feed.related.get(practice.id),
          this.#findRelated,
          (related, index) => this.#relatedItem(related, `${key}-${index}`),
        )}`,
    });
  }

  #relatedItem({ practice, shared }: Related, key: string): TemplateResult {
    const context = this.#context(2);
    const { localize } = this;
    const what = shared.map(({ field, code }) => this.#labels.of(localize, field, code));
    return practiceItem(context, practice, {
      key,
      open: this.open.has(key),
      detail: () => practiceDetail(context, practice),
      reason: localize.t('practiceShares', { what: listOf(localize, what) }),
    });
  }

  #empty(): TemplateResult {
    const { localize } = this;
    const { waysOut, chosen } = this.#feed;
    const filtered = Object.keys(chosen).length > 0;
    return emptyFeed(
      localize,
      localize.t(filtered ? 'practiceNoMatch' : 'practiceNone'),
      waysOut.map((way) => ({ ...way, label: this.#labels.of(localize, way.field, way.value) })),
      this.#toggleFilter,
    );
  }

  /** When the words could not be had, codes stand in for them, and the list says that something is missing. */
  get #labels(): Labels {
    const { labels } = this.#feed;
    return labels.status === 'ready' ? labels.value : NO_LABELS;
  }

  #context(below: number): ItemContext {
    const labels = this.#labels;
    const level = this.headingLevel + below - (this.label === '' ? 1 : 0);
    return { localize: this.localize, labels, level, onToggle: this.#toggleItem };
  }

  /** The practice under a key such as `3`, or `3-0` for the first one like it. */
  #practiceAt(key: string): Practice | undefined {
    const [index, relatedIndex] = key.split('-').map(Number);
    const practice = this.#feed.items[index ?? -1];
    if (relatedIndex === undefined || !practice) return practice;
    const related = this.#feed.related.get(practice.id);
    return related?.status === 'ready' ? related.value[relatedIndex]?.practice : undefined;
  }

  readonly #toggleItem = (event: Event): void => {
    this.#toggle((event.currentTarget as HTMLElement).dataset['key'] ?? '');
  };

  readonly #repaint = (): void => this.requestUpdate();

  #toggle(key: string): void {
    const practice = this.#practiceAt(key);
    if (!practice) return;
    const open = new Set(this.open);
    const opening = !open.delete(key);
    if (opening && !this.dispatchEvent(new CoopkitSelectEvent('practices', practice.id))) return;
    this.open = opening ? open.add(key) : open;
  }

  readonly #findRelated = (event: Event): void => {
    const practice = this.#practiceAt((event.currentTarget as HTMLElement).dataset['key'] ?? '');
    if (practice) void this.#feed.findRelated(practice);
  };

  readonly #toggleFilter = (event: Event): void => {
    const { name, value } = event.currentTarget as HTMLInputElement;
    this.open = new Set();
    this.#feed.toggle(name as FeedField, value);
  };

  readonly #setFilter = (event: Event): void => {
    const { name, value } = event.currentTarget as HTMLSelectElement;
    this.open = new Set();
    this.#feed.set(name as FeedField, value);
  };

  readonly #showAllTopics = (): void => {
    this.allTopics = true;
    // The first topic that was hidden: the button is gone, and whoever pressed it wants to choose among the others.
    this.#focus.moveTo(`.chip:nth-child(${MOST_CHIPS + 1}) input`);
  };

  readonly #showMore = (): void => {
    if (this.#feed.growing) return;
    // The first new practice: the button may be gone, and whoever asked for more wants to read on there.
    this.#focus.moveTo(`.feed > li:nth-child(${this.#feed.items.length + 1}) .toggle`);
    this.#feed.showMore();
  };

  readonly #findAgain = (): void => this.findClient();
}
