import { countryName } from '../../base/names.ts';
import { css, html, nothing, render, type ReactiveController, type TemplateResult } from 'lit';
import type { Organisation } from '../../../sdk/model/organisation.ts';
import type { Practice } from '../../../sdk/model/practice.ts';
import { addStyles } from '../../base/late-styles.ts';
import { safeUrl } from '../../base/safe-url.ts';
import type { ItemHost } from '../own-items.ts';
import type { ItemHelpers, RenderItem } from '../types.ts';
import { fillTemplate } from './fill-template.ts';
import { wordsOf, type Speech, type Word } from './words.ts';

/** What an item is drawn with. */
export interface ItemContext extends Speech {
  readonly headingLevel: number;
  /** Opens the record, as a press on its title does. */
  readonly open: (id: string) => void;
}

/** An item on the page, and what it was made of. */
interface Drawn {
  readonly element: HTMLElement;
  readonly made: readonly unknown[];
  /** Where it stands: changes with every drawing. */
  open: () => void;
}

const PREFIX = 'coopkit-item-';

/**
 * Draws the page's own items. They are children of the widget in the page itself, each in a slot of its own, so that the
 * page's style sheets reach them as they reach everything else.
 */
export class DrawnItems<R extends object> implements ReactiveController {
  readonly #host: ItemHost<R>;
  readonly #items = new Map<R, Drawn>();
  readonly #shown = new Set<R>();
  readonly #told = new Set<string>();
  #count = 0;

  constructor(host: ItemHost<R>) {
    this.#host = host;
    // Those of a page that was saved with its items.
    for (const old of host.querySelectorAll(`:scope>[slot^=${PREFIX}]`)) old.remove();
    addStyles(host, styles);
    host.addController(this);
  }

  hostUpdate(): void {
    this.#shown.clear();
  }

  /** Takes away what this update did not show. */
  hostUpdated(): void {
    for (const [record, { element }] of this.#items) {
      if (this.#shown.has(record)) continue;
      element.remove();
      this.#items.delete(record);
    }
  }

  /** The place of an item in the widget; `undefined` where the widget's own item comes. */
  draw(record: R, context: ItemContext): TemplateResult | undefined {
    const source =
      this.#host.renderItem ??
      this.#host.querySelector<HTMLTemplateElement>(':scope>template[slot=item]') ??
      undefined;
    if (!source) return undefined;
    const { localize, labels, headingLevel } = context;
    // One record is both, with an id.
    const known = record as unknown as Organisation | Practice;
    const words = wordsOf(known, context);
    const made = [source, localize.lang, labels, headingLevel, JSON.stringify(words)];
    const kept = this.#items.get(record);
    const open = (): void => context.open(known.id);
    if (kept && kept.made.every((part, index) => part === made[index])) {
      kept.open = open;
      return this.#place(record, kept, known.id);
    }
    const drawn: Drawn = { element: kept?.element ?? this.#newElement(record), made, open };
    try {
      const filled =
        source instanceof HTMLTemplateElement
          ? this.#fill(source, words, drawn)
          : this.#render(
              source,
              record,
              drawn,
              helpersOf(words, context, () => drawn.open()),
            );
      if (!filled) return this.#drop(record, drawn);
    } catch (error) {
      this.#tell(error instanceof Error ? error.message : String(error), error);
      return this.#drop(record, drawn);
    }
    this.#items.set(record, drawn);
    return this.#place(record, drawn, known.id);
  }

  #newElement(record: R): HTMLElement {
    const element = document.createElement('div');
    element.addEventListener('click', ({ target }) => {
      if (target instanceof Element && target.closest('[data-open]')) this.#items.get(record)?.open();
    });
    element.slot = PREFIX + String((this.#count += 1));
    return element;
  }

  #place(record: R, { element }: Drawn, id: string): TemplateResult {
    this.#shown.add(record);
    if (element.parentNode !== this.#host) this.#host.append(element);
    return html`<div class="own" part="content" data-id=${id} tabindex="-1">
      <slot name=${element.slot}></slot>
    </div>`;
  }

  #drop(record: R, { element }: Drawn): undefined {
    element.remove();
    this.#items.delete(record);
  }

  #fill(template: HTMLTemplateElement, words: Readonly<Record<string, Word>>, { element }: Drawn): boolean {
    element.replaceChildren(fillTemplate(template, words, (what) => this.#tell(what)));
    return true;
  }

  /** @returns whether there is an item */
  #render(source: RenderItem<R>, record: R, { element }: Drawn, helpers: ItemHelpers): boolean {
    const item = source(record, helpers);
    if (item === null || item === undefined || (item as unknown) === nothing) return false;
    if (!isItem(item)) {
      throw new TypeError('renderItem gave neither text nor a node nor a Lit template.');
    }
    render(item, element);
    return true;
  }

  /** Once each: a list has many items. */
  #tell(what: string, error?: unknown): void {
    if (this.#told.has(what)) return;
    this.#told.add(what);
    const where = `coopkit: the page's own item of <${this.#host.localName}>`;
    if (error === undefined) console.warn(`${where}: ${what}.`);
    else console.error(`${where} cannot be drawn; the usual one is shown.`, error);
  }
}

function isItem(item: unknown): boolean {
  if (Array.isArray(item)) return item.every(isItem);
  if (typeof item === 'string' || typeof item === 'number' || item instanceof Node) return true;
  return typeof item === 'object' && item !== null && '_$litType$' in item;
}

function helpersOf(
  words: Readonly<Record<string, Word>>,
  { localize, labels, headingLevel }: ItemContext,
  open: () => void,
): ItemHelpers {
  return {
    html,
    lang: localize.lang,
    headingLevel,
    words: Object.fromEntries(Object.entries(words).map(([name, { text }]) => [name, text])),
    text: (text) => localize.text(text)?.text ?? '',
    label: (field, code) => labels.of(localize, field, code),
    country: (code) => countryName(localize, code),
    date: (day) => localize.date(day),
    number: (value) => localize.number(value),
    url: safeUrl,
    open,
  };
}

const styles = css`
  .own {
    grid-column: 1 / -1;
    min-inline-size: 0;
  }
`;
