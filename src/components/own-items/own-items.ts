import type { LitElement } from 'lit';
import type { DrawnItems, ItemContext } from './drawn/drawn-items.ts';
import type { RenderItem } from './types.ts';

/** A widget with a list whose items a page may draw itself. */
export type ItemHost<R> = LitElement & { readonly renderItem: RenderItem<R> | undefined };

/** The items that a page draws itself, by `renderItem` or a `<template slot="item">`; most pages have none. */
export class OwnItems<R extends object> {
  readonly #host: ItemHost<R>;
  #items: DrawnItems<R> | undefined;
  #loading: Promise<void> | undefined;

  constructor(host: ItemHost<R>) {
    this.#host = host;
  }

  /** Whether items can be shown: not before the code that draws the page's own is there, or cannot be had. */
  get ready(): boolean {
    const wanted = this.#host.renderItem ?? this.#host.querySelector(':scope>template[slot=item]');
    if (wanted && !this.#loading) this.#loading = this.#load();
    return !wanted || this.#settled;
  }

  /** The page's own item for a record, or `undefined` where the widget's own comes. */
  draw(record: R, context: () => ItemContext): unknown {
    return this.#items?.draw(record, context());
  }

  #settled = false;

  async #load(): Promise<void> {
    try {
      const { DrawnItems: Items } = await import('./drawn/drawn-items.ts');
      this.#items = new Items(this.#host);
    } catch (error) {
      console.error('coopkit: own items could not be loaded; the usual ones are shown.', error);
    }
    this.#settled = true;
    this.#host.requestUpdate();
  }
}
